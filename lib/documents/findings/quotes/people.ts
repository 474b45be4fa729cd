// Who is who in a text: full names for surnames, "a spokesperson for X" for "the spokesperson", names for pronouns.

import { spanOf, type Span } from '@/lib/core/span'
import type { Name } from '@/lib/documents/draft-schema'
import type { ReadText } from '../structure'
import { nameIn } from './name-in'
import { organisationWords } from './words/people'

export type People = {
  /** Full names (two words and more) by their last word, in the order of the text. */
  bySurname: Map<string, Person[]>
  all: Person[]
}
export type Person = { name: Span; role: Span | null }

const capitalised =
  /(?:\p{Lu}[\p{L}\p{M}.'’-]{0,40}|\p{Ll}{1,20})(?:[^\S\n]+(?:\p{Lu}[\p{L}\p{M}.'’-]{0,40}|(?:de|del|van|von|der|den|bin|al|la|le|du)(?=\s)))+/gu

export function findPeople(read: ReadText, names: Name[]): People {
  const known = new Map(names.map((name) => [name.text, name.kind]))
  const people: People = { bySurname: new Map(), all: [] }
  for (const block of read.blocks) {
    for (const match of block.text.matchAll(capitalised)) {
      const phrase = spanOf(read.text, block.start + match.index, block.start + match.index + match[0].length)
      const person = phrase && personIn(read.text, phrase, known)
      if (person) addPerson(people, person)
    }
  }
  return people
}

function personIn(text: string, phrase: Span, known: Map<string, Name['kind']>): Person | null {
  const named = nameIn(text, phrase)
  if (!named?.isPerson || !/\s/.test(named.name.text)) return null
  const kind = known.get(named.name.text)
  if (kind ? kind !== 'person' : organisationWords.test(named.name.text)) return null
  return { name: named.name, role: named.role }
}

function addPerson(people: People, person: Person): void {
  const surname = lastWord(person.name.text)
  people.all.push(person)
  people.bySurname.set(surname, [...(people.bySurname.get(surname) ?? []), person].slice(-50))
}

export function lastWord(name: string): string {
  return (name.split(/\s+/).at(-1) ?? '').replace(/['’]s?$|[.,]+$/g, '').toLowerCase()
}

/** The full name behind a surname: the nearest one before it, else the first one after. */
export function fullName(people: People, mention: Span): Person | null {
  const wanted = mention.text.replace(/^(?:Mr|Mrs|Ms|Dr)\.?\s+/, '')
  if (/\s/.test(wanted)) return null
  const same = people.bySurname.get(lastWord(wanted)) ?? []
  return same.findLast((one) => one.name.start < mention.start) ?? same[0] ?? null
}
