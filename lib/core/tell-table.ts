// Which cells of a table of counts may be told when the sums of its rows and columns are known: none below the smallest cell,
// in every row and column what is not told adds up to nothing or to enough people, and no small one can be worked out over several
// of them. Pure.

import { findExposed } from './find-exposed'
import { smallestCell } from './tell-cells'

export type TableCell = { row: string; column: string; count: number }

/** `cells` are all that are not zero, so that they add up to the sums; `mayTell` leaves out rows that are not told at all. */
export function tellTable<Cell extends TableCell>(cells: Cell[], mayTell: (cell: Cell) => boolean): Cell[] {
  let told = cells.filter((cell) => cell.count >= smallestCell && mayTell(cell))
  const known = joinUntoldRows(cells, mayTell)
  const beyondHelp = new Set(findExposed(known, []).map(({ cell }) => cell))
  for (;;) {
    const hidden = new Set(cells)
    for (const cell of told) hidden.delete(cell)
    const exposed = findExposed(known, told).filter(({ cell }) => cell.row !== rest && !beyondHelp.has(cell))
    const given = [
      ...[...lowSums(hidden)].map((line) => smallestOn([line], told)),
      ...exposed.map(
        ({ cell, isCorner }) => smallestOf(told.filter(isCorner)) ?? smallestOn(linesOf(cell), told),
      ),
    ]
    const next = told.filter((cell) => !given.includes(cell))
    if (next.length === told.length) return told
    told = next
  }
}

const rest = ''

/** Of rows that are not told at all, only the sum of all of them is known. */
function joinUntoldRows<Cell extends TableCell>(
  cells: Cell[],
  mayTell: (cell: Cell) => boolean,
): TableCell[] {
  const sums = new Map<string, number>()
  for (const { column, count } of cells.filter((cell) => !mayTell(cell)))
    sums.set(column, (sums.get(column) ?? 0) + count)
  return [...[...sums].map(([column, count]) => ({ row: rest, column, count })), ...cells.filter(mayTell)]
}

/** Rows and columns whose untold cells could be found by subtraction. */
function lowSums(hidden: Iterable<TableCell>): string[] {
  const sums = new Map<string, number>()
  for (const cell of hidden)
    for (const line of linesOf(cell)) sums.set(line, (sums.get(line) ?? 0) + cell.count)
  return [...sums].filter(([, sum]) => sum < smallestCell).map(([line]) => line)
}

function linesOf({ row, column }: TableCell): string[] {
  return [`row ${row}`, `column ${column}`]
}

function smallestOn<Cell extends TableCell>(lines: string[], cells: Cell[]): Cell | undefined {
  return smallestOf(cells.filter((cell) => linesOf(cell).some((line) => lines.includes(line))))
}

function smallestOf<Cell extends TableCell>(cells: Cell[]): Cell | undefined {
  return cells.toSorted((a, b) => a.count - b.count)[0]
}
