// An expression with the words that it cannot do without. All such words are looked for in one pass over the text; a sentence that
// holds none of a cue's words is passed over without trying it.

import { matchesIn } from '@/lib/core/matches-in'
import { whenNeeded } from '@/lib/core/when-needed'
import type { Clause } from './clause'

export type Cue = { words: string[]; shape: () => RegExp; also: RegExp | null }
type Word = { word: string; cue: Cue }
/** `wordsOf`: by the shortest of the words that begin alike. */
type Scan = { shape: RegExp; wordsOf: Map<string, Word[]> }

/** "energy demand", "to meet the demand": what is bought, and asked of nobody. */
const ofGoods =
  /\b(?:electricity|energy|power|peak|consumer|market|fuel|housing|labou?r|grid['’]s|soaring|surging|meet(?:s|ing)?(?: (?:the|this|that))?(?: (?:growing|rising|soaring))?) $/i

const known: Cue[] = []
let scan: Scan | null = null

/**
 * `words`: beginnings of words, in small letters, parted by "|". `shape`: global, as its source also says. `also`: what else every
 * match holds, quickly looked for.
 */
export function cueOf(words: string, shape: RegExp | string, also: RegExp | null = null): Cue {
  const made = typeof shape === 'string' ? whenNeeded(shape, 'g') : () => shape
  const cue = { words: words.split('|'), shape: made, also }
  known.push(cue)
  scan = null
  return cue
}

/** Every match of every cue in the clause's sentence, cue by cue. */
export function matchesOf({ cues: held, sentence }: Clause, cues: Cue[]): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  for (const cue of cues)
    if (held.has(cue) && (cue.also?.test(sentence.text) ?? true))
      found.push(...matchesIn(sentence.text, cue.shape()))
  return found
}

/** Where the text holds a word that some cues need, in order: the shortest of the words that begin there. */
export function* cueWords(text: string): Generator<{ at: number; word: string; cues: Cue[] }> {
  const { shape, wordsOf } = (scan ??= scanFor(known))
  for (const { index: at, 0: found } of matchesIn(text, shape)) {
    const word = found.toLowerCase()
    if (word === 'demand' && ofGoods.test(text.slice(Math.max(0, at - 30), at))) continue
    const held = (wordsOf.get(word) ?? []).filter((one) => stands(one.word, text, at))
    yield { at, word, cues: held.map(({ cue }) => cue) }
  }
}

function stands(word: string, text: string, at: number): boolean {
  return text.slice(at, at + word.length).toLowerCase() === word
}

/** The cues of whose words a text holds one. */
export function cuesIn(text: string): Set<Cue> {
  return new Set([...cueWords(text)].flatMap(({ cues }) => cues))
}

function scanFor(cues: Cue[]): Scan {
  const words = cues.flatMap((cue) => cue.words.map((word) => ({ word, cue })))
  const all = [...new Set(words.map(({ word }) => word))]
  const shortest = all.filter((word) => !all.some((other) => other !== word && word.startsWith(other)))
  return {
    shape: new RegExp(`\\b(?:${shortest.join('|')})`, 'gi'),
    wordsOf: new Map(shortest.map((first) => [first, words.filter(({ word }) => word.startsWith(first))])),
  }
}
