// The passage of the documents that is most like a text: what an editor compares it with who has to decide on an unsupported number. Pure.

import type { SourceRef } from '../story'
import { beginning } from './beginning'

export type Passage = SourceRef & { text: string }
type SourceText = { n: number; text: string }

const longest = 600
const sentence = /[^.!?\n]+(?:[.!?](?!\s)[^.!?\n]*)*[.!?]*/g

/** Null when no passage shares two words with the text. */
export function nearestPassage(text: string, documents: SourceText[]): Passage | null {
  const wanted = wordsOf(text)
  let best: Passage | null = null
  let most = 1
  for (const document of documents) {
    for (const passage of sentencesIn(document)) {
      const likeness = likenessOf(wanted, wordsOf(passage.text))
      if (likeness > most) [best, most] = [passage, likeness]
    }
  }
  return best
}

function* sentencesIn({ n, text }: SourceText): Generator<Passage> {
  for (const { index, 0: found } of beginning(text).matchAll(sentence)) {
    const words = found.trim()
    const start = index + found.indexOf(words)
    if (words && words.length <= longest) yield { n, start, end: start + words.length, text: words }
  }
}

/** How many words they share; of two that share as many, the shorter one is more alike. */
function likenessOf(wanted: Set<string>, words: Set<string>): number {
  let shared = 0
  for (const word of words) if (wanted.has(word)) shared++
  return shared - words.size / 1000
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [])
}
