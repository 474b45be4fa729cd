// What a figure is of, where that stands before it: "The number of thefts rose from 22 …", "the price of oil is near $110", "Of these
// boats, 30 percent", "It would cost the town $2 million".

import { nounPhraseLength, stops } from './noun-phrase'

const numbersOf = /\bnumbers? of (?=[\p{L}\p{N}])/giu
const rising =
  /\b(?:from|to|at|by|was|is|reached|hit|has|have|had)\s+(?:only |just |now |(?:increased|risen|fallen|grown|dropped|decreased|climbed) (?:by )?)?$/i

/** Verbs, prepositions and adverbs between the noun and its figure. */
const between = new Set(
  `is are was were be been being has have had will would could can may might must should to of at by with from near or above below than only
   just now about around or over under up down out off currently already still also even almost nearly on a an the cost costs costing reach reaches reached hit hits hitting totals totalled totaled totalling stand stands
   stood standing rise rises rose risen rising fall falls fell fallen falling drop drops dropped dropping grow grows grew grown growing
   increase increases increased increasing decrease decreases decreased decreasing cut cuts cutting reduce reduces reduced reducing
   generate generates generated translate translates translated into yield yields yielded produce produces produced contribute contributes
   contributed bring brings brought alarming staggering whopping mere
   boost boosts boosted raise raises raised lift lifts lifted lower lowers lowered jump jumps jumped climb climbs climbed close closed
   trading traded hovering hovers worth estimated expected set gone went going remains remained remaining unchanged consists averages
   averaged averaging amounts amounted comes came sits sat exceeds exceeded exceed got get dipped dips slipped slips valued priced
   skyrocketing soaring plunging plummeting surging jumping climbing dwindling shrinking doubling ballooning
   predicted projected forecast thought believed reported planned ranging ranges range signed backed supported endorsed receive receives
   received receiving earn earns earned paid spend spends spent lost measured rated skyrocketed soared doubled chopped decline
   declines declined slumped plunged surged ballooned shrank shrunk plummeted tripled halved slid swelled tumbled widened narrowed`.split(
    /\s+/,
  ),
)
/** "It has probably cost $5": no noun ends like this, but these. */
const adverb = /^(?!famil|suppl|repl|assembl|monopol|all|anomal|bull)\p{Ll}{3,}ly$/u
/** "It fell 20 percent from …" */
const number = /^(?:[$€£]?\d[\d,.]*%?|per ?cent|million|billion|past)$/i
/** Between them as well, but also before a noun ("new car park"). */
const degree = /^(?:new|total|record|high|low|highest|lowest|peak)$/i
/** These alone link nothing: "the $5 levy". */
const loose = /^(?:the|an?|and)$/i
/** "A rise of 6 percent": a noun here. */
const change = /^(?:rise|fall|drop|increase|decrease|cut|boost|raise|jump|range)s?$/i
/** "a wage below $20": the hedge links. */
const comparing = /^(?:over|under|above|below|exceeding|more than|less than|up to|of)\b/i
/** "an average of 4%": how it is measured, not what. */
const measure =
  /^(?:average|maximum|minimum|total|rate|figure|limit|mark|target|level|peak|amounts?|sum|cap|estimate)$/i
const ofMeasure =
  /^(?:statutory|current|new|legal|annual|record|national|overall|maximum|minimum|average|massive|huge|staggering)$/i
const article = /^(?:the|an?|its|their|our|this)$/i
/** The verb that stands behind them is not of the noun: "to raise fees". */
const beforeVerb = /^(?:to|will|would|can|could|may|might|must|should|shall)$/i
/** They point at something and name nothing; participles do not either. */
const noNoun =
  /^(?:first|second|third|last|one|ones|part|most|some|any|none|all|each|more|less|that|others?|let[’']s|\p{Ll}*[^e]ed)$/iu
const time = /^(?:year|month|week|day|yesterday)s?$/i
const given =
  /\b(?:costs?|costing|saves?|saved|saving|gives?|gave|giving|pays?|paid|paying|owe[sd]?|charge[sd]?|charging|fine[sd]?|lent|grant(?:s|ed)?|award(?:s|ed)?|offer(?:s|ed)?)\s(?:(?:the|our|their|its|his|her|every|each|an?)\s)?((?:\p{L}[\p{L}’'-]*\s){1,3})$/iu
const whole =
  /(?:^|[.;:“"‘(—–]\s?|\b(?:and|but)\s)(?:(?:and|but|out)\s)?of\s(?:(?:the|these|those|our|their|all)\s){0,2}([^,]{3,60}),\s(?:only\s|just\s|some\s)?$/i
/** "was, in fact," */
const aside = / (?:in fact|on average|so far|to date|in total|at present|last year|this year) $/i
const reach = 160
const mostWords = 4

type Range = [start: number, end: number]
type Asked = { sentence: string; start: number; hedge: string }

/** [start, end) of it in `sentence`, for a figure that begins at `start` with `hedge`. */
export function countedBefore({ sentence, start, hedge }: Asked): Range | null {
  const text = sentence.slice(0, start)
  const numbered = rising.test(text.slice(-20)) ? numberOf(text) : null
  return numbered ?? wholeOf(text) ?? receiverOf(text) ?? subjectOf(text, hedge)
}

/** "a lump payment of $250": the sum's own noun, whatever stands behind. */
const ownNoun =
  /\b((?:(?!(?:an?|the|is|are|was|were|be|been|has|have|had|pays?|paid|that|this|of|in|to|for|with|at|on|by|and|its|their|our|his|her|estimated|total|average|annual|current|maximum|minimum)\s)[\p{Ll}-]+\s){0,2}(?:payment|grant|fine|levy|fee|budget|gain|subsid(?:y|ies)|loan|donation|debt|deficit|surplus|investment|fund|allowance|wage|salary|penalty|saving|profit|revenue|income|wealth|cost|price|shortfall|reward|prize|contribution|increase|cut)s?)\sof\s$/u

export function ownNounOf(sentence: string, start: number): Range | null {
  if (!/\sof\s$/.test(sentence.slice(Math.max(0, start - 4), start))) return null
  const from = Math.max(0, start - 70)
  const found = ownNoun.exec(sentence.slice(from, start))
  return found ? [from + found.index, from + found.index + found[1]!.length] : null
}

function numberOf(text: string): Range | null {
  const match = [...text.matchAll(numbersOf)].at(-1)
  if (!match) return null
  const at = match.index + match[0].length
  const length = nounPhraseLength(text.slice(at))
  return length > 0 ? [at, at + length] : null
}

/** "Of these boats, 30 percent leak." */
function wholeOf(text: string): Range | null {
  const found = text.endsWith(', ') || /, \p{L}+ $/u.test(text.slice(-8)) ? whole.exec(text) : null
  if (!found) return null
  const at = found.index + found[0].lastIndexOf(`${found[1]!},`)
  const length = nounPhraseLength(found[1]!)
  return length > 0 ? [at, at + length] : null
}

/** "It would cost the town $2 million." */
function receiverOf(text: string): Range | null {
  const from = Math.max(0, text.length - 70)
  const found = given.exec(text.slice(from))
  const words = found?.[1]?.trimEnd() ?? ''
  if (!words || words.split(' ').some((word) => isStop(word) || word === 'of')) return null
  return [text.length - found![1]!.length, text.length - found![1]!.length + words.length]
}

/** Back over the verb to the words that it is about, within their clause. */
function subjectOf(text: string, hedge: string): Range | null {
  const clause = text
    .slice(-reach)
    .replace(aside, (words) => ' '.repeat(words.length))
    .split(/[,;:()“”"—–]\s?/)
    .at(-1)!
  const words = [...clause.matchAll(/\S+/g)].map(({ index, 0: word }) => ({
    at: index,
    word,
    end: index + word.length,
  }))
  const end = nounsEnd(words, hedge)
  if (end === words.length && !comparing.test(hedge)) return null
  const phrase = lastPhrase(words.slice(0, pastMeasure(words, end))) ?? lastPhrase(words.slice(0, end))
  const offset = text.length - clause.length
  return phrase && [offset + phrase[0], offset + phrase[1]]
}

/** How many words are left in front of the verb, or of the preposition, that the figure stands behind. */
function nounsEnd(words: Word[], hedge = ''): number {
  let end = words.length
  if (loose.test(words[end - 1]?.word ?? '')) return end
  while (end > 0 && isBetween(words[end - 1]!.word, words[end]?.word ?? (hedge || undefined))) end--
  return end
}

function isBetween(word: string, next?: string): boolean {
  if (next === 'of' && change.test(word)) return false
  if (between.has(word.toLowerCase()) || adverb.test(word) || number.test(word)) return true
  return next !== undefined && degree.test(word)
}

/** "raise fees by the legal maximum of 4%": a measure is of what stands before it. */
function pastMeasure(words: Word[], end: number): number {
  if (!measure.test(words[end - 1]?.word ?? '')) return end
  const first = words.slice(0, end - 1).findLastIndex(({ word }) => !ofMeasure.test(word))
  return first >= 0 && article.test(words[first]!.word) ? nounsEnd(words.slice(0, first)) : end
}

type Word = { at: number; word: string; end: number }

/** The last words that are no stops, and the noun before an "of" among them: "price of oil". */
function lastPhrase(words: Word[]): Range | null {
  const last = words.at(-1)
  if (!last || isStop(last.word) || noNoun.test(last.word)) return null
  let from = words.length - 1
  while (from > 0 && isOfPhrase(words, from - 1) && words.length - from < mostWords) from--
  if (beforeVerb.test(words[from - 1]?.word ?? '')) from++
  const opening = words.slice(from).findIndex(({ word }) => !/^(?:of|the|an?)$/i.test(word))
  const first = words[from + opening]
  if (opening < 0 || !first || (first === last && time.test(last.word))) return null
  return /\p{L}{3}/u.test(last.word) ? [first.at, last.end] : null
}

function isOfPhrase(words: Word[], at: number): boolean {
  const word = words[at]!.word.toLowerCase()
  if (word === 'of') return at < words.length - 1
  if (/^(?:the|an?)$/.test(word)) return /^of$/i.test(words[at - 1]?.word ?? '')
  return !stops.has(word) && !between.has(word)
}

function isStop(word: string): boolean {
  return stops.has(word.toLowerCase())
}
