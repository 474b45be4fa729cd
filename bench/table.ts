// The results as one table, in Markdown, so that it can be read on a terminal and kept in a file.

import type { Machine } from './machine'
import type { Result } from './result'

/** Ours are compared with the floor that does the least that they could do. */
const floorOf: Record<string, string> = {
  page: 'bare-http-get',
  count: 'bare-http-get',
  sign: 'pg-insert',
  'next-empty': 'bare-http-get',
}

export function formatTable(machine: Machine, results: Record<string, Result>): string {
  const head = ['what', 'a second', 'p50 ms', 'p99 ms', 'errors', 'of its floor', 'and']
  const rows = Object.entries(results).map(([name, result]) => formatRow(name, result, results))
  return `${describe(machine)}\n\n${[head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`
}

const describe = ({ cores, memoryGiB, node, system, loadBefore }: Machine) =>
  `${cores} cores, ${memoryGiB} GiB, ${system}, Node.js ${node}, load average ${loadBefore} before the run`

function formatRow(name: string, result: Result, results: Record<string, Result>): string[] {
  const { perSecond, p50Ms, p99Ms, errors, ...more } = result
  const floor = floorOf[name]
  const floorPerSecond = floor && results[floor]?.perSecond
  const ratio = perSecond && floorPerSecond ? `${(perSecond / floorPerSecond).toFixed(3)} of ${floor}` : ''
  const others = Object.entries(more).map(([key, value]) => `${key} ${value.toLocaleString('en')}`)
  return [
    name,
    ...[perSecond, p50Ms, p99Ms, errors].map((value) => value?.toLocaleString('en') ?? ''),
    ratio,
    others.join(', '),
  ]
}
