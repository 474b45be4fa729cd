// Which small cells of a table could be worked out exactly from the told ones and the known sums, also over several rows and
// columns. A cell is safe where four untold ones at the corners of a rectangle could be otherwise with all sums the same. Pure.

import { smallestCell } from './tell-cells'
import type { TableCell } from './tell-table'

/** `isCorner`: telling less of one of these makes it safe. */
export type Exposed<Cell> = { cell: Cell; isCorner: (other: TableCell) => boolean }

/** `cells` are all that are not zero; who looks at the table does not know which of the untold ones are. */
export function findExposed<Cell extends TableCell>(cells: Cell[], told: TableCell[]): Exposed<Cell>[] {
  const table = readTable(cells, told)
  return cells
    .filter((cell) => cell.count < smallestCell && !isSafe(cell, table))
    .map((cell) => ({ cell, isCorner: (other) => isCornerOf(cell, other, table) }))
}

type Table = {
  rows: string[]
  columns: string[]
  /** Null where it is told. */
  untoldAt: (row: string, column: string) => number | null
}

function readTable(cells: TableCell[], told: TableCell[]): Table {
  const counts = new Map<string, Map<string, number | null>>()
  const columns = new Set<string>()
  for (const { row, column, count } of cells) {
    columns.add(column)
    counts.set(row, (counts.get(row) ?? new Map()).set(column, count))
  }
  for (const { row, column } of told) counts.get(row)?.set(column, null)
  const untoldAt = (row: string, column: string) => {
    const count = counts.get(row)!.get(column)
    return count === undefined ? 0 : count
  }
  return { rows: [...counts.keys()], columns: [...columns], untoldAt }
}

function isSafe(cell: TableCell, table: Table): boolean {
  const { row, column } = cell
  return table.columns.some(
    (beside) =>
      beside !== column &&
      table.untoldAt(row, beside) !== null &&
      table.rows.some((over) => over !== row && isLoose(cell, { row: over, column: beside }, table)),
  )
}

/** One more or less here, and the three others make up for it. None is less than nothing. */
function isLoose({ row, column }: TableCell, corner: Omit<TableCell, 'count'>, { untoldAt }: Table): boolean {
  const inRow = untoldAt(row, corner.column)
  const inColumn = untoldAt(corner.row, column)
  const opposite = untoldAt(corner.row, corner.column)
  if (inRow === null || inColumn === null || opposite === null) return false
  return opposite > 0 || (inRow > 0 && inColumn > 0)
}

/** Told, and the three others of the rectangle are not. */
function isCornerOf({ row, column }: TableCell, other: TableCell, { untoldAt }: Table): boolean {
  if (other.row === row || other.column === column) return false
  return untoldAt(row, other.column) !== null && untoldAt(other.row, column) !== null
}
