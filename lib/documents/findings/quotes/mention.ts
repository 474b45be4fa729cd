// Reads the noun phrase of a speaker: who it is, and what they are. "Free Fares organiser Jane Roe" → Jane Roe, her role
// before the name; "Jane Roe, mayor of Ambleton" → the role behind; "a resident of Ambleton" → a group phrase as it stands.

import { spanOf, type Span } from '@/lib/core/span'
import type { Range } from '@/lib/documents/draft-schema'
import { notARole, phraseStops } from './words/limits'
import { nameIn } from './name-in'

export type Mention = { kind: 'person' | 'group' | 'pronoun'; name: Span; role: Span | null }

const pronoun = /^(?:he|she|they|it|we|I|you|who|his|her|their)$/i
const longest = 300

/** The noun phrase that fills the range, with its appositions: "X, Y, Z" before a verb. */
export function mentionIn(text: string, range: Range): Mention | null {
  const whole = trimmed(text, range)
  if (!whole || whole.end - whole.start > longest) return null
  const comma = whole.text.search(/[,(–—―]/)
  const head = comma < 0 ? whole : spanOf(text, whole.start, whole.start + comma)
  if (!head) return null
  return withApposition(text, head, comma < 0 ? null : { start: whole.start + comma, end: whole.end })
}

/** The noun phrase that the range begins with: "X, Y, in a statement on Monday". */
export function mentionAt(text: string, range: Range): Mention | null {
  const whole = trimmed(text, { start: range.start, end: Math.min(range.end, range.start + longest) })
  if (!whole) return null
  const stop = headEnd(whole.text)
  const head = spanOf(text, whole.start, whole.start + stop)
  return head && withApposition(text, head, { start: whole.start + stop, end: whole.end })
}

function trimmed(text: string, range: Range): Span | null {
  const span = spanOf(text, range.start, range.end)
  const lead = span ? (/^[\s,;:–—―-]*/.exec(span.text)?.[0].length ?? 0) : 0
  const tail = span ? (/[\s,;:–—―-]{0,5}$/.exec(span.text)?.[0].length ?? 0) : 0
  return span && spanOf(text, span.start + lead, span.end - tail)
}

function headEnd(phrase: string): number {
  const punctuation = /[,;:!?()[\]“”"]|\s[–—―-]|[.](?=\s*$)/u.exec(phrase)?.index ?? phrase.length
  const stop = phraseStops.exec(phrase)?.index ?? phrase.length
  return Math.min(punctuation, stop)
}

function withApposition(text: string, head: Span, rest: Range | null): Mention | null {
  if (pronoun.test(head.text)) return { kind: 'pronoun', name: head, role: null }
  const behind = rest && appositionIn(text, rest)
  if (/\s(?:and|or|by|of|to|in|for|with|from|at|on|the|an?)$/.test(head.text)) return null
  const named = nameIn(text, head)
  if (named?.isPerson) return { kind: 'person', name: named.name, role: behind ?? named.role }
  const late = behind && nameIn(text, behind)
  if (late?.isPerson && late.name.start === behind?.start)
    return { kind: 'person', name: late.name, role: withoutArticle(text, head) }
  if (
    !/^(?:\p{Lu}|the\b|an?\b|another|one|some|many|several|two|three|four|our|my|his|her|their|its|this|that|those|\d|\p{Ll}+s?\b)/u.test(
      head.text,
    )
  )
    return null
  return { kind: 'group', name: head, role: null }
}

/** ", mayor of Ambleton," or "(D-AM), …": the first part behind a head that describes. */
function appositionIn(text: string, rest: Range): Span | null {
  const words = text.slice(rest.start, rest.end)
  const found =
    /^\s*(?:\([^)]{0,40}\)\s*)?[,–—―-]\s*(?:aged? )?(?:\d{1,3},\s*)?([^,;:()“”"–—―]{3,160})/u.exec(words)
  if (!found?.[1] || notARole.test(found[1].trim())) return null
  const start = rest.start + found[0].length - found[1].length
  const end = start + (phraseEnd(found[1]) ?? found[1].length)
  return spanOf(text, start, end)
}

function phraseEnd(part: string): number | null {
  const end =
    /\s(?:said|says|told)\b|[.!?]\s*$|(?<=\p{Ll}{2}[.!?])\s|\s(?:in an? (?:statement|interview|letter|email|e-mail|release)|who|whose)\b|\son \p{Lu}\p{Ll}+day\b/u.exec(
      part,
    )
  return end ? end.index + (/^\s$/.test(end[0]) ? -1 : 0) : null
}

export function withoutArticle(text: string, span: Span): Span | null {
  const skip = /^(?:the|an?|its|his|her|their|our)\s+/i.exec(span.text)?.[0].length ?? 0
  return spanOf(text, span.start + skip, span.end)
}
