// An expression with the words that it cannot do without. All such words are looked for in one pass over the text; a sentence that
// holds none of a cue's words is passed over without trying it.

import type { Clause } from './clause'

export type Cue = { words: string[]; shape: RegExp }

const known = new Set<string>()
let scan: RegExp | null = null

/** `words`: beginnings of words, in small letters, parted by "|". */
export function cueOf(words: string, shape: RegExp): Cue {
  const list = words.split('|')
  for (const word of list) known.add(word)
  scan = null
  return { words: list, shape }
}

/** Every match of every cue in the clause's sentence, cue by cue. */
export function matchesOf({ words, sentence }: Clause, cues: Cue[]): RegExpExecArray[] {
  if (words.length === 0) return []
  return cues.flatMap((cue) => (isHeld(words, cue.words) ? [...sentence.text.matchAll(cue.shape)] : []))
}

function isHeld(found: string[], wanted: string[]): boolean {
  for (const word of found) for (const one of wanted) if (one.startsWith(word)) return true
  return false
}

/** Where the text holds a word that some cue needs, in order: the shortest of the words that begin there. */
export function* cueWords(text: string): Generator<{ at: number; word: string }> {
  scan ??= scanFor([...known])
  for (const match of text.matchAll(scan)) yield { at: match.index, word: match[0].toLowerCase() }
}

function scanFor(words: string[]): RegExp {
  const shortest = words.filter((word) => !words.some((other) => other !== word && word.startsWith(other)))
  return new RegExp(`\\b(?:${shortest.join('|')})`, 'gi')
}
