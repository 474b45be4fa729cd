// What a speaker is, as the text says it before or behind the name: "Free Fares organiser Jane Roe" · "Jane Roe, mayor of
// Ambleton" · "Jane Roe (36), a nurse". Ages, clauses and circumstances are no role.

import { spanOf, type Span } from '@/lib/core/span'
import type { Range } from '@/lib/documents/draft-schema'
import { monthNames } from '../dates'
import { notARole, roleEnds } from './words/limits'
import { joining } from './words/clauses'
import { openingWords } from './words/people'

const article = /^(?:the|an?|its|his|her|their|our)(?:\s+|$)/i
/** "However", "On Monday", "Last March" open the sentence and are not of the role. */
const time = new RegExp(
  String.raw`^(?:(?:${joining})\s+|(?:On|Last|This|By|Since|In|Yesterday|Today)(?:\s(?:\p{Lu}\p{Ll}+day|${monthNames}|week|month|year|\d{4}),?)?\s+)`,
  'u',
)
const behindName = /^\s*(?:\([^)]{0,40}\)\s*)?[,–—―-]\s*(?:aged?\s+)?(?:\d{1,3},\s*)?([^,;:()“”"–—―]{3,160})/u

/** The first describing part behind a head: ", mayor of Ambleton," or "(D-AM), …". */
export function roleBehind(text: string, rest: Range): Span | null {
  const found = behindName.exec(text.slice(rest.start, rest.end))
  const part = found?.[1]
  if (!found || !part || notARole.test(part.trim())) return null
  const start = rest.start + found[0].length - part.length
  return asRole(text, { start, end: start + (roleEnds.exec(part)?.index ?? part.length) })
}

/** The words between the phrase's start and the name, without their article. */
export function roleBefore(text: string, phrase: Span, name: Span): Span | null {
  const opening = time.exec(phrase.text)?.[0].length ?? 0
  const span = spanOf(text, phrase.start + opening, name.start)
  return (
    span && asRole(text, { start: span.start + (article.exec(span.text)?.[0].length ?? 0), end: span.end })
  )
}

export function withoutArticle(text: string, span: Span): Span | null {
  return spanOf(text, span.start + (article.exec(span.text)?.[0].length ?? 0), span.end)
}

const shortPlural = /^(?:Sens|Reps|Govs|Rt Hon|Hon)\.?$/

/** Words that can stand behind a comma after a name; null for a lone joining word or a number. */
function asRole(text: string, range: Range): Span | null {
  const words = text
    .slice(range.start, range.end)
    .replace(/[\s,]+(?:and|or|who|whom|which)?\s*$/, '')
    .replace(/(?<=\p{L})(?:['’]s|(?<=s)['’])$|\s(?:Rt\s)?Hon\.?$/u, '')
  const role = spanOf(text, range.start, range.start + words.length)
  return role && /\p{L}{3}/u.test(role.text) && !shortPlural.test(role.text) && !openingWords.test(role.text)
    ? role
    : null
}
