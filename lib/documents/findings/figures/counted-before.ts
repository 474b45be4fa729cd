// What a figure is of, where that stands before it: "The number of thefts rose from 22 …", "the price of oil is near $110".

import { nounPhraseLength, stops } from './noun-phrase'

const numbersOf = /\bnumbers? of (?=\p{L})/giu
const rising = /\b(?:from|to|at|by|was|is|reached|hit|has|have|had)\s+(?:only |just |now )?$/i

/** Verbs, prepositions and adverbs between the noun and its figure. */
const between = new Set(
  `is are was were be been being has have had will would could can may might must should to of at by with from near or above below than only
   just now about around or over under up down out off currently already still also even almost nearly on a an the cost costs costing reach reaches reached hit hits hitting totals totalled totaled totalling stand stands
   stood standing rise rises rose risen rising fall falls fell fallen falling drop drops dropped dropping grow grows grew grown growing
   increase increases increased increasing decrease decreases decreased decreasing cut cuts cutting reduce reduces reduced reducing
   boost boosts boosted raise raises raised lift lifts lifted lower lowers lowered jump jumps jumped climb climbs climbed close closed
   trading traded hovering hovers worth estimated expected set gone went going remains remained remaining unchanged consists averages
   averaged averaging amounts amounted comes came sits sat exceeds exceeded exceed got get dipped dips slipped slips down valued priced`.split(
    /\s+/,
  ),
)
/** Between them as well, but also before a noun ("new car park"). */
const degree = /^(?:new|total|record|high|low|highest|lowest|peak)$/i
/** These alone link nothing: "the $5 levy". */
const loose = /^(?:the|an?|and)$/i
/** "A rise of 6 percent": a noun here. */
const change = /^(?:rise|fall|drop|increase|decrease|cut|boost|raise|jump)$/i
const reach = 160
const mostWords = 4

/** [start, end) of it in `sentence`, for a figure that begins at `start`. */
export function countedBefore(sentence: string, start: number): [number, number] | null {
  const numbered = rising.test(sentence.slice(Math.max(0, start - 20), start))
    ? numberOf(sentence, start)
    : null
  return numbered ?? subjectOf(sentence.slice(0, start))
}

function numberOf(sentence: string, start: number): [number, number] | null {
  const match = [...sentence.slice(0, start).matchAll(numbersOf)].at(-1)
  if (!match) return null
  const at = match.index + match[0].length
  const length = nounPhraseLength(sentence.slice(at, start))
  return length > 0 ? [at, at + length] : null
}

/** Back over the verb to the words that it is about, within their clause. */
function subjectOf(text: string): [number, number] | null {
  const clause = text
    .slice(-reach)
    .split(/[,;:()“”"—–]\s?/)
    .at(-1)!
  const words = [...clause.matchAll(/\S+/g)].map(({ index, 0: word }) => ({
    at: index,
    word,
    end: index + word.length,
  }))
  const nouns = words.slice(0, nounsEnd(words))
  const phrase = nouns.length < words.length ? lastPhrase(nouns) : null
  const offset = text.length - clause.length
  return phrase && [offset + phrase[0], offset + phrase[1]]
}

/** How many words are left in front of the verb, or of the preposition, that the figure stands behind. */
function nounsEnd(words: Word[]): number {
  let end = words.length
  if (loose.test(words[end - 1]?.word ?? '')) return end
  while (end > 0 && isBetween(words[end - 1]!.word, words[end]?.word)) end--
  return end
}

function isBetween(word: string, next?: string): boolean {
  if (next === 'of' && change.test(word)) return false
  return between.has(word.toLowerCase()) || (next !== undefined && degree.test(word))
}

type Word = { at: number; word: string; end: number }

/** The last words that are no stops, and the noun before an "of" among them: "price of oil". */
function lastPhrase(words: Word[]): [number, number] | null {
  const last = words.at(-1)
  if (!last || isStop(last.word)) return null
  let from = words.length - 1
  while (from > 0 && isOfPhrase(words, from - 1) && words.length - from < mostWords) from--
  const before = words[from - 1]
  const opening = words.slice(from).findIndex(({ word }) => !/^(?:of|the|an?)$/i.test(word))
  const first = words[from + opening]
  if (opening < 0 || !first || /^to$/i.test(before?.word ?? '')) return null
  return /\p{L}{3}/u.test(last.word) ? [first.at, last.end] : null
}

function isOfPhrase(words: Word[], at: number): boolean {
  const word = words[at]!.word.toLowerCase()
  if (word === 'of' || word === 'the') return at < words.length - 1
  return !stops.has(word) && !between.has(word) && !/^(?:an?)$/.test(word)
}

function isStop(word: string): boolean {
  return stops.has(word.toLowerCase())
}
