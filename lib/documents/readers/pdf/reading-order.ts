// Lines of a page in the order in which people read them. What the file's own order says is believed, as nearly all programs write
// column after column, unless it goes to and fro between columns: then the left ones come first, band by band.

import type { Line } from './page-lines'

const fewest = 5
/** Of the lines, that may lie across a gutter: headlines, and notes below. */
const across = 0.25
/** Of the steps from line to line, that change the column, where a file goes to and fro. */
const swaps = 0.3
/** Of the page, that a column takes at least. */
const narrowest = 0.15
/** In letters: what stands beside a column and is shorter are marks of a list, or numbers of a table. */
const shortest = 10

/** More are no page that people read. */
const mostLines = 3000

export function inReadingOrder(lines: Line[], pageWidth: number): Line[] {
  if (lines.length > mostLines) return lines
  const gutters = guttersOf(lines, { from: 0, to: pageWidth }, pageWidth * narrowest)
  return isToAndFro(lines, gutters) ? columnByColumn(lines, gutters) : lines
}

type Range = { from: number; to: number }

/** From left to right the places that the fewest lines lie across; none for a page in one column. */
function guttersOf(lines: Line[], { from, to }: Range, least: number): number[] {
  const gutter = gutterOf(lines, { from: from + least, to: to - least })
  if (gutter === null) return []
  const left = lines.filter((line) => line.right <= gutter)
  const right = lines.filter((line) => line.left >= gutter)
  return [
    ...guttersOf(left, { from, to: gutter }, least),
    gutter,
    ...guttersOf(right, { from: gutter, to }, least),
  ]
}

function gutterOf(lines: Line[], { from, to }: Range): number | null {
  let [best, fewestAcross] = [0, Infinity]
  // Also the places where lines begin: gutters may be narrower than a step.
  for (const at of new Set(lines.map(({ left }) => Math.floor(left)))) {
    if (at < from || at > to) continue
    const count = lines.filter((line) => columnOf(line, [at]) === null).length
    if (count < fewestAcross) [best, fewestAcross] = [at, count]
  }
  const isSplit = [0, 1].every((side) => isColumn(lines.filter((line) => columnOf(line, [best]) === side)))
  return isSplit && fewestAcross <= lines.length * across ? best : null
}

function isColumn(lines: Line[]): boolean {
  const lengths = lines.map(({ text }) => text.length).toSorted((a, b) => a - b)
  return lines.length >= fewest && lengths[Math.floor(lines.length / 2)]! >= shortest
}

/** Counted from the left; null for a line across a gutter. */
function columnOf({ left, right }: Line, gutters: number[]): number | null {
  if (gutters.some((gutter) => left < gutter && right > gutter)) return null
  return gutters.filter((gutter) => left >= gutter).length
}

function isToAndFro(lines: Line[], gutters: number[]): boolean {
  const columns = lines.map((line) => columnOf(line, gutters))
  const changes = columns.filter((column, at) => {
    const before = columns[at - 1] ?? null
    return column !== null && before !== null && column !== before
  })
  return changes.length > lines.length * swaps
}

/** A line across a gutter closes what stands over it. */
function columnByColumn(lines: Line[], gutters: number[]): Line[] {
  const ordered: Line[] = []
  const columns: Line[][] = Array.from({ length: gutters.length + 1 }, () => [])
  const close = () => columns.forEach((column) => ordered.push(...column.splice(0)))
  for (const line of lines.toSorted((a, b) => b.y - a.y || a.left - b.left)) {
    const column = columnOf(line, gutters)
    if (column === null) close()
    ;(column === null ? ordered : columns[column]!).push(line)
  }
  close()
  return ordered
}
