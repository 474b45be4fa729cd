// Words between quotation marks, before anyone asks whether they were said by somebody.

import type { Range } from '@/lib/documents/draft-schema'

/** One stretch between marks. Offsets are the text's. */
export type Quoted = Range & {
  /** With the marks themselves. */
  outer: Range
  /** Index of its block. */
  block: number
  /** The block it ends in: another one only where one pair of marks holds several paragraphs. */
  lastBlock: number
  /** Parts of one running quote share a number; a quote of its own has none. */
  run: number | null
}

export function makeQuoted(inner: Range, outer: Range, block: number, run: number | null): Quoted {
  return { outer, block, lastBlock: block, run, ...inner }
}
