// Whether a text calls a person "he" or "she": counted from the pronouns that follow each name outside quotations, and from
// "Mr." and "Ms." before it. For pronouns beside a quote; a person of whom the text shows neither fits both.

import type { Span } from '@/lib/core/span'
import type { ReadText } from '../structure'
import { lastWord, type People } from './people'
import type { Said } from './said'

/** Above zero: she; below: he. By surname. */
export type Genders = Map<string, number>

const sign =
  /\b(?:(she|her|hers|herself|Mrs|Ms|Miss|spokeswoman|congresswoman|chairwoman|councilwoman|mother|wife|daughter|sister|widow)|(he|him|his|himself|Mr|Sir|spokesman|congressman|chairman|councilman|father|husband|son|brother|widower))\b|(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}'’-]{1,40}/giu
const before = /^(?:Mrs|Ms|Miss|Mr|Sir|spokes|congress|chair|council)/i

export function findGenders(read: ReadText, people: People, said: Said[]): Genders {
  const genders: Genders = new Map()
  const quoted = new Map<number, Said[]>()
  for (const one of said)
    quoted.set(one.quoted.block, [...(quoted.get(one.quoted.block) ?? []), one].slice(0, 200))
  read.blocks.forEach((block, index) => countIn(genders, people, outside(block, quoted.get(index) ?? [])))
  return genders
}

/** The block's words that are not quoted. */
function outside(block: Span, quoted: Said[]): string {
  let rest = ''
  let at = block.start
  for (const {
    quoted: { outer },
  } of quoted) {
    rest += block.text.slice(at - block.start, outer.start - block.start)
    at = outer.end
  }
  return rest + block.text.slice(at - block.start)
}

function countIn(genders: Genders, people: People, words: string): void {
  let current: string | null = null
  let title = 0
  for (const [word, she, he] of words.matchAll(sign)) {
    const vote = she ? 1 : he ? -1 : 0
    const name = lastWord(word)
    if (vote === 0 && people.bySurname.has(name)) {
      current = name
      if (title !== 0) genders.set(name, (genders.get(name) ?? 0) + 3 * title)
    }
    title =
      vote !== 0 && before.test(word) ? vote : title * (vote === 0 && !people.bySurname.has(name) ? 1 : 0)
    if (vote !== 0 && title === 0 && current !== null)
      genders.set(current, (genders.get(current) ?? 0) + vote)
  }
}

export function canBe(genders: Genders, name: Span, pronoun: string): boolean {
  const votes = genders.get(lastWord(name.text)) ?? 0
  return /^(?:she|her)$/i.test(pronoun) ? votes >= 0 : votes <= 0
}
