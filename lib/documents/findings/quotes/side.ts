// Whose side a speaker is on, relative to the document's own asks: "ours" asks, leads or supports; "theirs" is asked,
// refuses or is criticised. Unknown where the text does not show it: only "ours" is ever made a pull quote.

import type { Side } from '@/lib/documents/draft-schema'
import type { ReadText } from '../structure'
import type { Span } from '@/lib/core/span'

/** First version: nobody's side is known. */
export function sideOf(_read: ReadText, _quote: Span): Side {
  return 'unknown'
}
