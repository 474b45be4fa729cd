// The outcome as a table in Markdown: to be read on a terminal and kept in a file.

import type { Part, Row } from './session'

const partColumns: Record<string, (part: Part) => string> = {
  what: ({ what }) => what,
  rounds: ({ roundCount }) => count(roundCount),
  'slowest back': ({ slowestSeconds }) => `${slowestSeconds.toFixed(1)} s`,
}
const rowColumns: Record<string, (row: Row) => string> = {
  acknowledged: ({ acknowledgedCount }) => count(acknowledgedCount),
  found: ({ foundCount }) => count(foundCount),
  lost: ({ lostCount }) => count(lostCount),
  twice: ({ twiceCount }) => count(twiceCount),
  confirmed: ({ confirmedCount }) => count(confirmedCount),
  counted: ({ count: counted }) => count(counted),
  'mailed twice': ({ mailedTwiceCount }) => count(mailedTwiceCount),
  'told to come back': ({ refusedCount }) => count(refusedCount),
  'no answer': ({ unansweredCount }) => count(unansweredCount),
  'slowest answer': ({ slowestAnswerSeconds }) => `${slowestAnswerSeconds.toFixed(1)} s`,
}

/** Before a row its parts, which share its sums. */
export function formatTable(rows: Row[]): string {
  const names = [...Object.keys(partColumns), ...Object.keys(rowColumns)]
  const lines = rows.flatMap((row) => [...(row.parts ?? []).map(cellsOf), [...cellsOf(row), ...sumsOf(row)]])
  const filled = lines.map((cells) => names.map((_, index) => cells[index] ?? ''))
  return [names, names.map(() => '---'), ...filled].map((line) => `| ${line.join(' | ')} |`).join('\n')
}

const cellsOf = (part: Part) => Object.values(partColumns).map((show) => show(part))
const sumsOf = (row: Row) => Object.values(rowColumns).map((show) => show(row))

const count = (value: number) => value.toLocaleString('en')
