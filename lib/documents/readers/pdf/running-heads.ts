// Takes away what a PDF prints on page after page: running heads and feet, told by the same words at the same height, and page
// numbers, told by their shape at the edge of a page. Numbers in them may differ.

import type { Line } from './page-lines'

/** How many lines from the upper and the lower edge may belong to them. */
const depth = 3
const tolerance = 4
/** In letters. */
const longestStamp = 150
const pageNumber =
  /^(?:[-–—•|]\s*)?(?:page\s+|p\.\s*)?(?:\d{1,4}|[ivxlc]{1,7})(?:\s*(?:of|\/)\s*\d{1,4})?(?:\s*[-–—•|])?$/i

export function withoutRunningHeads(pages: Line[][]): Line[][] {
  const edges = pages.map(edgesOf)
  const counts = new Map<string, number>()
  for (const edge of edges)
    for (const key of new Set([...edge].flatMap(keysOf))) counts.set(key, (counts.get(key) ?? 0) + 1)
  const often = Math.max(2, Math.min(3, Math.ceil(pages.length / 3)))
  const isRunning = (line: Line) => keysOf(line).some((key) => (counts.get(key) ?? 0) >= often)
  const rest = pages.map((lines, at) =>
    lines.filter((line) => !edges[at]?.has(line) || !(isNumber(line, lines) || isRunning(line))),
  )
  return rest.some((lines) => lines.length > 0) || !isWritten(pages) ? rest : pages
}

/** Pages that say the same but for a number, as forms do, and more of it than the stamp on a scan. */
function isWritten(pages: Line[][]): boolean {
  return pages.some((lines) => lines.reduce((sum, { text }) => sum + text.length, 0) > longestStamp)
}

function edgesOf(lines: Line[]): Set<Line> {
  const sorted = lines.toSorted((a, b) => b.y - a.y)
  return new Set([...sorted.slice(0, depth), ...sorted.slice(-depth)])
}

/** Two keys, half a step apart: heights that differ by a hair share at least one. */
function keysOf({ text, y }: Line): string[] {
  const words = text.slice(0, 200).replace(/\d+/g, '#')
  return [0, 0.5].map((shift) => `${shift} ${Math.floor(y / tolerance + shift)} ${words}`)
}

/** A number alone is a page's number only as the very first or last line. */
function isNumber(line: Line, lines: Line[]): boolean {
  if (!pageNumber.test(line.text)) return false
  return lines.every(({ y }) => y <= line.y + 1) || lines.every(({ y }) => y >= line.y - 1)
}
