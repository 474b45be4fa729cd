// The office that a text gives a person beside the name: "Minister Jane Roe", "the board’s director, Jane Roe,", "Jane Roe, the mayor of
// Ambleton". For "the minister" later on.

import type { Person } from './people'
import { titles } from './words/people'

const before = /([\p{L}-]{3,30}),\s$/u
const behind = /^,\s(?:(?:the|its|their|an?)\s)?((?:[\p{L}’'-]{1,30}\s?){1,4})/u

/** In small letters; null where none stands beside it. */
export function officeBeside(text: string, { name, role }: Person): string | null {
  const words = [
    role?.text.split(/\s+/).at(-1),
    before.exec(text.slice(Math.max(0, name.start - 34), name.start))?.[1],
    ...(behind.exec(text.slice(name.end, name.end + 80))?.[1]?.split(/\s+/) ?? []),
  ]
  return words.find((word) => word !== undefined && isOffice(word))?.toLowerCase() ?? null
}

export function isOffice(word: string): boolean {
  return titles.test(word.charAt(0).toUpperCase() + word.slice(1))
}
