// An expression with the words that it cannot do without. All such words are looked for in one pass over the text; a sentence that
// holds none of a cue's words is passed over without trying it.

import { matchesIn } from '@/lib/core/matches-in'
import type { Clause } from './clause'

export type Cue = { words: string[]; shape: RegExp }
/** `cuesOf`: by the shortest of the words that begin alike. */
type Scan = { shape: RegExp; cuesOf: Map<string, Cue[]> }

const known: Cue[] = []
let scan: Scan | null = null

/** `words`: beginnings of words, in small letters, parted by "|". */
export function cueOf(words: string, shape: RegExp): Cue {
  const cue = { words: words.split('|'), shape }
  known.push(cue)
  scan = null
  return cue
}

/** Every match of every cue in the clause's sentence, cue by cue. */
export function matchesOf({ cues: held, sentence }: Clause, cues: Cue[]): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  for (const cue of cues) if (held.has(cue)) found.push(...matchesIn(sentence.text, cue.shape))
  return found
}

/** Where the text holds a word that some cues need, in order: the shortest of the words that begin there. */
export function* cueWords(text: string): Generator<{ at: number; word: string; cues: Cue[] }> {
  const { shape, cuesOf } = (scan ??= scanFor(known))
  for (const match of matchesIn(text, shape)) {
    const word = match[0].toLowerCase()
    yield { at: match.index, word, cues: cuesOf.get(word) ?? [] }
  }
}

/** The cues of whose words a text holds one. */
export function cuesIn(text: string): Set<Cue> {
  return new Set([...cueWords(text)].flatMap(({ cues }) => cues))
}

function scanFor(cues: Cue[]): Scan {
  const words = [...new Set(cues.flatMap((cue) => cue.words))]
  const shortest = words.filter((word) => !words.some((other) => other !== word && word.startsWith(other)))
  return {
    shape: new RegExp(`\\b(?:${shortest.join('|')})`, 'gi'),
    cuesOf: new Map(
      shortest.map((word) => [word, cues.filter((cue) => cue.words.some((one) => one.startsWith(word)))]),
    ),
  }
}
