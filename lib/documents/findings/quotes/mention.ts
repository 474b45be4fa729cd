// Reads the noun phrase of a speaker: who it is, and what they are. "Free Fares organiser Jane Roe" → Jane Roe, her role
// before the name; "Jane Roe, mayor of Ambleton" → the role behind; "a resident of Ambleton" → a group phrase as it stands.

import { spanOf, type Span } from '@/lib/core/span'
import type { Range } from '@/lib/documents/draft-schema'
import { jointIn } from './joint'
import { isOfficeName, nameIn } from './name-in'
import { lastWord } from './people'
import { roleBefore, roleBehind, roleOfBody, withoutArticle } from './role'
import { phraseStops, timeFirst } from './words/limits'
import { namesInARow, nickname } from './words/name-shape'
import { organisationWords, personNouns } from './words/people'

export type Mention = { kind: 'person' | 'group' | 'pronoun'; name: Span; role: Span | null }

const longest = 300
const pronoun = /^(?:he|she|they|it|we|I|you|who|his|her|their|him|them)$/i
const unfinished = /\s(?:and|or|by|of|to|in|for|with|from|at|on|the|an?)$/
/** Several names as one speaker. */
const inARow = new RegExp(`^${namesInARow}`, 'u')
const titled = String.raw`(?:\p{Lu}\p{Ll}{1,14}\.?\s)?\p{Lu}\p{Ll}[\p{L}'’-]+`
/** "Roe and Poe", "Senators Roe and Poe" */
const twoSurnames = new RegExp(`^${titled} and ${titled}$`, 'u')
/** "the retired caretaker" */
const described =
  /^(?:[Tt]he|[Aa]n?|[Tt]heir|[Hh]is|[Hh]er) (?:\p{Ll}[\p{L}-]* ){0,3}\p{Ll}+(?:[^s\P{L}]|ess)$/u
/** "one of them" */
const oneOf = /^(?:[Oo]ne|[Aa]nother) of \p{Ll}/u
/** "The Archdeacon of Dale" */
const theOffice = /^[Tt]he \p{Lu}[\p{L}-]+(?:\s(?:of|for)(?:\s\p{Lu}[\p{L}’'-]+){1,3})?$/u
const nicknames = new RegExp(nickname, 'gu')
/** Not the comma of a number, nor brackets within a description: "Diploma (Nutrition) student, Jane Roe". */
const headEnds = /,(?!\d)|[–—―]|\s-\s|\((?![^()]{1,40}\)\s\p{Ll}|\p{Lu}[\p{L}'’.-]{0,20}\)\s\p{Lu})/u
const startsPhrase = /^(?:\p{L}|\d.*\s\p{L})/u

/** The noun phrase that fills the range, with its appositions: "X, Y, Z" before a verb. */
export function mentionIn(text: string, range: Range): Mention | null {
  const whole = trimmed(text, range)
  if (!whole || whole.end - whole.start > longest) return null
  const comma = whole.text.search(headEnds)
  return mentionOf(text, whole, comma < 0 ? whole.text.length : comma)
}

/** The noun phrase that the range begins with: "X, Y, in a statement on Monday". */
export function mentionAt(text: string, range: Range): Mention | null {
  const whole = trimmed(text, { start: range.start, end: Math.min(range.end, range.start + longest) })
  return whole && mentionOf(text, whole, headLength(whole.text))
}

function trimmed(text: string, range: Range): Span | null {
  const span = spanOf(text, range.start, range.end)
  const indent = /^[\s,;:–—―-]*/.exec(span?.text ?? '')?.[0].length ?? 0
  const lead = indent + (timeFirst.exec(span?.text.slice(indent) ?? '')?.[0].length ?? 0)
  const tail = /[\s,;:–—―-]{0,5}$/.exec(span?.text ?? '')?.[0].length ?? 0
  return span && spanOf(text, span.start + lead, span.end - tail)
}

function headLength(words: string): number {
  const phrase = words.replace(nicknames, (found) => found.replace(/["“”()]/g, '’'))
  const punctuation = /,(?!\d)|[;:!?()[\]“”"]|\s[–—―-]|[.](?=\s*$)/u.exec(phrase)?.index ?? phrase.length
  return Math.min(punctuation, phraseStops.exec(phrase)?.index ?? phrase.length)
}

function mentionOf(text: string, whole: Span, length: number): Mention | null {
  const head = spanOf(text, whole.start, whole.start + length)
  if (!head || unfinished.test(head.text) || !startsPhrase.test(head.text)) return null
  if (pronoun.test(head.text)) return { kind: 'pronoun', name: head, role: null }
  const row = inARow.exec(whole.text)?.[0]
  if (row && !organisationWords.test(row))
    return { kind: 'group', name: { start: head.start, end: head.start + row.length, text: row }, role: null }
  if (isTwoSurnames(head.text)) return { kind: 'group', name: head, role: null }
  const joint = jointIn(text, whole)
  if (joint) return { kind: 'group', name: joint, role: null }
  const behind = roleBehind(text, { start: head.end, end: whole.end })
  return personIn(text, head, behind) ?? { kind: 'group', name: head, role: null }
}

export function isTwoSurnames(words: string): boolean {
  return twoSurnames.test(words) && !organisationWords.test(words)
}

/** Named in the head, or behind it: "the council's chair, Jane Roe", "Fair Fares Director, Jane Roe". */
function personIn(text: string, head: Span, behind: Span | null): Mention | null {
  const late =
    behind && (isOfficeName(head.text) || endsInNoun(head.text)) ? namedBehind(text, head, behind) : null
  if (late) return late
  const named = nameIn(text, head)
  if (named?.isPerson) {
    const role = roleOf(behind, roleBefore(text, head, named.name))
    return {
      kind: 'person',
      name: named.name,
      role: role ?? roleOfBody(text, { start: named.name.end, end: head.end }),
    }
  }
  const isDescription = [personNouns, described, oneOf, theOffice].some((shape) => shape.test(head.text))
  return behind && isDescription ? namedBehind(text, head, behind) : null
}

/** "Quay Diploma in Science student" */
function endsInNoun(head: string): boolean {
  return /\s\p{Ll}[\p{L}-]+$/u.test(head) && personNouns.test(lastWord(head))
}

/** What stands behind says more, but not where somebody lives or what they lead besides. */
function roleOf(behind: Span | null, before: Span | null): Span | null {
  return behind && before && /^(?:of|from|who)\s/.test(behind.text) ? before : (behind ?? before)
}

/** "Head of School, Associate Professor Jane Roe" */
const titlesFirst =
  /^(?:(?:Associate|Assistant|Adjunct|Emeritus|Professor|Senior|Lecturer|Councillor|Mayor|Minister|Senator)\s){1,3}$/

/** The words in front of the comma are what the person is. */
function namedBehind(text: string, head: Span, behind: Span): Mention | null {
  const named = nameIn(text, behind)
  const between = named && text.slice(behind.start, named.name.start).replace(titlesFirst, '')
  if (
    !named?.isPerson ||
    !/^(?:\d{1,2}-year-old |the (?:\p{Lu}\p{Ll}+ ){1,2}|an? (?:\p{Ll}+ ){1,4}(?:named|called) |(?:(?!(?:of|for|to|from|with|by|at|in|on|and|or|as|who|\p{Ll}+ing)\s)\p{Ll}[\p{L}-]* ){1,3})?$/u.test(
      between ?? '',
    )
  )
    return null
  return { kind: 'person', name: named.name, role: withoutArticle(text, head) }
}
