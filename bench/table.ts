// The figures as tables, one a machine, in Markdown: to be read on a terminal and kept in a file.

import type { Measured } from './result'

const head = ['what', 'a second', 'p50 ms', 'p99 ms', 'errors', 'of its floor', 'and', 'load before']

export function formatTables(measured: Record<string, Measured>): string {
  const machines = [...new Set(Object.values(measured).map(({ machine }) => machine))]
  return machines.map((machine) => formatTable(machine, measured)).join('\n')
}

function formatTable(machine: string, measured: Record<string, Measured>): string {
  const here = Object.entries(measured).filter(([, row]) => row.machine === machine)
  const rows = [head, head.map(() => '---'), ...here.map(([name, row]) => formatRow(name, row))]
  return `${machine}\n\n${rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`
}

function formatRow(name: string, { result, floor, load }: Measured): string[] {
  const { perSecond, p50Ms, p99Ms, errors, ...more } = result
  return [
    name,
    ...[perSecond, p50Ms, p99Ms, errors].map((value) => value?.toLocaleString('en') ?? ''),
    floor ? `${floor.ratio.toFixed(3)} of ${floor.name}` : '',
    Object.entries(more)
      .map(([key, value]) => `${key} ${value.toLocaleString('en')}`)
      .join(', '),
    load.toFixed(1),
  ]
}
