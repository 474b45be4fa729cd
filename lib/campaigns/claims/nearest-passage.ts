// The passage of the documents that is most like a text: what an editor compares it with who has to decide on an unsupported number. Pure.

import type { SourceRef } from '../story'
import { beginning } from './beginning'

export type Passage = SourceRef & { text: string }
type SourceText = { n: number; text: string }

const longest = 600
/** A single shared word tells something only where it is a longer one. */
const fewestLetters = 4
/** A passage with a number may share two words less. */
const numberWorth = 2.5
const hasNumber = /\p{Nd}|\b(?:dozens?|hundreds?|thousands?|millions?|billions?|half|thirds?|quarters?)\b/iu
/** Words that any two sentences share. */
const light = new Set(
  'the and for from that this with have has had are was were been who which their its our your will would than more not but they them there into over all also said'.split(
    ' ',
  ),
)
const sentence = /[^.!?\n]+(?:[.!?](?!\s)[^.!?\n]*)*[.!?]*/g

/** Null when no passage shares a word of weight with the text. A number is looked for where there are numbers. */
export function nearestPassage(
  text: string,
  documents: SourceText[],
  kind: 'number' | 'quotation' = 'quotation',
): Passage | null {
  const wanted = wordsOf(text)
  let best: Passage | null = null
  let most = 0
  for (const document of documents) {
    for (const passage of sentencesIn(document)) {
      const likeness = likenessOf(wanted, passage.text, kind)
      if (likeness > most) [best, most] = [passage, likeness]
    }
  }
  return best
}

/** The sentence of a text in which these words stand; the words themselves where they go over several. */
export function sentenceAround(text: string, words: string): string {
  const around = [...text.matchAll(sentence)].map(([found]) => found).find((found) => found.includes(words))
  return around?.trim() ?? words
}

function* sentencesIn({ n, text }: SourceText): Generator<Passage> {
  for (const { index, 0: found } of beginning(text).matchAll(sentence)) {
    const words = found.trim()
    const start = index + found.indexOf(words)
    if (words && words.length <= longest) yield { n, start, end: start + words.length, text: words }
  }
}

/** How many words they share; of two that share as many, the shorter one is more alike. */
function likenessOf(wanted: Set<string>, text: string, kind: 'number' | 'quotation'): number {
  const words = wordsOf(text)
  const both = [...words].filter((word) => wanted.has(word))
  if (both.length === 0 || (both.length === 1 && both[0]!.length < fewestLetters)) return 0
  return both.length + (kind === 'number' && hasNumber.test(text) ? numberWorth : 0) - words.size / 1000
}

function wordsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []
  return new Set(words.filter((word) => !light.has(word)))
}
