// npm run bench [-- NAME…] [--json FILE] [--keep]: floors and ours in one run, printed as one table.
// --keep writes the table to bench/RESULTS.md. A figure that could not be measured is absent.

import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { describeMachine } from './machine'
import { measures, onlyByName } from './measures'
import type { Bench, Measure, Result } from './result'
import { openBench } from './site'
import { formatTable } from './table'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'string' }, keep: { type: 'boolean' } },
})

async function run(): Promise<void> {
  const unknown = positionals.find((name) => !(name in measures))
  if (unknown) throw new Error(`There is no measurement ${unknown}: ${Object.keys(measures).join(', ')}.`)
  const isWanted = (name: string) =>
    positionals.length === 0 ? !onlyByName.has(name) : positionals.includes(name)
  const wanted = Object.entries(measures).filter(([name]) => isWanted(name))
  const machine = describeMachine()
  const results = await measureAll(wanted)
  const table = formatTable(machine, results)
  console.log(`\n${table}`)
  if (values.json) await writeFile(values.json, `${JSON.stringify({ machine, results }, null, 2)}\n`)
  if (values.keep) await writeFile('bench/RESULTS.md', `# The last run of \`npm run bench\`\n\n${table}`)
}

async function measureAll(wanted: [string, Measure][]): Promise<Record<string, Result>> {
  const bench = openBench()
  const results: Record<string, Result> = {}
  try {
    for (const [name, measure] of wanted) {
      const result = await attempt(name, measure, bench)
      if (result) results[name] = result
    }
  } finally {
    await bench.close()
  }
  return results
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
