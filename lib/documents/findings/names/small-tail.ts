// "the Roe administration", "Dale council", "Harbour Road school": the word that makes it a body is written small and goes with the name.

import { monthNames } from '../dates'
import { hasBodyWord } from './run-words'
import type { Mention } from './classify'

const tails =
  /^\s(administration|state (?:senate|Senate|House|Assembly|Legislature|legislature)|government|military|army|navy|parliament|party|police|embassy|consulate|academy|(?:(?:regional|district|city|county|town|borough|parish|community) )?council|university|school|hospital|college)\b(?!-|\s(?:officers?|members?|stations?|cars?)\b)/
const noName =
  /^(?:The|Our|This|Its|Their|Your|A|My|Although|While|When|Since|If|As|But|And|No|Every|Each|Local)$/
/** "On Friday police …", "in March police …": when they did it. */
const day = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Christmas|Easter|Ramadan)$/
const month = new RegExp(`^(?:${monthNames})$`)
/** Of these there are many in one place: "a Dale school". */
const ofMany = /^(?:school|hospital|college)$/

export function withTail(source: string, mention: Mention): Mention {
  const [whole = '', tail = ''] = tails.exec(mention.after) ?? []
  if (!tail || mention.afterRole || isNoName(mention.text) || !takesTail(mention, tail)) return mention
  const end = mention.end + whole.length
  return { ...mention, end, text: source.slice(mention.start, end), after: mention.after.slice(whole.length) }
}

function isNoName(text: string): boolean {
  return noName.test(text) || day.test(text) || month.test(text)
}

const isState = /^(?:state|government|military|army|navy|parliament|party)/

function takesTail({ text, before }: Mention, tail: string): boolean {
  if (tail === 'administration') return true
  const words = text.split(/\s+/)
  if (ofMany.test(tail))
    return (
      words.length > 1 &&
      words.length < 5 &&
      !hasBodyWord(text) &&
      !/\b(?:an?|any|every|each)\s$/i.test(before)
    )
  const few = hasBodyWord(text) ? 1 : tail.endsWith('council') ? 3 : isState.test(tail) ? 2 : 1
  return words.length <= few && words.every((word) => /^\p{Lu}\p{Ll}+$/u.test(word))
}
