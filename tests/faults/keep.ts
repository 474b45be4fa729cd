// The rows that are kept: bench/faults.json holds the last of each name, and bench/FAULTS.md shows them.

import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { describeMachine, nameMachine } from '@/bench/machine'
import type { Row } from './session'
import { formatTable } from './table'

type Kept = Row & { machine: string }

const [store, page] = ['bench/faults.json', 'bench/FAULTS.md']

/** `names`: all that there are, in their order. */
export async function keepRows(rows: Record<string, Row>, names: string[]): Promise<void> {
  const machine = nameMachine(describeMachine())
  const known = existsSync(store) ? (JSON.parse(await readFile(store, 'utf8')) as Record<string, Kept>) : {}
  const fresh = Object.entries(rows).map(([name, row]) => [name, { ...row, machine }])
  const all: Record<string, Kept> = { ...known, ...Object.fromEntries(fresh) }
  const kept = names.flatMap((name) => (all[name] ? [[name, all[name]] as const] : []))
  await writeFile(store, `${JSON.stringify(Object.fromEntries(kept), null, 2)}\n`)
  await writeFile(page, formatPage(kept.map(([, row]) => row)))
}

const legend = `A crowd signs and confirms all the while. Acknowledged: who was told to check their mail; found: of those, as one row each.
Confirmed: whose press was acknowledged, also of those whose post got no answer; counted: the number on the page, and what the rows
come to. Back: until it signs again and the worker shows that it lives.`

function formatPage(rows: Kept[]): string {
  const machines = [...new Set(rows.map(({ machine }) => machine))]
  const tables = machines.map((machine) => {
    const here = rows.filter((row) => row.machine === machine)
    const seeds = here.map(({ what, seed }) => `${what} ${seed}`).join(', ')
    return `${machine}\n\n${formatTable(here)}\n\nSeeds: ${seeds}.\n`
  })
  return `# What \`npm run faults\` found last, by name\n\n${legend}\n\n${tables.join('\n')}`
}
