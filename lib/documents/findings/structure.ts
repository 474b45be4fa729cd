// What the stages hand on: blocks (lines or paragraphs of the canonical text) and the sentences within them.

import type { Span } from '@/lib/core/span'
import type { Range } from '@/lib/documents/draft-schema'

/** One block of the canonical text: a paragraph, a heading line, a list item, a short line. Never empty, in order, not overlapping. */
export type Block = Span & {
  kind: 'paragraph' | 'heading' | 'list-item' | 'line'
  /** Its number in the original, as the reader counts. */
  origin?: number
}

/** One sentence inside `blocks[block]`. Sentences do not cross blocks. */
export type Sentence = Span & { block: number }

/** A text that was read into blocks and sentences: the input of every finding. */
export type ReadText = {
  text: string
  /** ISO 639-1 or 'und'. The rules for asks, speakers and names are for 'en'. */
  language: string
  body: Range
  blocks: Block[]
  sentences: Sentence[]
  /** What the reader of a marked-up format knows from markup, as spans of the text. */
  known: {
    headline?: Span
    byline?: Span
    publisher?: Span
    published?: Span
    links: (Range & { url: string })[]
  }
}
