// What a reader gives: the canonical text, where the article lies in it, and what the format itself says of the document.

import type { OriginUnit, Range } from '@/lib/documents/draft-schema'
import type { Block, ReadText } from '@/lib/documents/findings/structure'

export type Reading = {
  text: string
  body: Range
  known: ReadText['known']
  /** From markup; absent where blocks are to be found by the text's own shape. */
  blocks?: Block[]
  /** What the blocks' `origin` counts; lines of the file where a reader says nothing. */
  unit?: OriginUnit
  /** The address that markup declares to be the page's own. */
  address?: string
  /** The language that markup declares, ISO 639-1. */
  language?: string
}

export type ReadingAnswer = { ok: true; reading: Reading } | { ok: false; reason: string }
