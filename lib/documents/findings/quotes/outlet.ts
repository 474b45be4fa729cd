// The paper, station or agency that a source spoke to: "told the Ambleton Post", "in a statement to X", "writing in X".

import { spanOf, type Span } from '@/lib/core/span'
import type { Range } from '@/lib/documents/draft-schema'

const name = String.raw`((?:the |The )?\p{Lu}[\p{L}\p{N}.&’'-]{0,40}(?:[^\S\n]+(?:(?:of|the|and|for) )?\p{Lu}[\p{L}\p{N}.&’'-]{0,40}){0,5})`
const spokeTo = new RegExp(
  String.raw`(?:\btold|\bto|\bin an (?:interview|exclusive) (?:with|to)|\bwriting in|\bwrote in|\bspeaking to|\bspeaking with)\s+${name}`,
  'u',
)
const isStatement =
  /\b(?:told|writing in|wrote in|speaking (?:to|with)|in an? (?:\p{L}+ ){0,2}(?:statement|interview|letter|email|e-mail|comment|op-ed|column)[^.]{0,30}\b(?:to|with|in))\b/u

/** The outlet named in the words of an attribution; null where none is. */
export function outletIn(text: string, words: Range): Span | null {
  const part = text.slice(words.start, words.end)
  const opening = isStatement.exec(part)
  if (!opening) return null
  const found = spokeTo.exec(part.slice(opening.index))
  if (!found?.[1]) return null
  const start = words.start + opening.index + found.index + found[0].length - found[1].length
  return spanOf(text, start, start + found[1].replace(/['’.]+s?$/, '').length)
}
