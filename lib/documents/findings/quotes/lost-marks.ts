// Quotations of which one mark is missing: paragraphs of a running quote, a closing mark before "… said", an opening mark
// whose words end where "…, said X" begins.

import type { Block } from '../structure'
import { cutAtAttribution, isAttributionAt } from './cut'
import type { Mark } from './marks'
import { makeQuoted, type Quoted } from './quoted'
import { goesOn, type Walk } from './walk'

export function quotedFrom(open: Mark, close: Mark, block: number): Quoted {
  return makeQuoted({ start: open.end, end: close.start }, { start: open.start, end: close.end }, block, null)
}

/** A closing mark alone at first: the end of a running quote, or of words whose opening mark is missing. */
export function missingOpening({ read, marked }: Walk, index: number, run: number | null): Quoted[] {
  const { start } = read.blocks[index] as Block
  const orphan = marked[index]?.pairs.orphans[0]
  if (!orphan || orphan.start !== start) return []
  const { close } = orphan
  const isSpoken = /[,.!?…]\s*$/.test(read.text.slice(Math.max(0, close.start - 3), close.start))
  if (run === null && !(isSpoken && isAttributionAt(read.text, close.end))) return []
  return [makeQuoted({ start, end: close.start }, { start, end: close.end }, index, run)]
}

export function unclosedIn(walk: Walk, index: number, run: number | null): Quoted[] {
  const { pairs, opensAtStart } = walk.marked[index] as Walk['marked'][number]
  return pairs.unclosed.flatMap(({ open, end }, i) => {
    const isFirst = i === 0 && opensAtStart
    return unclosed(walk, { open, end, index, isFirst, run }) ?? []
  })
}

type Unclosed = { open: Mark; end: number; index: number; isFirst: boolean; run: number | null }

/** Its words end at an attribution, or it runs on into the next block, or (at a block's start, after a colon) to the end. */
function unclosed(walk: Walk, { open, end, index, isFirst, run }: Unclosed): Quoted | null {
  const { text, blocks } = walk.read
  const until = (to: number, part: number | null) =>
    makeQuoted({ start: open.end, end: to }, { start: open.start, end: to }, index, part)
  const cut = isFirst && run !== null ? null : cutAtAttribution(text, { start: open.end, end })
  if (cut !== null) return until(cut, null)
  if (goesOn(walk, index)) {
    walk.run = run ?? walk.runCount++
    return until((blocks[index] as Block).end, walk.run)
  }
  const isLedTo = isFirst || /[:,]\s*$/.test(text.slice(Math.max(0, open.start - 3), open.start))
  return isLedTo ? until(end, run) : null
}
