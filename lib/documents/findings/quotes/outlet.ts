// The paper, station or agency that a source spoke to: "told the Ambleton Post", "in a statement to X", "writing in X".

import { spanOf, type Span } from '@/lib/core/span'
import type { Range } from '@/lib/documents/draft-schema'
import { dayNames, monthNames } from '../dates'
import { isKnown, type People } from './people'

const outlet = String.raw`((?:[Tt]he )?\p{Lu}[\p{L}\p{N}.&’'-]{0,40}(?:\s{1,3}(?:(?:of|the|and|for) )?\p{Lu}[\p{L}\p{N}.&’'-]{0,40}){0,5})`
const spokeTo = new RegExp(String.raw`(?:\btold|\bto|\bwith|\bin)\s+${outlet}`, 'u')
/** Words of a statement made to somebody, or published somewhere. */
const opening =
  /\b(?:told|writing in|wrote in|speaking (?:to|with)|in an? (?:\p{L}+ ){0,2}(?:statement|interview|letter|e-?mail|comment|op-ed|column)[^.]{0,30}\b(?:to|with|in))\b/u

/** The outlet named in the words of an attribution; null where none is, or where it is a person who was told. */
export function outletIn(text: string, words: Range, people: People): Span | null {
  const part = text.slice(words.start, words.end)
  const from = opening.exec(part)?.index
  const found = from === undefined ? null : spokeTo.exec(part.slice(from))
  if (!found?.[1] || from === undefined) return null
  const start = words.start + from + found.index + found[0].length - found[1].length
  const span = spanOf(text, start, start + found[1].replace(/['’.]+s?$/, '').length)
  return span && (isKnown(people, span) || isTime.test(span.text)) ? null : span
}

const isTime = new RegExp(`^(?:${dayNames}|${monthNames})\\b`)
