// Who "she", "he" and "they" are, beside a quotation.

import { spanOf, type Span } from '@/lib/core/span'
import type { ReadText } from '../structure'
import { canBe } from './genders'
import type { Mention } from './mention'
import { lastBefore, lastWord, listKey, namesIn } from './people'
import type { Said, Speaker } from './said'
import { isPlural, type Context } from './speaking'
import { describedOne, named, nearestBefore, onlyOneBeside, ownerOf, subjectOf } from './spoken-of'
import { sentenceBefore } from './surroundings'
import { topicBefore } from './topic'
import { bodyNouns, personNouns } from './words/people'

export function whoIs(context: Context, pronoun: string, one: Said): Speaker | null {
  if (/^the(?:y|m|ir)$/i.test(pronoun)) return several(context, one)
  if (/^it$/i.test(pronoun)) return paper(context, one)
  if (!/^(?:s?he|his|him|her)$/i.test(pronoun)) return null
  const canSay = (speaker: Speaker | null, doubts = 0) =>
    speaker?.speaker != null &&
    !isPlural(speaker.speaker) &&
    !isThing(speaker.speaker) &&
    canBe(context.genders, context.people, { person: speaker.speaker, pronoun, doubts })
  const fits = (speaker: Speaker | null) => canSay(speaker)
  return (
    [
      subjectOf(context, one),
      describedOne(context, one),
      ownerOf(context, one),
      onlyOneBeside(context, one),
      nearestBefore(context, one),
      context.last,
    ].find(fits) ??
    lastNamed(context, one, fits) ??
    (canSay(context.last, 1) ? context.last : null)
  )
}

/** "The letter asks for more. “…,” it reads.": what the sentence before is about or speaks of, or what was speaking. */
function paper(context: Context, one: Said): Speaker | null {
  const subject = topicBefore(context, one)
  if (subject?.kind === 'group' && bodyNouns.test(subject.name.text)) return named(context.people, subject)
  const written = paperIn(context, one)
  if (written) return { speaker: written, role: null, words: null }
  if (subject && isOneBody(subject)) return named(context.people, subject)
  return context.last?.speaker && bodyNouns.test(context.last.speaker.text) ? context.last : null
}

/** "They have signed an open letter." */
const paperShape =
  /\b(?:an?|another|the|this|their|its|his|her|our)\s(?:\p{Ll}[\p{L}-]*\s){0,3}?(?:letter|statement|report|petition|document|message|e-?mail|declaration|article|commentary|editorial)\b/giu

function paperIn({ read: { text }, read }: Context, one: Said): Span | null {
  const before = sentenceBefore(read, one)
  const found = before && [...text.slice(before.start, before.end).matchAll(paperShape)].at(-1)
  return found ? spanOf(text, before.start + found.index, before.start + found.index + found[0].length) : null
}

/** "The health board confirmed it." */
function isOneBody({ kind, name }: Mention): boolean {
  return kind === 'group' && !isPlural(name) && !personNouns.test(name.text)
}

/** So many paragraphs back the people are still the topic. */
const topicReach = 6

function lastNamed(context: Context, one: Said, fits: (speaker: Speaker) => boolean): Speaker | null {
  const before = lastBefore(context.people.all, one.quoted.start, ({ name }) => name.start)
  const speakers = before.map((person) => named(context.people, { ...person, kind: 'person' }))
  return speakers.findLast(fits) ?? null
}

/** Several speak: the names in a row that the paragraphs before are about, those who were speaking, or a plural. */
function several(context: Context, one: Said): Speaker | null {
  const { last, read, people } = context
  const lists = lastBefore(people.lists, one.quoted.start, ({ start }) => start)
  const list = lists.findLast((span) => isTopic(read, span, one))
  if (list) return { speaker: people.plainLists.get(listKey(list)) ?? list, role: null, words: null }
  if (last?.speaker && isPlural(last.speaker)) return last
  const subject = topicBefore(context, one)
  return subject && subject.kind !== 'pronoun' ? { ...named(people, subject), words: null } : last
}

/** Do the paragraphs before the quote hold the list, or name its last two people again? */
function isTopic(read: ReadText, list: Span, one: Said): boolean {
  const first = read.blocks[Math.max(0, one.quoted.block - topicReach)]?.start ?? 0
  if (list.start >= first) return true
  const surnames = namesIn(list).map(lastWord)
  const near = read.text.slice(Math.max(first, one.quoted.start - 4000), one.quoted.start).toLowerCase()
  return surnames.slice(-2).every((surname) => near.includes(surname))
}

/** A letter or a document speaks as "it". */
function isThing(span: Span): boolean {
  return /^(?:the|an?|its|their|his|her|this)\s/i.test(span.text) && !personNouns.test(span.text)
}
