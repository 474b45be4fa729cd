// Quotation marks of a block, each told to open or to close by what stands around it. For pair-marks.

import { matchesIn } from '@/lib/core/matches-in'
import type { Range } from '@/lib/documents/draft-schema'

export type Mark = Range & { opens: boolean }

type Sides = { char: string; afterSpace: boolean; beforeSpace: boolean; afterDigit: boolean }

const anyMark = /["＂“”„‟«»]|``|''|‘‘|’’/g
const space = /[\s\u200b-\u200d\ufeff]/
const opener = /[([{—–/“„«‘-]/

/** Single marks that stand as those of speech do: never an apostrophe. */
const singleMark =
  /['‘](?<=(?:^|[:,.!?]\s{1,3}|\b(?:said|says|wrote|writes|added|that|reporters)\s).)(?=\p{Lu})|‘(?<=,\s.)(?=\p{Ll})|['’](?<=[,.!?…].)(?=\s|$)/gu

/** Does a text quote in single marks: one opens and one closes, and double ones stand only between such a pair? */
export function quotesInSingle(text: string, blocks: Range[]): boolean {
  if (!/['‘]/.test(text)) return false
  const spoken = (block: Range) => pairsOf(singleMarks(text, block))
  const isSingle = (block: Range) => !double.test(without(text, block, spoken(block)))
  return blocks.every(isSingle) && blocks.some((block) => spoken(block).length > 0)
}

function pairsOf(marks: Mark[]): Range[] {
  return marks.flatMap(({ opens, start }, n) => {
    const next = marks[n + 1]
    return opens && next && !next.opens ? [{ start, end: next.end }] : []
  })
}

/** What stands in a block beside these. */
function without(text: string, block: Range, ranges: Range[]): string {
  const ends = [block.start, ...ranges.map(({ end }) => end)]
  return ends.map((end, n) => text.slice(end, ranges[n]?.start ?? block.end)).join(' ')
}

const double = /["＂“”„‟«»]|``|''/

export function singleMarks(text: string, block: Range): Mark[] {
  return matchesIn(text.slice(block.start, block.end), singleMark).map(({ index }) => {
    const start = block.start + index
    return { start, end: start + 1, opens: /\p{L}/u.test(text.charAt(start + 1)) }
  })
}

/** All marks in text[block.start, block.end), in order. One pass; no look further than the neighbours. */
export function findMarks(text: string, block: Range): Mark[] {
  const marks: Mark[] = []
  let depth = 0
  for (const match of matchesIn(text.slice(block.start, block.end), anyMark)) {
    const start = block.start + match.index
    const sides = sidesOf(text, block, { start, end: start + match[0].length })
    if (isMeasure(sides, depth)) continue
    const opens = isOpening(sides, depth)
    depth = opens ? depth + 1 : Math.max(0, depth - 1)
    marks.push({ start, end: start + match[0].length, opens })
  }
  return marks
}

function sidesOf(text: string, block: Range, at: Range): Sides {
  const before = at.start > block.start ? text.charAt(at.start - 1) : ' '
  const after = at.end < block.end ? text.charAt(at.end) : ' '
  return {
    char: text.slice(at.start, at.end),
    afterSpace: space.test(before) || opener.test(before),
    beforeSpace: space.test(after),
    afterDigit: /\d/.test(before),
  }
}

/** Inches and seconds: 5'10", 6''. */
function isMeasure(sides: Sides, depth: number): boolean {
  return depth === 0 && sides.afterDigit && /^["＂']/.test(sides.char)
}

/** A curly mark says what it is, unless it stands where only the other could ("” … we" or "„so“"). */
function isOpening({ char, afterSpace, beforeSpace }: Sides, depth: number): boolean {
  if (/^[„‟`‘]/.test(char)) return true
  if (/^[“«]/.test(char)) return !(depth > 0 && !afterSpace)
  if (/^[”»’]/.test(char)) return depth === 0 && afterSpace && (char === '”' || !beforeSpace)
  if (afterSpace !== beforeSpace) return afterSpace
  return depth === 0
}
