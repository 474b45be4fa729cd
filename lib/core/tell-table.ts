// Which cells of a table of counts may be told when the sums of its rows and columns are known: none below the smallest cell,
// and in every row and column what is not told adds up to nothing or to enough people. Pure.

import { smallestCell } from './tell-cells'

export type TableCell = { row: string; column: string; count: number }

/** `cells` are all that are not zero, so that they add up to the sums; `mayTell` leaves out rows that are not told at all. */
export function tellTable<Cell extends TableCell>(cells: Cell[], mayTell: (cell: Cell) => boolean): Cell[] {
  let told = cells.filter((cell) => cell.count >= smallestCell && mayTell(cell))
  for (;;) {
    const hidden = new Set(cells)
    for (const cell of told) hidden.delete(cell)
    const given = [...lowSums(hidden)].map((line) => smallestOn(line, told))
    const next = told.filter((cell) => !given.includes(cell))
    if (next.length === told.length) return told
    told = next
  }
}

/** Rows and columns whose untold cells could be found by subtraction. */
function lowSums(hidden: Iterable<TableCell>): string[] {
  const sums = new Map<string, number>()
  for (const { row, column, count } of hidden)
    for (const line of [`row ${row}`, `column ${column}`]) sums.set(line, (sums.get(line) ?? 0) + count)
  return [...sums].filter(([, sum]) => sum < smallestCell).map(([line]) => line)
}

function smallestOn<Cell extends TableCell>(line: string, cells: Cell[]): Cell | undefined {
  const on = cells.filter(({ row, column }) => line === `row ${row}` || line === `column ${column}`)
  return on.sort((a, b) => a.count - b.count)[0]
}
