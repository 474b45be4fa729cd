// What an archive hangs below a document: its own copyright line, then advertisements, style sheets and offers; or what its readers
// say. None of that is the document's, so no finding may come from it. A document that only goes on below its copyright line is kept
// whole, and the line that says whose page it is stays where readers speak.

import { opensDiscussion } from './furniture/discussion'
import { blockKindOf } from './furniture/line-kinds'
import type { Block } from './structure'

/** The trailer begins in the second half of the text. */
const earliest = 0.5

export function withoutTrailer(all: Block[]): Block[] {
  const from = (all.at(-1)?.end ?? 0) * earliest
  const blocks = withoutDiscussion(all, from)
  const copyright = blocks.findIndex((block) => block.start >= from && blockKindOf(block) === 'copyright')
  if (copyright < 0) return blocks
  const isSelling = blocks.slice(copyright + 1).some(isOffer)
  return isSelling ? blocks.slice(0, copyright) : blocks
}

function withoutDiscussion(blocks: Block[], from: number): Block[] {
  const readers = blocks.findIndex(({ start, text }) => start >= from && opensDiscussion(text))
  if (readers < 1) return blocks
  return blocks.filter((block, at) => at < readers || blockKindOf(block) === 'copyright')
}

function isOffer(block: Block): boolean {
  return ['advertisement', 'style'].includes(blockKindOf(block) ?? '')
}
