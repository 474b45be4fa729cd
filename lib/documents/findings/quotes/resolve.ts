// From a mention to the speaker: the full name behind a surname, "a spokesperson for X" behind "the spokesperson", a person
// behind "she", the names in a row behind "they". What cannot be resolved stays as the text has it, or stays unknown.

import type { Span } from '@/lib/core/span'
import type { ReadText } from '../structure'
import { sentenceSubject } from './subject'
import { canBe, type Genders } from './genders'
import type { Mention } from './mention'
import {
  fullName,
  introducedGroup,
  isKnown,
  lastBefore,
  lastWord,
  listKey,
  namesIn,
  type People,
} from './people'
import { nobody, type Said, type Speaker } from './said'
import { sentenceBefore } from './surroundings'
import { personNouns, titles } from './words/people'

export type Context = {
  read: ReadText
  people: People
  genders: Genders
  /** Whom the headline says the words are of. */
  announced: Mention | null
  /** Who spoke last, so far. */
  last: Speaker | null
}

export function resolve(context: Context, mention: Mention, one: Said): Speaker {
  const words = one.attribution?.words ?? null
  if (mention.kind === 'pronoun') return { ...(whoIs(context, mention.name.text, one) ?? nobody), words }
  const known = byOffice(context.people, mention) ?? byEpithet(context, mention, one)
  return { ...(known ?? named(context.people, mention)), words }
}

/** "the senator", "the former captain": nobody was introduced so; the person who is spoken of there. */
const epithet = /^the (?:[\p{Ll}-]+ ){0,3}\p{Ll}*(?:[^s\s]|ess)$/u
/** There is one of each: it may be anybody's, and stays as it is said. */
const office =
  /^the (?:vice[- ])?(?:president|mayor|(?:prime |first )?minister|governor|secretary|chancellor|premier|chief|director|chair\p{Ll}*|judge)$/u
const spokenFor = /\b(?:spokes\p{Ll}+|official|source|union|head|people|person|group)$/u

/** "the minister", where one person of the text has that office before the name. */
function byOffice(people: People, { kind, name }: Mention): Speaker | null {
  const office = /^the (?:[\p{L}-]+ ){0,3}([\p{L}-]+)$/iu.exec(name.text)?.[1]?.toLowerCase()
  if (kind !== 'group' || !office || !titles.test(office.charAt(0).toUpperCase() + office.slice(1)))
    return null
  const holders = people.byOffice.get(office) ?? []
  const [first] = holders
  const isOne = first && holders.every((one) => lastWord(one.name.text) === lastWord(first.name.text))
  return isOne ? { speaker: first.name, role: first.role, words: null } : null
}

function byEpithet(context: Context, mention: Mention, one: Said): Speaker | null {
  const { text } = mention.name
  if (mention.kind !== 'group' || !epithet.test(text) || office.test(text) || spokenFor.test(text))
    return null
  if (!personNouns.test(lastWord(text)) || introducedGroup(context.people, mention.name)) return null
  const isPerson = (by: Speaker | null) =>
    by?.speaker != null && !isPlural(by.speaker) && isKnown(context.people, by.speaker)
  return [subjectOf(context, one), context.last].find(isPerson) ?? onlyOne(context, one)
}

/** The one person whom the text has named so far. */
function onlyOne({ people }: Context, one: Said): Speaker | null {
  const before = lastBefore(people.all, one.quoted.start, ({ name }) => name.start)
  const surnames = new Set(before.map(({ name }) => lastWord(name.text)))
  const [person] = before
  return person && surnames.size === 1 ? { speaker: person.name, role: person.role, words: null } : null
}

function named(people: People, mention: Mention): Speaker {
  const full =
    mention.kind === 'person' ? fullName(people, mention.name) : introducedGroup(people, mention.name)
  return { speaker: full?.name ?? mention.name, role: mention.role ?? full?.role ?? null, words: null }
}

function whoIs(context: Context, pronoun: string, one: Said): Speaker | null {
  if (/^they$/i.test(pronoun)) return several(context, one)
  if (!/^(?:he|she)$/i.test(pronoun)) return null
  const fits = (speaker: Speaker | null) =>
    speaker?.speaker != null &&
    !isPlural(speaker.speaker) &&
    !isThing(speaker.speaker) &&
    canBe(context.genders, context.people, { person: speaker.speaker, pronoun })
  return [subjectOf(context, one), context.last].find(fits) ?? lastNamed(context, one, fits)
}

/** The person whom the quote's own sentence, or the one before it, is about. */
function subjectOf(context: Context, one: Said): Speaker | null {
  const before = sentenceBefore(context.read, one)
  for (const sentence of [one.frame.lead, before]) {
    const subject = sentence && sentenceSubject(context.read.text, sentence)
    if (subject?.kind === 'person' && isKnown(context.people, subject.name))
      return named(context.people, subject)
  }
  return null
}

/** So many paragraphs back the people are still the topic. */
const topicReach = 6

function lastNamed(context: Context, one: Said, fits: (speaker: Speaker) => boolean): Speaker | null {
  const before = lastBefore(context.people.all, one.quoted.start, ({ name }) => name.start)
  return (
    before.map(({ name, role }): Speaker => ({ speaker: name, role, words: null })).findLast(fits) ?? null
  )
}

/** Several speak: the names in a row that the paragraphs before are about, those who were speaking, or a plural. */
function several(context: Context, one: Said): Speaker | null {
  const { last, read, people } = context
  const lists = lastBefore(people.lists, one.quoted.start, ({ start }) => start)
  const list = lists.findLast((span) => isTopic(read, span, one))
  if (list) return { speaker: people.plainLists.get(listKey(list)) ?? list, role: null, words: null }
  if (last?.speaker && isPlural(last.speaker)) return last
  const before = sentenceBefore(read, one)
  const subject = before && sentenceSubject(read.text, before)
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

function isPlural(span: Span): boolean {
  return (
    / and \p{Lu}/u.test(span.text) ||
    (/^(?:the|some|many|several|two|three|four|our|\p{Lu}?\p{Ll}+)\b/u.test(span.text) &&
      /(?:[^s]s|people|police|men|women)$/.test(span.text) &&
      !/\s\p{Lu}\S*$/u.test(span.text))
  )
}

/** A letter or a document speaks as "it". */
function isThing(span: Span): boolean {
  return /^(?:the|an?|its|their|his|her|this)\s/i.test(span.text) && !personNouns.test(span.text)
}
