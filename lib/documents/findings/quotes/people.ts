// Who is who in a text: full names for surnames, "a spokesperson for X" for "the spokesperson", names in a row for "they".

import { spanOf, type Span } from '@/lib/core/span'
import type { Name } from '@/lib/documents/draft-schema'
import type { ReadText } from '../structure'
import { nameIn } from './name-in'
import { nameWord, particle } from './words/name-shape'
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

/** So many mentions of one name are enough to choose from. */
const mentionsKept = 50

const capitalised = new RegExp(
  String.raw`(?<![\p{L}\p{M}])${nameWord}(?:[^\S\n]+(?:${nameWord}|${particle}))+`,
  'gu',
)
const fullNameShape = String.raw`${nameWord}(?:[^\S\n]+(?:${particle}[^\S\n]+)?${nameWord}){1,3}`
const inARow = new RegExp(
  String.raw`${fullNameShape}(?:, ${fullNameShape}){0,8},? and ${fullNameShape}`,
  'gu',
)
const ofBody = String.raw`[^\S\n]+(?:from|for|at|of|with|in)[^\S\n]+(?:the[^\S\n]+)?\p{Lu}[\p{L}’'-]*(?:[^\S\n]+(?:(?:of|for|and|the)[^\S\n]+){0,2}\p{Lu}[\p{L}’'-]*){0,10}`
const introduced = new RegExp(
  String.raw`\b(?:an?|one|another)[^\S\n]+(?:[\p{L}’'-]+[^\S\n]+){0,3}?(\p{Ll}[\p{L}-]{3,30})(?:${ofBody})?`,
  'giu',
)

export function findPeople(read: ReadText, names: Name[]): People {
  const known = new Map(names.map((name) => [name.text, name.kind]))
  const people: People = { all: [], bySurname: new Map(), groups: new Map(), lists: [] }
  for (const block of read.blocks) {
    if (block.kind !== 'heading')
      spansOf(read.text, block, capitalised).forEach((phrase) =>
        addPerson(people, personIn(read.text, phrase, known)),
      )
    people.lists.push(...spansOf(read.text, block, inARow))
    for (const match of block.text.matchAll(introduced)) addGroup(people, match, block.start)
  }
  return {
    ...people,
    lists: people.lists.filter((list) => namesIn(list).every((name) => people.bySurname.has(lastWord(name)))),
  }
}

/** The names of a list, one by one. */
export function namesIn(list: Span): string[] {
  return list.text.split(/,? and |, /)
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
  addTo(people.bySurname, lastWord(person.name.text), person)
}

function addGroup(people: People, match: RegExpMatchArray, offset: number): void {
  const noun = match[1]?.toLowerCase() ?? ''
  const start = offset + (match.index ?? 0)
  if (roleNouns.test(noun))
    addTo(people.groups, noun, { start, end: start + match[0].length, text: match[0] })
}

function addTo<T>(map: Map<string, T[]>, key: string, value: T): void {
  const same = map.get(key)
  if (!same) map.set(key, [value])
  else if (same.length < mentionsKept) same.push(value)
}

export function lastWord(name: string): string {
  return (name.split(/\s+/).at(-1) ?? '').replace(/['’]s?$|[.,]+$/g, '').toLowerCase()
}

/** The full name behind a surname: the nearest one before it, else the first one after. */
export function fullName(people: People, mention: Span): Person | null {
  const wanted = mention.text.replace(/^(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov)\.?\s+/, '')
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

/** Is the name, or its surname, one the text gives in full? What only looks like a name is not. */
export function isKnown(people: People, name: Span): boolean {
  return people.bySurname.has(lastWord(name.text))
}
