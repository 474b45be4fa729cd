// Where a report is dated: "QUAYTON – ", "Quayton, Dale (4 March) -- ", "QUAYTON, March 4 (Agency) — ". A place opens the paragraph
// there, and says nothing.

import { dateShape } from '../dates'

const word = String.raw`\p{Lu}[\p{L}.'’-]*`
const place = String.raw`${word}(?: ${word}){0,3}`
const capitals = String.raw`\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]+){0,3}`
const brackets = String.raw`\s?\([^()\n]{2,40}\)`
const dash = String.raw`\s*(?:—|–|--+|-(?=\s))\s*`

const dated = new RegExp(
  String.raw`^\s*${place}(?:,\s${place}){0,5}(?:,\s(?<day>[^()\n]{3,30}?))?(?<agency>${brackets})?${dash}(?=\S)`,
  'u',
)
const isDay = new RegExp(`^(?:${dateShape})$`, 'i')
/** "NZX – the exchange – said": a name that is described goes on in small letters. */
const inCapitals = new RegExp(String.raw`^\s*${capitals}(?:,\s${place})?${dash}(?=["“\d\p{Lu}])`, 'u')
/** Without a date or capitals throughout: one word, or one that names of places begin with, or a region behind it. */
const plain = new RegExp(
  String.raw`^\s*(?:${word}|(?:New|San|Santa|Los|Las|El|La|Fort|Port|Saint|St\.?|North|South|East|West|Lake|Mount|Cape|Great|Upper|Lower) ${word}|${place},\s${place})\s(?:—|–|--+|-)\s(?=\p{Lu})`,
  'u',
)
/** It would close what the first dash opens. */
const anotherDash = /\s(?:—|–|--+|-)\s/u
const longest = 90

/** Its length with the dash behind it; 0 where a paragraph has none. */
export function datelineLength(paragraph: string): number {
  const start = paragraph.slice(0, longest)
  if (!/^\s*\p{Lu}[^“”":;?!]*[—–-]/u.test(start)) return 0
  const sure = datedLength(start) || (inCapitals.exec(start)?.[0].length ?? 0)
  if (sure > 0) return sure
  const length = plain.exec(start)?.[0].length ?? 0
  return anotherDash.test(paragraph.slice(length, length + 300)) ? 0 : length
}

/** With a day or an agency behind the place. */
function datedLength(start: string): number {
  const { 0: whole = '', groups: { day, agency } = {} } = dated.exec(start) ?? {}
  const isDated = day === undefined ? agency !== undefined : isDay.test(day)
  return isDated ? whole.length : 0
}
