// One pair of marks around several paragraphs: a letter or a statement quoted whole. One quotation, since only its first paragraph
// opens with a mark and only its last one closes.

import type { Mark } from './marks'
import { makeQuoted, type Quoted } from './quoted'
import type { Walk } from './walk'
import { isInterruption } from './words/interruptions'

/** How many paragraphs it may hold; more where a colon leads to it. */
const longest = { led: 60, other: 6 }

export function acrossBlocks(walk: Walk, index: number, open: Mark): Quoted | null {
  const last = closingBlock(walk, index, isLedTo(walk, index, open))
  const close = last === null ? undefined : walk.marked[last]?.pairs.orphans[0]?.close
  if (last === null || !close) return null
  const inner = { start: open.end, end: close.start }
  return {
    ...makeQuoted(inner, { start: open.start, end: close.end }, index, walk.run),
    lastBlock: last,
  }
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
