// Whether a text calls a person "he" or "she": counted from the pronouns that follow each name outside quotations, and from
// "Mr" and "Ms" before it. For pronouns beside a quote; a person of whom the text shows neither fits both.

import { narrow } from '@/lib/core/narrow'
import type { Span } from '@/lib/core/span'
import type { ReadText } from '../structure'
import { lastWord, type People } from './people'
import type { Said } from './said'

/** Above zero: she; below: he. By surname. */
export type Genders = Map<string, number>

const name = String.raw`(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}'’-]{1,40}`
const sign = new RegExp(
  String.raw`\b(?:([Ss]he|[Hh]ers?|herself)|([Hh]e|[Hh]im|[Hh]is|himself))\b|${name}`,
  'gu',
)
const titled = new RegExp(
  String.raw`\b(?:(Mrs|Ms|Miss|Dame|[Cc]ongresswoman|[Ss]pokeswoman)|(Mr|Sir|[Cc]ongressman|[Ss]pokesman))\.?\s+((?:${name}\s?){1,3})`,
  'gu',
)
/** "Mr" says more than a pronoun that may mean another. */
const titleWeight = 3

export function findGenders(read: ReadText, people: People, said: Said[]): Genders {
  const genders: Genders = new Map()
  const vote = (surname: string, she?: string, weight = 1) =>
    genders.set(surname, (genders.get(surname) ?? 0) + (she ? weight : -weight))
  for (const words of wordsOutside(read, said)) {
    let current: string | null = null
    for (const [word, she, he] of words.matchAll(sign)) {
      if (!she && !he) current = people.bySurname.has(lastWord(word)) ? lastWord(word) : current
      else if (current !== null) vote(current, she)
    }
    for (const [, she, , named = ''] of words.matchAll(titled)) vote(lastWord(named.trim()), she, titleWeight)
  }
  return genders
}

/** Each block's words that are not quoted. */
function wordsOutside(read: ReadText, said: Said[]): string[] {
  let next = 0
  let at = 0
  return read.blocks.map((block, index) => {
    const parts: string[] = []
    at = Math.max(at, block.start)
    for (; said[next]?.quoted.block === index; next++) {
      const { outer } = (said[next] as Said).quoted
      parts.push(read.text.slice(at, outer.start))
      at = outer.end
    }
    return narrow([...parts, read.text.slice(at, block.end)].join(' '))
  })
}

export function canBe(genders: Genders, person: Span, pronoun: string): boolean {
  const votes = genders.get(lastWord(person.text)) ?? 0
  return /^she$/i.test(pronoun) ? votes >= 0 : votes <= 0
}
