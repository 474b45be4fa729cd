// From a mention to the speaker: the full name behind a surname, "a spokesperson for X" behind "the spokesperson", a person
// behind "she", the names in a row behind "they". What cannot be resolved stays as the text has it.

import type { ReadText } from '../structure'
import { sentenceSubject } from './attribution'
import type { Mention } from './mention'
import { fullName, introducedGroup, type People, type Person } from './people'
import { nobody, type Said, type Speaker } from './said'
import { sentenceBefore } from './surroundings'

export type Context = { read: ReadText; people: People; /** Who spoke last, so far. */ last: Speaker | null }

export function resolve(context: Context, mention: Mention, one: Said): Speaker {
  const words = one.attribution?.words ?? null
  if (mention.kind === 'pronoun') return { ...(whoIs(context, mention.name.text, one) ?? nobody), words }
  return { ...named(context.people, mention), words }
}

function named(people: People, mention: Mention): Speaker {
  const full =
    mention.kind === 'person' ? fullName(people, mention.name) : introducedGroup(people, mention.name)
  return { speaker: full?.name ?? mention.name, role: mention.role ?? full?.role ?? null, words: null }
}

function whoIs(context: Context, pronoun: string, one: Said): Speaker | null {
  if (/^they$/i.test(pronoun)) return severalPeople(context, one) ?? context.last
  if (!/^(?:he|she)$/i.test(pronoun)) return null
  return subjectBefore(context, one) ?? context.last ?? nearestPerson(context.people, one)
}

/** The person the sentence before is about. */
function subjectBefore(context: Context, one: Said): Speaker | null {
  const sentence = sentenceBefore(context.read, one)
  const subject = sentence && sentenceSubject(context.read.text, sentence)
  return subject?.kind === 'person' ? named(context.people, subject) : null
}

function nearestPerson(people: People, one: Said): Speaker | null {
  const person = people.all.findLast(({ name }) => name.start < one.quoted.start)
  return person ? asSpeaker(person) : null
}

function asSpeaker(person: Person): Speaker {
  return { speaker: person.name, role: person.role, words: null }
}

/** Names in a row, the last ones before the quote. */
function severalPeople(context: Context, one: Said): Speaker | null {
  const list = context.people.lists.findLast((span) => span.start < one.quoted.start)
  return list ? { speaker: list, role: null, words: null } : null
}
