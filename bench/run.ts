// npm run bench [-- NAME…] [--json FILE] [--keep] [--minutes N]: floors and ours, printed as one table. --keep puts the figures
// of this run into bench/RESULTS.md, in the place of those of the same names. A figure that could not be measured is absent.

import { writeFile } from 'node:fs/promises'
import { loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { compareWithFloors } from './floors'
import { keepResults } from './kept'
import { describeMachine, nameMachine } from './machine'
import { measures, onlyByName } from './measures'
import type { Bench, Measure, Measured, Result } from './result'
import { openBench } from './site'
import { formatTables } from './table'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'string' },
    keep: { type: 'boolean' },
    minutes: { type: 'string', default: '2' },
  },
})

async function run(): Promise<void> {
  const unknown = positionals.find((name) => !(name in measures))
  if (unknown) throw new Error(`There is no measurement ${unknown}: ${Object.keys(measures).join(', ')}.`)
  const isWanted = (name: string) =>
    positionals.length === 0 ? !onlyByName.has(name) : positionals.includes(name)
  const wanted = Object.entries(measures).filter(([name]) => isWanted(name))
  const machine = describeMachine()
  const measured = compareWithFloors(await measureAll(wanted))
  console.log(`\n${formatTables(measured)}`)
  const results = Object.fromEntries(Object.entries(measured).map(([name, { result }]) => [name, result]))
  if (values.json) await writeFile(values.json, `${JSON.stringify({ machine, results }, null, 2)}\n`)
  if (values.keep) await keepResults(measured, Object.keys(measures))
}

async function measureAll(wanted: [string, Measure][]): Promise<Record<string, Measured>> {
  const bench = openBench(Number(values.minutes))
  const measured: Record<string, Measured> = {}
  try {
    for (const [name, measure] of wanted) {
      const circumstances = { machine: nameMachine(describeMachine()), load: loadavg()[0]! }
      const result = await attempt(name, measure, bench)
      if (result) measured[name] = { result, ...circumstances }
    }
  } finally {
    await bench.close()
  }
  return measured
}

async function attempt(name: string, measure: Measure, bench: Bench): Promise<Result | null> {
  process.stderr.write(`${name} … `)
  try {
    const result = await measure(bench)
    process.stderr.write(
      result ? `${JSON.stringify(result)}\n` : 'absent: it could not be measured, or did not match\n',
    )
    return result
  } catch (fault) {
    process.stderr.write(`absent: ${fault instanceof Error ? fault.message : String(fault)}\n`)
    return null
  }
}

run().catch((fault: Error) => {
  console.error(fault.message)
  process.exitCode = 1
})
