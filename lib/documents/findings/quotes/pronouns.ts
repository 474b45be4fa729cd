// Whom "he", "she" and "they" mean beside a quote: the one who is speaking, or the nearest fitting person before.

import type { Span } from '@/lib/core/span'
import type { ReadText } from '../structure'
import { sentenceSubject } from './attribution'
import { lastSentence } from './frame'
import { fullName, type People } from './people'
import type { Said, Speaker } from './speakers'

export function resolvePronoun(
  read: ReadText,
  people: People,
  pronoun: Span,
  one: Said,
  before: Speaker | null,
): Speaker | null {
  if (/^they$/i.test(pronoun.text)) return plural(read, one, before)
  if (!/^(?:he|she|his|her)$/i.test(pronoun.text)) return null
  return subjectBefore(read, people, one) ?? before ?? nearest(people, pronoun)
}

function nearest(people: People, pronoun: Span): Speaker | null {
  const person = people.all.findLast((one) => one.name.start < pronoun.start)
  return person ? { speaker: person.name, role: person.role, words: null } : null
}

/** The person the sentence before the quote is about. */
function subjectBefore(read: ReadText, people: People, one: Said): Speaker | null {
  const block = read.blocks[one.quoted.block]
  const inBlock = read.text.slice(one.frame.before.start, one.frame.before.end).trim() !== ''
  const range = inBlock ? one.frame.before : read.blocks[one.quoted.block - 1]
  if (!block || !range) return null
  const end = range.start + read.text.slice(range.start, range.end).trimEnd().length
  const subject = sentenceSubject(read.text, lastSentence(read.text, { start: range.start, end }))
  if (subject?.kind !== 'person') return null
  const full = fullName(people, subject.name)
  return { speaker: full?.name ?? subject.name, role: subject.role ?? full?.role ?? null, words: null }
}

const listOfNames =
  /\p{Lu}[\p{L}.'’-]{0,40}(?:[^\S\n]+(?:\p{Lu}|de |van |von )[\p{L}.'’-]{0,40}){1,3}(?:, \p{Lu}[\p{L}.'’-]{0,40}(?:[^\S\n]+(?:\p{Lu}|de |van |von )[\p{L}.'’-]{0,40}){1,3}){0,8},? and \p{Lu}[\p{L}.'’-]{0,40}(?:[^\S\n]+(?:\p{Lu}|de |van |von )[\p{L}.'’-]{0,40}){1,3}/u

/** Several people: their names in a row where the text has them, else the plural that was speaking. */
function plural(read: ReadText, one: Said, before: Speaker | null): Speaker | null {
  const earlier = read.text.slice(0, one.quoted.start)
  const list = listOfNames.exec(earlier.slice(-20_000))
  if (!list) return before
  const start = Math.max(0, earlier.length - 20_000) + list.index
  const speaker = { start, end: start + list[0].length, text: list[0] }
  return { speaker, role: null, words: null }
}
