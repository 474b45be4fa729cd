// What a speaker is, as the text says it before or behind the name: "Free Fares organiser Jane Roe" · "Jane Roe, mayor of
// Ambleton" · "Jane Roe (36), a nurse". Ages, clauses and circumstances are no role.

import { spanOf, type Span } from '@/lib/core/span'
import type { Range } from '@/lib/documents/draft-schema'
import { monthNames } from '../dates'
import { notARole, roleEnds } from './words/limits'
import { joining } from './words/clauses'
import { openingWords } from './words/people'
import { bodyHeads, leadsIt } from './words/sides'

const article = /^(?:the|an?|its|his|her|their|our)(?:\s+|$)/i
/** "However", "On Monday", "Last March" open the sentence and are not of the role. */
const time = new RegExp(
  String.raw`^(?:(?:${joining})\s+|(?:On|Last|This|By|Since|In|Yesterday|Today)(?:\s(?:\p{Lu}\p{Ll}+day|${monthNames}|week|month|year|\d{4}),?)?\s+)`,
  'u',
)
const behindName = /^\s*(?:\([^)]{0,40}\)\s*)?[,–—―-]\s*(?:aged?\s+)?(?:\d{1,3},\s*)?([^,;:()“”"–—―]{3,160})/u

/** ", who chairs the union": an office in a clause. */
const officeClause = new RegExp(
  String.raw`^\s*,\s*(who\s(?:${leadsIt})\s(?:the\s|an?\s)?[^,;:.()“”"–—―\s][^,;:.()“”"–—―]{1,80})(?=[,.;]|$)`,
  'u',
)
/** "Jane Roe of the Weavers’ Union", "Jane Roe for the council" */
const ofBody = /^\s((?:of|from|for)\s(?:the\s)?(?:\p{Lu}[\p{L}’'-]*\s){0,5}\p{L}\p{Ll}+)(?=[,.;]|$)/u
const endsInBody = new RegExp(String.raw`\s(?:${bodyHeads})$`, 'iu')
/** Where and by whom it was said is no role. */
const circumstance = /^(?:as|according|in(?! charge)|on|at)\s/i

/** The first describing part behind a head: ", mayor of Ambleton," or "(D-AM), …". */
export function roleBehind(text: string, rest: Range): Span | null {
  const words = text.slice(rest.start, rest.end)
  const clause = officeClause.exec(words)
  if (clause?.[1] && endsInBody.test(clause[1])) {
    const end = rest.start + clause[0].length
    return asRole(text, { start: end - clause[1].length, end })
  }
  const found = behindName.exec(words)
  const part = found?.[1]
  if (!found || !part || notARole.test(part.trim())) return null
  const start = rest.start + found[0].length - part.length
  return asRole(text, { start, end: start + (roleEnds.exec(part)?.index ?? part.length) })
}

/** The body that stands right behind a name as whose the person is. */
export function roleOfBody(text: string, rest: Range): Span | null {
  const body = ofBody.exec(text.slice(rest.start, rest.end))?.[1]
  return body && endsInBody.test(body) ? spanOf(text, rest.start + 1, rest.start + 1 + body.length) : null
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
  return role &&
    /\p{L}{3}/u.test(role.text) &&
    !circumstance.test(role.text) &&
    !shortPlural.test(role.text) &&
    !openingWords.test(role.text)
    ? role
    : null
}
