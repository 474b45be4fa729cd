// Cuts a canonical text into blocks: paragraphs, headings, list items, short lines. Handles one paragraph a line, hard-wrapped
// lines, everything in one line, and paragraphs that a page or column break has torn in mid-sentence.
// Promise: in order, not overlapping, together every character that is not white space.

import { narrow } from '@/lib/core/narrow'
import { spanOf } from '@/lib/core/span'
import { findLines, type Line } from './lines'
import { markerLength } from './list-marker'
import { isAllCapitals } from './letter-case'
import { blockKindOf } from './block-kind'
import type { Block } from './structure'

const wrapFrom = 45
const wrapTo = 130
/** So many lines may be longer than the column, and from so many lines on. */
const outliers = 0.06
const fewest = 12

export function findBlocks(text: string, from = 0): Block[] {
  const lines = findLines(text, from)
  const width = wrapWidth(lines)
  const groups: Line[][] = []
  for (const line of lines) {
    const last = groups.at(-1)
    if (last && isContinued(last.at(-1)!, line, last, width)) last.push(line)
    else groups.push([line])
  }
  return groups.map((group) => blockOf(text, group))
}

/** The column at which the text was wrapped; 0 for a text with a paragraph a line. */
function wrapWidth(lines: Line[]): number {
  const longest = widthOf(lines.map(({ text }) => text.length))
  if (longest < wrapFrom || longest > wrapTo) return 0
  const full = lines.filter((line) => line.text.length > longest * 0.7).length
  return full >= 3 && full * 3 > lines.length ? longest : 0
}

/** The longest line, or, where a headline or an address stands out, the longest of the others. */
function widthOf(lengths: number[]): number {
  const sorted = lengths.toSorted((a, b) => b - a)
  const longest = sorted[0] ?? 0
  const usual = sorted[Math.max(2, Math.floor(sorted.length * outliers))] ?? longest
  return sorted.length >= fewest && longest > usual * 1.2 ? usual : longest
}

function isContinued(line: Line, next: Line, group: Line[], width: number): boolean {
  if (markerLength(next.text) > 0) return false
  if (isTorn(line, next)) return true
  return width > 0 && !next.afterGap && isWrapped(line, next, group, width)
}

/** A line of its own under a headline. */
const byName = /^by (?:\p{Lu}[\p{L}.'’-]+ ?){2,4}$/u

/** Broken in mid-sentence: a long line without an end, and a next one that begins in lower case. */
function isTorn(line: Line, next: Line): boolean {
  if (line.text.length < wrapFrom || !/[\p{L}\p{N},]$/u.test(line.text)) return false
  return /^\p{Ll}[\p{Ll}'’-]*[\s,.;]/u.test(next.text) && !(next.afterGap && byName.test(next.text))
}

/** The next line's first word would not have fitted on this one. */
function isWrapped(line: Line, next: Line, group: Line[], width: number): boolean {
  if (next.indent > line.indent && group.length > 1) return false
  if (line.text.length > width * 1.1) return false
  if (group.length === 1 && isFirstWord(line.text, next.text)) return next.text.length > width * 0.7
  if (isAllCapitals(line.text) !== isAllCapitals(next.text)) return false
  const word = /^\S+/.exec(next.text)?.[0].length ?? 0
  return line.text.length + 1 + word > width * 0.9
}

/** "The" over "council has sold …", as some programs break what they copy. */
function isFirstWord(line: string, next: string): boolean {
  if (!/^["“]?\p{Lu}[\p{L}\d'’-]*,?$/u.test(line)) return false
  return /^\p{Ll}/u.test(next) || /^["“]?(?:The|An?|Over|About|Some|Nearly|Almost|In|On|For)$/.test(line)
}

function blockOf(text: string, lines: Line[]): Block {
  const span = spanOf(text, lines[0]!.start, lines.at(-1)!.end)!
  return { start: span.start, end: span.end, text: narrow(span.text), kind: blockKindOf(span.text) }
}
