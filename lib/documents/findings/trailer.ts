// What an archive hangs below a document: its own copyright line, then advertisements, style sheets and offers. None of
// that is the document's, so no finding may come from it. A document that only goes on below its copyright line is kept whole.

import { lineKindOf } from './furniture/line-kinds'
import type { Block } from './structure'

/** The trailer begins in the second half of the text. */
const earliest = 0.5

export function withoutTrailer(blocks: Block[]): Block[] {
  const from = (blocks.at(-1)?.end ?? 0) * earliest
  const copyright = blocks.findIndex(({ start, text }) => start >= from && lineKindOf(text) === 'copyright')
  if (copyright < 0) return blocks
  const isSelling = blocks.slice(copyright + 1).some(({ text }) => isOffer(text))
  return isSelling ? blocks.slice(0, copyright) : blocks
}

function isOffer(text: string): boolean {
  return ['advertisement', 'style'].includes(lineKindOf(text) ?? '')
}
