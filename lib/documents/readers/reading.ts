// What a reader of one format gives: the canonical text, where the article lies in it, and what markup told.

import type { Range } from '@/lib/documents/draft-schema'
import type { Block, ReadText } from '@/lib/documents/findings/structure'

export type Reading = {
  text: string
  body: Range
  known: ReadText['known']
  /** From markup; absent where blocks are to be found by the text's own shape. */
  blocks?: Block[]
  /** The language that markup declares, ISO 639-1. */
  language?: string
}
