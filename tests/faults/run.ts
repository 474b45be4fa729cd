// npm run faults [-- NAME…] [--rounds N] [--seed N] [--json] [--keep]: breaks the product on purpose, under load, and holds what it
// acknowledged against what is there. A row each; ends with 1 when anything is lost, there twice, or not answered as it should be.
// --keep puts the rows of this run into bench/FAULTS.md, in the place of those of the same names.

import { parseArgs } from 'node:util'
import { log } from '@/lib/platform/logger'
import { tryClock, tryMachineClock } from './clock'
import { holds } from './compare'
import { tryDatabaseAway } from './database-away'
import { tryDiskFull } from './disk-full'
import { keepRows } from './keep'
import { tryKills } from './kills'
import { tryPool } from './pool'
import type { Options, Row } from './session'
import { formatTable } from './table'

type Trial = (options: Options, tell: (line: string) => void) => Promise<Row>

const trials: Record<string, Trial> = {
  kills: tryKills,
  pool: tryPool,
  'database-away': tryDatabaseAway,
  'disk-full': tryDiskFull,
  clock: tryClock,
  'machine-clock': tryMachineClock,
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '200' },
    seed: { type: 'string' },
    json: { type: 'boolean' },
    keep: { type: 'boolean' },
  },
})

async function run(): Promise<void> {
  const unknown = positionals.find((name) => !Object.hasOwn(trials, name))
  if (unknown) throw new Error(`There is no fault ${unknown}: ${Object.keys(trials).join(', ')}.`)
  const options = {
    rounds: readNumber(values.rounds),
    seed: readNumber(values.seed ?? `${Date.now() % 1e9}`),
  }
  log.level = 'silent'
  const wanted = Object.entries(trials).filter(([name]) => !positionals.length || positionals.includes(name))
  const rows: Record<string, Row> = {}
  for (const [name, trial] of wanted) {
    const row = await attempt(name, trial, options)
    if (row) rows[name] = row
  }
  console.log(values.json ? JSON.stringify(rows, null, 2) : `\n${formatTable(Object.values(rows))}`)
  if (values.keep) await keepRows(rows, Object.keys(trials))
}

/** Null when it did not come to its end. */
async function attempt(name: string, trial: Trial, options: Options): Promise<Row | null> {
  tell(`${name}, seed ${options.seed} …`)
  try {
    const row = await trial(options, tell)
    for (const fault of row.faults) tell(`${name}: ${fault}`)
    if (!holds(row)) process.exitCode = 1
    return row
  } catch (fault) {
    tell(`${name}: ${fault instanceof Error ? fault.message : String(fault)}`)
    process.exitCode = 1
    return null
  }
}

function readNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new Error(`${text} is no whole number.`)
  return Number(text)
}

function tell(line: string): void {
  process.stderr.write(`${line}\n`)
}

run().then(
  () => process.exit(),
  (fault: Error) => {
    console.error(fault.message)
    process.exit(1)
  },
)
