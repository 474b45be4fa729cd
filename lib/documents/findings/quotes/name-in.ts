// Finds the personal name in a noun phrase without a comma: "White House press secretary Jane Roe" → Jane Roe.

import { spanOf, type Span } from '@/lib/core/span'
import {
  honorifics,
  openingWords,
  organisationWords,
  placeWords,
  prepositions,
  personNouns,
  titles,
} from './words/people'
import { nameWord, particle, shortTitles } from './words/name-shape'

export type Named = { name: Span; role: Span | null; isPerson: boolean }

/** Capitalised words in a row, with the particles of names between them. */
const runs = new RegExp(
  String.raw`(?<![\p{L}\p{M}])${nameWord}(?:\s+(?:(?:${particle}\s+){1,2})?${nameWord}){0,7}`,
  'gu',
)

/** The person named in the phrase, with the words before the name as role; null without a capitalised name. */
export function nameIn(text: string, phrase: Span): Named | null {
  const all = [...phrase.text.matchAll(runs)].map((match) => ({ at: match.index, run: match[0] }))
  const usable = all.filter((one) => isFree(phrase.text, one))
  const chosen =
    usable[0]?.at === 0 || isAfterTitle(phrase.text, usable[0])
      ? usable[0]
      : (usable.at(-1) ?? afterPreposition(phrase.text, all.at(-1)))
  if (!chosen) return null
  const cut = cutTitles(chosen.run, isAfterPreposition(phrase.text, chosen.at))
  const name = spanOf(text, phrase.start + chosen.at + cut, phrase.start + chosen.at + chosen.run.length)
  if (!name) return null
  return {
    name,
    role: roleBefore(text, phrase, name),
    isPerson: isPerson(phrase.text, name.text, chosen.at + cut),
  }
}

type Run = { at: number; run: string }

/** A run that a common noun follows only modifies it ("White House aide"); after a preposition it is a place or body. */
function isFree(phrase: string, { at, run }: Run): boolean {
  if (/['’]s?$/.test(run) || isTitleOnly(run)) return false
  const next = /^\s+([\p{Ll}&][\p{L}-]*)/u.exec(phrase.slice(at + run.length))?.[1]
  if (next && !prepositions.test(next)) return false
  return !isAfterPreposition(phrase, at)
}

/** "Secretary" in "Secretary of State Jane Roe". */
function isTitleOnly(run: string): boolean {
  return run.split(/\s+/).every((word) => isTitle(word))
}

function isTitle(word: string): boolean {
  return titles.test(word.replace(/\.$/, ''))
}

function isAfterPreposition(phrase: string, at: number): boolean {
  const before = /(\S+)\s+(?:the\s+)?$/.exec(phrase.slice(Math.max(0, at - 30), at))?.[1]
  return before !== undefined && prepositions.test(before)
}

function isAfterTitle(phrase: string, run?: Run): boolean {
  return (
    run !== undefined &&
    /^(?:the|an?)\s+$/i.test(phrase.slice(0, run.at)) &&
    titles.test(run.run.split(/\s/)[0] ?? '')
  )
}

/** "spokesperson for ACC Jane Roe": of three words and more behind "for", the last two can be a name. */
function afterPreposition(phrase: string, run?: Run): Run | undefined {
  if (!run || run.at + run.run.length < phrase.length || !personNouns.test(phrase.slice(0, run.at)))
    return undefined
  return run.run.split(/\s+/).length >= 3 && !organisationWords.test(run.run) ? run : undefined
}

/** How many characters of the run are titles, possessives and acronyms before the name. */
function cutTitles(run: string, behind: boolean): number {
  const words = [...run.matchAll(/\S+/g)].map((match) => ({ at: match.index, word: match[0] }))
  if (behind) return words.at(-2)?.at ?? 0
  const last = words.slice(0, -1).findLastIndex(({ word }, at) => isBeforeName(word, at))
  return words[last + 1]?.at ?? 0
}

function isBeforeName(word: string, at: number): boolean {
  const plain = word.replace(/\.$/, '')
  if (shortTitles.test(plain)) return false
  return (
    titles.test(plain) ||
    (at === 0 && openingWords.test(word)) ||
    /['’]s?$/.test(word) ||
    (/^\p{Lu}{2,}s?$/u.test(plain) && !/\./.test(word))
  )
}

function roleBefore(text: string, phrase: Span, name: Span): Span | null {
  const span = spanOf(text, phrase.start, name.start)
  if (!span) return null
  const skip = /^(?:the|an?|its|his|her|their|our)(?:\s+|$)/i.exec(span.text)?.[0].length ?? 0
  return spanOf(text, span.start + skip, span.end)
}

function isPerson(phrase: string, name: string, at: number): boolean {
  if (
    organisationWords.test(name) ||
    placeWords.test(name.split(/\s/)[0] ?? '') ||
    name.length < 2 ||
    isShouted(name)
  )
    return false
  const words = name.split(/\s+/)
  if (words.length === 1 && honorifics.test(name.replace(/\.$/, ''))) return false
  if (/^\p{Lu}{2,}$/u.test(name)) return false
  const before = phrase.slice(0, at).trim()
  return !/^(?:the|an?)$/i.test(before) && words.length <= 6
}

/** A headline in capitals is not a name. */
function isShouted(name: string): boolean {
  return /\p{Lu}{4}/u.test(name) && !/\p{Ll}/u.test(name)
}
