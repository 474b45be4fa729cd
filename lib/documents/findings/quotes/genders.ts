// Whether a text calls a person "he" or "she": counted from the pronouns that follow each name outside quotations, and from
// "Mr" and "Ms" before it. For pronouns beside a quote; a person of whom the text shows neither fits both.

import { matchesIn } from '@/lib/core/matches-in'
import { narrow } from '@/lib/core/narrow'
import type { Span } from '@/lib/core/span'
import type { ReadText } from '../structure'
import { firstWord, lastWord, type People } from './people'
import type { Said } from './said'

/** Above zero: she; below: he. By surname, or by full name where several people share the surname. */
export type Genders = Map<string, number>

const name = String.raw`(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}'’-]{1,40}`
const names = String.raw`${name}(?:\s${name}){0,3}`
const sign = new RegExp(
  String.raw`\b(?:([Ss]he|[Hh]ers?|herself)|([Hh]e|[Hh]im|[Hh]is|himself))\b|${names}`,
  'gu',
)
const she =
  'Mrs|Ms|Miss|Dame|[Cc]ongresswoman|[Ss]pokeswoman|[Cc]hairwoman|sister|mother|daughter|wife|widow|aunt|niece'
const he = 'Mr|Sir|[Cc]ongressman|[Ss]pokesman|[Cc]hairman|brother|father|son|husband|uncle|nephew'
const titled = new RegExp(String.raw`\b(?:(${she})|(${he}))\.?\s+(${names})`, 'gu')
/** "Mr" says more than a pronoun that may mean another. */
const titleWeight = 3

export function findGenders(read: ReadText, people: People, said: Said[]): Genders {
  const genders: Genders = new Map()
  const vote = (key: string | null, isShe: boolean, weight = 1) => {
    if (key !== null) genders.set(key, (genders.get(key) ?? 0) + (isShe ? weight : -weight))
  }
  for (const words of wordsOutside(read, said)) {
    let current: string | null = null
    for (const [word, isShe, isHe] of matchesIn(words, sign)) {
      if (isShe || isHe) vote(current, isShe !== undefined)
      else if (people.bySurname.has(lastWord(word))) current = keyOf(people, word)
    }
    for (const [, isShe, , named = ''] of matchesIn(words, titled))
      vote(keyOf(people, named), isShe !== undefined, titleWeight)
  }
  return genders
}

/** The surname; the full name where the text has others of that surname, if it is there in full. */
function keyOf(people: People, named: string): string | null {
  const surname = lastWord(named)
  if (!people.families.has(surname)) return surname
  const first = firstWord(named)
  return first === surname ? null : `${first} ${surname}`
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

/** `doubts`: so many signs of the other may have meant somebody else. */
export function canBe(
  genders: Genders,
  people: People,
  by: { person: Span; pronoun: string; doubts: number },
): boolean {
  const key = keyOf(people, by.person.text)
  const votes = (key === null ? 0 : (genders.get(key) ?? 0)) + bySaying(by.person.text)
  return /^(?:she|her)$/i.test(by.pronoun) ? votes >= -by.doubts : votes <= by.doubts
}

/** "my daughter", "a spokesman" */
function bySaying(words: string): number {
  if (!/^(?:the|an?|one|another|my|our|his|her|their)\s/i.test(words)) return 0
  return (
    Number(/\b\p{L}*(?:woman|girl|daughter|mother|wife|widow|sister|aunt|niece)\b/iu.test(words)) -
    Number(/\b(?:\p{L}*[^o\P{L}]man|man|boy|son|\p{L}*father|husband|brother|uncle|nephew)\b/iu.test(words))
  )
}
