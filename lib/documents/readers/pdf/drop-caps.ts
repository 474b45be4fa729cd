// The large letter that a story begins with, several lines high: put back in front of the line that it belongs to.

import type { Line } from './page-lines'

/** Of the size of the letters beside it, at least. */
const larger = 1.6
/** In ems of the large letter. */
const mostGap = 0.7

export function withDropCaps(lines: Line[]): Line[] {
  const capitals = lines.filter(({ text }) => /^["“‘']?\p{Lu}$/u.test(text))
  const joined = new Map<Line, Line>()
  for (const capital of capitals) {
    const line = lines.find((other) => isBeside(capital, other) && !joined.has(other))
    if (line) joined.set(line, capital)
  }
  const used = new Set(joined.values())
  return lines.filter((line) => !used.has(line)).map((line) => withCapital(line, joined.get(line)))
}

function withCapital(line: Line, capital: Line | undefined): Line {
  return capital ? { ...line, text: capital.text + line.text } : line
}

/** The first line on its right, level with its upper part, that lacks its beginning. */
function isBeside(capital: Line, line: Line): boolean {
  const gap = line.left - capital.right
  const rise = line.y - capital.y
  return (
    capital.size >= line.size * larger &&
    gap > -1 &&
    gap < capital.size * mostGap &&
    rise > capital.size * 0.2 &&
    rise < capital.size * 1.2 &&
    /^\p{L}/u.test(line.text)
  )
}
