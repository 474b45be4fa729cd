// Who is who in a text: full names for surnames, "a spokesperson for X" for "the spokesperson", names in a row for "they".

import type { Span } from '@/lib/core/span'
import { splitWords } from '@/lib/core/split-words'
import type { Mention } from './mention'
import { shortTitleFirst } from './words/name-shape'
import { personNouns } from './words/people'

export type Person = { name: Span; role: Span | null }
export type People = {
  /** Every full name (two words and more), in the order of the text. */
  all: Person[]
  /** The same by their last word. */
  bySurname: Map<string, Person[]>
  /** Surnames that several people have, told by their first names. */
  families: Set<string>
  /** The same by their first word, titles left out. */
  byFirstName: Map<string, Person[]>
  /** By the last word of the office before the name: "minister". */
  byOffice: Map<string, Person[]>
  /** "a spokesperson for the council", by its noun. */
  groups: Map<string, Span[]>
  /** "Jane Roe, John Doe and Ann Poe", in the order of the text. */
  lists: Span[]
  /** For the surnames of a list its shortest form: the same names may stand elsewhere without titles between them. */
  plainLists: Map<string, Span>
}

/** How many names a search back looks at. */
const reach = 12

export function lastWord(name: string): string {
  return (splitWords(name).at(-1) ?? '').replace(/['’]s?$|[.,]+$/g, '').toLowerCase()
}

/** The names of a list, one by one. */
export function namesIn(list: Span): string[] {
  return list.text.split(/,?\sand\s|,\s/)
}

/** What lists of the same people have in common. */
export function listKey(list: Span): string {
  return namesIn(list).map(lastWord).join()
}

/** In small letters; of "Dr Jane Roe" it is "jane". */
export function firstWord(name: string): string {
  return (/^\S+/.exec(withoutTitle(name))?.[0] ?? '').replace(/['’]s?$|[.,]+$/g, '').toLowerCase()
}

function withoutTitle(name: string): string {
  return name.replace(shortTitleFirst, '')
}

/** More than a title and a surname. */
export function isFull({ name }: Person): boolean {
  return /\s/.test(withoutTitle(name.text))
}

/** The full name behind a surname or a first name: the nearest one before it, else the first one after. */
export function fullName(people: People, mention: Span): Person | null {
  const wanted = withoutTitle(mention.text)
  if (/\s/.test(wanted)) return null
  const bySurname = (people.bySurname.get(lastWord(wanted)) ?? []).filter(isFull)
  const full = bySurname.length > 0 ? bySurname : calledByFirstName(people, wanted)
  return full.findLast((one) => one.name.start < mention.start) ?? full[0] ?? null
}

/** Those of that first name, if all of them are one person. */
function calledByFirstName(people: People, first: string): Person[] {
  const same = people.byFirstName.get(firstWord(first)) ?? []
  return new Set(same.map(({ name }) => lastWord(name.text))).size === 1 ? same : []
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
  return people.bySurname.has(lastWord(name.text)) || fullName(people, name) !== null
}

/** A person whom the text gives in full, or introduces here: "his sister, Jane,". */
export function isSomebody(people: People, { kind, name, role }: Mention): boolean {
  return kind === 'person' && (isKnown(people, name) || (role !== null && personNouns.test(role.text)))
}

/** The last few that stand before a place of the text, in order; found by halving, however long the text is. */
export function lastBefore<T>(sorted: T[], at: number, startOf: (one: T) => number): T[] {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (startOf(sorted[middle] as T) < at) low = middle + 1
    else high = middle
  }
  return sorted.slice(Math.max(0, low - reach), low)
}
