// Lines of a page in the order in which people read them. What the file's own order says is believed, as nearly all programs write
// column after column, unless it goes to and fro between two columns: then the left one comes first, band by band.

import type { Line } from './page-lines'

const fewest = 5
/** Of the lines, that may lie across the gutter: headlines, and notes below. */
const across = 0.25
/** Of the steps from line to line, that change the column, where a file goes to and fro. */
const swaps = 0.3

export function inReadingOrder(lines: Line[], pageWidth: number): Line[] {
  const gutter = gutterOf(lines, pageWidth)
  return gutter !== null && isToAndFro(lines, gutter) ? columnByColumn(lines, gutter) : lines
}

/** The place in the middle of the page that the fewest lines lie across; null for a page in one column. */
function gutterOf(lines: Line[], pageWidth: number): number | null {
  let [best, fewestAcross] = [0, Infinity]
  for (let share = 0.35; share <= 0.65; share += 0.01) {
    const count = lines.filter((line) => sideOf(line, pageWidth * share) === 0).length
    if (count < fewestAcross) [best, fewestAcross] = [pageWidth * share, count]
  }
  const sides = lines.map((line) => sideOf(line, best))
  const isSplit = [-1, 1].every((side) => sides.filter((other) => other === side).length >= fewest)
  return isSplit && fewestAcross <= lines.length * across ? best : null
}

function sideOf({ left, right }: Line, gutter: number): -1 | 0 | 1 {
  if (right <= gutter) return -1
  return left >= gutter ? 1 : 0
}

function isToAndFro(lines: Line[], gutter: number): boolean {
  const sides = lines.map((line) => sideOf(line, gutter))
  const changes = sides.filter((side, at) => at > 0 && side * (sides[at - 1] ?? 0) === -1).length
  return changes > lines.length * swaps
}

/** A line across the gutter closes what stands over it. */
function columnByColumn(lines: Line[], gutter: number): Line[] {
  const ordered: Line[] = []
  let band: [Line[], Line[]] = [[], []]
  for (const line of lines.toSorted((a, b) => b.y - a.y || a.left - b.left)) {
    const side = sideOf(line, gutter)
    if (side !== 0) band[side < 0 ? 0 : 1].push(line)
    else {
      ordered.push(...band[0], ...band[1], line)
      band = [[], []]
    }
  }
  return [...ordered, ...band[0], ...band[1]]
}
