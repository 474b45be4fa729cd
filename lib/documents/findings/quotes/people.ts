// Who is who in a text: full names for surnames, "a spokesperson for X" for "the spokesperson", names in a row for "they".

import type { Span } from '@/lib/core/span'

export type Person = { name: Span; role: Span | null }
export type People = {
  /** Every full name (two words and more), in the order of the text. */
  all: Person[]
  /** The same by their last word. */
  bySurname: Map<string, Person[]>
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
  return (name.split(/\s+/).at(-1) ?? '').replace(/['’]s?$|[.,]+$/g, '').toLowerCase()
}

/** The names of a list, one by one. */
export function namesIn(list: Span): string[] {
  return list.text.split(/,?\sand\s|,\s/)
}

/** What lists of the same people have in common. */
export function listKey(list: Span): string {
  return namesIn(list).map(lastWord).join()
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
