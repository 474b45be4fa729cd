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

/** "as first reported by the Evening Post", "was quoted in the Evening Post as saying" */
const reportedBy = String.raw`\b(?:[Rr]eported|[Qq]uoted|[Cc]ited|[Pp]ublished)\s(?:first\s)?(?:by|in)\s`
/** "the Evening Post reported Jane Roe as saying" */
const reporting = new RegExp(
  String.raw`${outlet}\s(?:has\s|had\s)?(?:reported|quoted|cited)\s[^,;:]{2,80}\sas\s`,
  'u',
)
const reported = new RegExp(`${reportedBy}${outlet}`, 'u')
const accordingTo = new RegExp(String.raw`,\saccording\sto\s${outlet}`, 'u')
/** Of these one knows that they are heard or read; a paper ends in such a word. */
const station = 'Radio|TV|Television|Broadcasting|BBC|ITV|CNN|RNZ|ABC|CBS|NBC|NPR|PBS|Reuters|AFP|FM'
const isStation = new RegExp(String.raw`\b(?:${station})\b`, 'u')
const isOutlet = new RegExp(
  String.raw`\b(?:${station})\b|\b(?:Herald|Times|Post|News|Journal|Guardian|Tribune|Press|Echo|Gazette|Chronicle|Star|Mail|Telegraph|Observer|Courier|Examiner|Mercury|Standard|Independent|Argus|Bulletin|Dispatch|Daily|Weekly)$`,
  'u',
)

/** The outlet named in the words of an attribution; null where none is, or where it is a person who was told. */
export function outletIn(text: string, words: Range, people: People): Span | null {
  const part = text.slice(words.start, words.end)
  return toldTo(text, words, people) ?? reportedIn(text, words.start, part)
}

function toldTo(text: string, words: Range, people: People): Span | null {
  const part = text.slice(words.start, words.end)
  const from = opening.exec(part)?.index
  const found = from === undefined ? null : spokeTo.exec(part.slice(from))
  const span = found && from !== undefined ? named(text, words.start + from, found) : null
  const isOther = span && !isStation.test(span.text) && isKnown(people, span)
  return !span || isOther || isTime.test(span.text) ? null : span
}

function reportedIn(text: string, start: number, part: string): Span | null {
  if (!/report|quoted|cited|published|according/i.test(part)) return null
  const by = [reported.exec(part), accordingTo.exec(part), reporting.exec(part)]
  const spans = by.flatMap((found) => (found && named(text, start, found)) || [])
  return spans.find((span) => isOutlet.test(span.text)) ?? null
}

/** The name that the shape found last. */
function named(text: string, from: number, found: RegExpExecArray): Span | null {
  const name = found[1] ?? ''
  const start = from + found.index + found[0].lastIndexOf(name)
  return spanOf(text, start, start + name.replace(/['’.]+s?$/, '').length)
}

const isTime = new RegExp(`^(?:${dayNames}|${monthNames})\\b`)
