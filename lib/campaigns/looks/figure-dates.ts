// As of when does a figure hold? What its own sentence says, else the day its document was published, else nobody knows. Pure.

import { timeWordsIn } from './time-words'
import { dateShape } from '@/lib/documents/findings/dates'

const dated = new RegExp(String.raw`\b(?:${dateShape}|(?:1[6-9]|20|21)\d\d(?:[/–-]\d\d(?:\d\d)?)?)\b`, 'giu')
/** "since 1965" says when something began, "by 2030" when it may end: neither is when it was counted. */
const bounding =
  /\b(?:since|from|before|until|till|by|after)\s+(?:(?:early|late|mid|the (?:beginning|end) of)[\s-]+)?$/i

/** `published`: of the document, as it says it. */
export function asOf(sentence: string, published: string | null): string {
  const own = [...sentence.matchAll(dated)].find(({ index }) => !bounding.test(sentence.slice(0, index)))?.[0]
  if (own) return `of ${own}, as its sentence says`
  const [relative] = timeWordsIn(sentence)
  const day = published ? `its document is of ${published}` : 'its document says no date'
  return relative ? `“${relative}”, and ${day}` : day
}
