// The lists of a text that ask, read once for its asks and its call-outs: items put to somebody above them ("The council should:"),
// and items that tell the reader what to do.

import { readerItems } from '../callouts/reader-list'
import type { ReadText } from '../structure'
import { listAsks, type ListAsk } from './list-asks'

export type Lists = {
  asked: ListAsk[]
  /** Blocks under "What can you do?" that tell the reader. */
  forReader: Set<number>
}

export function findLists(read: ReadText): Lists {
  return { asked: listAsks(read), forReader: readerItems(read) }
}
