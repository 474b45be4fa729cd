// The office that a text gives a person beside the name: "Minister Jane Roe", "the board’s director, Jane Roe,", "Jane Roe, the mayor of
// Ambleton". For "the minister" later on.

import { spanOf } from '@/lib/core/span'
import type { Mention } from './mention'
import { lastWord, type People, type Person } from './people'
import { withoutArticle } from './role'
import type { Speaker } from './said'
import { titles } from './words/people'

const before = /([\p{L}-]{3,30}),?\s$/u
const behind = /^,\s(?:(?:the|its|their|an?)\s)?((?:[\p{L}’'-]{1,30}\s?){1,4})/u

const severalHave = /^(?!series)\p{L}{3,}[^s]s$|^Sens$|^Reps$/iu

/** In small letters; null where none stands beside it. */
export function officeBeside(text: string, { name, role }: Person): string | null {
  const words = [
    role?.text.split(/\s+/).at(-1),
    before.exec(text.slice(Math.max(0, name.start - 34), name.start))?.[1],
    ...(behind.exec(text.slice(name.end, name.end + 80))?.[1]?.split(/\s+/) ?? []),
  ]
  return words.find((word) => word !== undefined && isOffice(word))?.toLowerCase() ?? null
}

/** One that one person has: of several, "senators", it tells nobody. */
export function isOffice(word: string): boolean {
  return !severalHave.test(word) && titles.test(word.charAt(0).toUpperCase() + word.slice(1))
}

/** "the senators": those whom the text names in a row behind that office. */
export function holdersOf(people: People, text: string, { kind, name }: Mention): Speaker | null {
  const offices = /^the ([\p{L}-]+[^s]s)$/iu.exec(name.text)?.[1]?.toLowerCase()
  if (kind !== 'group' || !offices || !isOffice(offices.slice(0, -1))) return null
  for (const list of people.lists) {
    const from = Math.max(0, list.start - offices.length - 1)
    const at = text.slice(from, list.end).toLowerCase().indexOf(`${offices} `)
    const bare = at < 0 ? null : spanOf(text, Math.max(list.start, from + at + offices.length + 1), list.end)
    if (bare) return { speaker: bare, role: null, words: null }
  }
  return null
}

/** "the minister", where one person of the text has that office. */
export function holderOf(people: People, text: string, { kind, name }: Mention): Speaker | null {
  const office = /^the (?:[\p{L}-]+ ){0,3}([\p{L}-]+)$/iu.exec(name.text)?.[1]?.toLowerCase()
  if (kind !== 'group' || !office || !isOffice(office)) return null
  const holders = people.byOffice.get(office) ?? []
  const [first] = holders
  const isOne = first && holders.every((one) => lastWord(one.name.text) === lastWord(first.name.text))
  const role = first?.role ?? withoutArticle(text, name)
  return isOne ? { speaker: first.name, role, words: null } : null
}
