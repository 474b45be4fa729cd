// Who is who in a text: full names for surnames, "a spokesperson for X" for "the spokesperson", names in a row for "they".

import { spanOf, type Span } from '@/lib/core/span'
import type { Name } from '@/lib/documents/draft-schema'
import type { ReadText } from '../structure'
import { nameIn } from './name-in'
import { organisationWords, roleNouns } from './words/people'

export type Person = { name: Span; role: Span | null }
export type People = {
  /** Every full name (two words and more), in the order of the text. */
  all: Person[]
  /** The same by their last word. */
  bySurname: Map<string, Person[]>
  /** "a spokesperson for the council", by its noun. */
  groups: Map<string, Span[]>
  /** "Jane Roe, John Doe and Ann Poe". */
  lists: Span[]
}

const word = String.raw`\p{Lu}[\p{L}\p{M}.'’-]{0,40}`
const particle = String.raw`(?:de|del|van|von|der|den|bin|al|la|le|du)(?=\s)`
const capitalised = new RegExp(String.raw`${word}(?:[^\S\n]+(?:${word}|${particle}))+`, 'gu')
const fullNameShape = String.raw`${word}(?:[^\S\n]+(?:${particle}[^\S\n]+)?${word}){1,3}`
const inARow = new RegExp(
  String.raw`${fullNameShape}(?:, ${fullNameShape}){1,8},? and ${fullNameShape}`,
  'gu',
)
const introduced =
  /\b(?:an?|one|another)[^\S\n]+((?:[\p{L}’'-]+[^\S\n]+){0,4}?)(\p{Ll}[\p{L}-]{3,30})(?:[^\S\n]+(?:from|for|at|of|with|in)[^\S\n]+(?:the[^\S\n]+)?\p{Lu}[\p{L}’'-]*(?:[^\S\n]+(?:(?:of|for|and|the)[^\S\n]+)*\p{Lu}[\p{L}’'-]*){0,10})?/gu

export function findPeople(read: ReadText, names: Name[]): People {
  const known = new Map(names.map((name) => [name.text, name.kind]))
  const people: People = { all: [], bySurname: new Map(), groups: new Map(), lists: [] }
  for (const block of read.blocks) {
    for (const phrase of spansOf(read.text, block, capitalised))
      addPerson(people, personIn(read.text, phrase, known))
    people.lists.push(...spansOf(read.text, block, inARow))
    for (const match of block.text.matchAll(introduced)) addGroup(people, match, block.start)
  }
  return people
}

function spansOf(text: string, block: Span, pattern: RegExp): Span[] {
  return [...block.text.matchAll(pattern)]
    .map((match) => spanOf(text, block.start + match.index, block.start + match.index + match[0].length))
    .filter((span) => span !== null)
}

function personIn(text: string, phrase: Span, known: Map<string, Name['kind']>): Person | null {
  const named = nameIn(text, phrase)
  if (!named?.isPerson || !/\s/.test(named.name.text)) return null
  const kind = known.get(named.name.text)
  if (kind ? kind !== 'person' : organisationWords.test(named.name.text)) return null
  return { name: named.name, role: named.role }
}

function addPerson(people: People, person: Person | null): void {
  if (!person) return
  people.all.push(person)
  const surname = lastWord(person.name.text)
  const same = people.bySurname.get(surname) ?? []
  if (same.length < 50) people.bySurname.set(surname, [...same, person])
}

function addGroup(people: People, match: RegExpMatchArray, offset: number): void {
  const noun = match[2]?.toLowerCase() ?? ''
  if (!roleNouns.test(noun)) return
  const start = offset + (match.index ?? 0)
  const same = people.groups.get(noun) ?? []
  if (same.length < 50)
    people.groups.set(noun, [...same, { start, end: start + match[0].length, text: match[0] }])
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

/** Who was introduced with "a" before being "the": the nearest one before. */
export function introducedGroup(people: People, mention: Span): Person | null {
  if (!/^the\s/i.test(mention.text)) return null
  const same = people.groups.get(lastWord(mention.text)) ?? []
  const name = same.findLast((one) => one.start < mention.start)
  return name ? { name, role: null } : null
}
