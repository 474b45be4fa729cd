// npm run prove [-- NAME…] [--operations N]: what the tests show in small, shown at full size, on a database of its own. A line for
// each proof; ends with 1 when one of them does not hold.

import { parseArgs } from 'node:util'
import { log } from '@/lib/platform/logger'
import { completeSettings } from '@/tests/support/settings'
import { emptyDatabase } from '@/tests/support/database'
import { proveAnswers } from './answers'
import { proveModel } from './model'
import { proveOneVictim } from './one-victim'
import { withOwnDatabase } from './own-database'
import { proveRaces } from './races'

export type Options = { operations: number; seed: number }
type Proof = (options: Options) => Promise<string>

const proofs: Record<string, Proof> = {
  races: proveRaces,
  answers: proveAnswers,
  'one-victim': proveOneVictim,
  model: proveModel,
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { operations: { type: 'string', default: '1000000' }, seed: { type: 'string' } },
})

async function run(): Promise<void> {
  const unknown = positionals.find((name) => !Object.hasOwn(proofs, name))
  if (unknown) throw new Error(`There is no proof ${unknown}: ${Object.keys(proofs).join(', ')}.`)
  const options = { operations: Number(values.operations), seed: Number(values.seed ?? Date.now() % 1e9) }
  log.level = 'silent'
  await withOwnDatabase(async () => {
    for (const [name, prove] of Object.entries(proofs))
      if (positionals.length === 0 || positionals.includes(name)) await attempt(name, prove, options)
  })
}

async function attempt(name: string, prove: Proof, options: Options): Promise<void> {
  await emptyDatabase()
  await completeSettings()
  const startedAt = performance.now()
  try {
    const shown = await prove(options)
    console.log(`${name}: ${shown}, in ${Math.round((performance.now() - startedAt) / 1000)} s`)
  } catch (fault) {
    console.error(
      `${name} does not hold (seed ${options.seed}): ${fault instanceof Error ? fault.stack : String(fault)}`,
    )
    process.exitCode = 1
  }
}

run().catch((fault: Error) => {
  console.error(fault.message)
  process.exitCode = 1
})
