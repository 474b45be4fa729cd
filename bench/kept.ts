// The figures that are kept: bench/results.json holds the last of each name, and bench/RESULTS.md shows them as tables. A run of
// some names changes their rows and no others.

import { readFile, writeFile } from 'node:fs/promises'
import type { Measured } from './result'
import { formatTables } from './table'

const [store, page] = ['bench/results.json', 'bench/RESULTS.md']

/** `names`: all that there is to measure, in the order of the tables. What is measured no more goes. */
export async function keepResults(measured: Record<string, Measured>, names: string[]): Promise<void> {
  const all = { ...(JSON.parse(await readFile(store, 'utf8')) as Record<string, Measured>), ...measured }
  const kept = Object.fromEntries(names.flatMap((name) => (all[name] ? [[name, all[name]]] : [])))
  await writeFile(store, `${JSON.stringify(kept, null, 2)}\n`)
  await writeFile(page, `# What \`npm run bench\` measured last, by name\n\n${formatTables(kept)}`)
}
