// Every stretch of a text that stands between quotation marks, in order: pairs within a block, the paragraphs of running
// quotes, and quotations that lost one of their marks. Linear in the text's length.

import type { Block, ReadText } from '../structure'
import { missingOpening, quotedFrom, unclosedIn } from './lost-marks'
import { makeQuoted, type Quoted } from './quoted'
import { readMarks, type Walk } from './walk'
import { isInterruption } from './words/interruptions'

export function findQuoted(read: ReadText): Quoted[] {
  const walk: Walk = { read, marked: readMarks(read), run: null, runCount: 0, closing: -1 }
  return read.blocks
    .flatMap((block, index) => quotedIn(walk, block, index))
    .filter((quoted) => quoted.end > quoted.start && !isNickname(read.text, quoted))
    .map((quoted) => withEmphasis(read.text, quoted))
}

function quotedIn(walk: Walk, block: Block, index: number): Quoted[] {
  const marks = walk.marked[index]
  const run = walk.run
  if (index < walk.closing || !marks || (run !== null && marks.isSilent && isInterruption(block.text)))
    return []
  if (run !== null && marks.isSilent) return [makeQuoted(block, block, index, run)]
  walk.run = null
  const closed = marks.pairs.closed.map(({ open, close }) => quotedFrom(open, close, index))
  const found = outermost([...closed, ...missingOpening(walk, index, run), ...unclosedIn(walk, index, run)])
  if (run !== null && marks.opensAtStart && found[0]) found[0].run = run
  return found
}

/** In order, without what stands inside another. */
function outermost(found: Quoted[]): Quoted[] {
  const sorted = found.sort((a, b) => a.outer.start - b.outer.start || b.outer.end - a.outer.end)
  let reach = -1
  return sorted.filter(({ outer }) => {
    const isFree = outer.start >= reach
    if (isFree) reach = outer.end
    return isFree
  })
}

/** Jane "JR" Roe. */
function isNickname(text: string, { start, end, outer }: Quoted): boolean {
  if (end - start > 20 || !/^\p{Lu}\S*(?: \S+)?$/u.test(text.slice(start, end))) return false
  const isAfterName = /(?:^|\s)\p{Lu}[\p{L}.'’-]+ $/u.test(
    text.slice(Math.max(0, outer.start - 30), outer.start),
  )
  return isAfterName && /^ \p{Lu}\p{L}/u.test(text.slice(outer.end, outer.end + 3))
}

/** _“It must stop.”_ Says Jane Roe: the signs for slanting letters belong to the marks. */
function withEmphasis(text: string, quoted: Quoted): Quoted {
  const { start, end } = quoted.outer
  const before = /[_*]+$/.exec(text.slice(Math.max(0, start - 3), start))?.[0].length ?? 0
  const behind = /^[_*]+/.exec(text.slice(end, end + 3))?.[0].length ?? 0
  return before + behind === 0 ? quoted : { ...quoted, outer: { start: start - before, end: end + behind } }
}
