// One pair of marks around several paragraphs. A letter or a resolution quoted whole is one quotation, since only its first paragraph
// opens with a mark and only its last one closes; what somebody says of themselves is one a paragraph, as in any running quote.

import type { Range } from '@/lib/documents/draft-schema'
import type { Mark } from './marks'
import { makeQuoted, type Quoted } from './quoted'
import type { Walk } from './walk'
import { isInterruption } from './words/interruptions'

/** How many paragraphs it may hold; more where a colon leads to it. */
const longest = { led: 60, other: 6 }

/** "I", "my": so many times in what somebody says. */
const ofSelf = /\b(?:I|my|me)\b/g
const fewest = 3

/** Null where no such pair opens here. The last one ends in the block where the marks close. */
export function acrossBlocks(walk: Walk, index: number, open: Mark): Quoted[] | null {
  const last = closingBlock(walk, index, isLedTo(walk, index, open))
  const close = last === null ? undefined : walk.marked[last]?.pairs.orphans[0]?.close
  if (last === null || !close) return null
  const inner = { start: open.end, end: close.start }
  const outer = { start: open.start, end: close.end }
  const { text } = walk.read
  if ((text.slice(inner.start, inner.end).match(ofSelf)?.length ?? 0) >= fewest)
    return byParagraph(walk, { inner, outer }, { first: index, last })
  return [{ ...makeQuoted(inner, outer, index, walk.run), lastBlock: last }]
}

type Marked = { inner: Range; outer: Range }

function byParagraph(walk: Walk, { inner, outer }: Marked, { first, last }: { first: number; last: number }) {
  const run = walk.run ?? walk.runCount++
  return walk.read.blocks
    .slice(first, last + 1)
    .map((block, n) => makeQuoted(within(block, inner), within(block, outer), first + n, run))
}

function within(block: Range, { start, end }: Range): Range {
  return { start: Math.max(block.start, start), end: Math.min(block.end, end) }
}

/** The first block that only closes, with nothing but silent blocks before it; a letter may hold whole pairs of marks. */
function closingBlock({ read, marked }: Walk, index: number, isLed: boolean): number | null {
  const end = Math.min(marked.length - 1, index + (isLed ? longest.led : longest.other))
  for (let i = index + 1; i <= end; i++) {
    const { pairs, opensAtStart, isSilent } = marked[i]!
    const block = read.blocks[i]!
    if (pairs.orphans[0]?.start === block.start) return i
    const isWhole = isLed && !opensAtStart && pairs.orphans.length === 0 && pairs.unclosed.length === 0
    if ((!isSilent && !isWhole) || isInterruption(block.text)) return null
  }
  return null
}

function isLedTo({ read }: Walk, index: number, open: Mark): boolean {
  const { start } = read.blocks[index]!
  const before = read.text.slice(Math.max(start, open.start - 20), open.start)
  return /:\s*$/.test(before.trim() === '' ? (read.blocks[index - 1]?.text ?? '') : before)
}
