// The sentences that asks are looked for in, each with the quotes that touch it, in one pass over both.

import { narrow } from '@/lib/core/narrow'
import type { Quote, Range } from '@/lib/documents/draft-schema'
import type { ReadText, Sentence } from '@/lib/documents/findings/structure'
import { markerLength } from '../list-marker'
import { flatten, type Clause } from './clause'
import { cueWords, type Cue } from './cue'
import { addressee, isWrittenToYou, letterTold } from './letter-target'

/** A "sentence" beyond this is not prose, and every rule may take a moment for each of its words. */
const longest = 4000
/** A document that tells of a letter says early whom it was written to. */
const told = 5000
const none: ReadonlySet<Cue> = new Set()

export function clausesOf(read: ReadText, quotes: Quote[]) {
  const text = flatten(read.text)
  const reader = addressee(read.text)
  const isLetter = reader !== null || isWrittenToYou(text)
  const writtenTo = reader ? null : letterTold(text.slice(0, told))
  const inOrder = [...quotes].sort((a, b) => a.start - b.start)
  const clauseOf = (
    range: Range,
    touching: Quote[] = [],
    cues: ReadonlySet<Cue> = none,
    isItem = true,
  ): Clause => {
    const { start, end } = range
    return {
      text,
      reader,
      isItem,
      isLetter,
      writtenTo,
      quotes: touching,
      sentence: { start, end, text: narrow(text.slice(start, end)) },
      cues,
    }
  }
  const first = read.blocks.findIndex(({ kind }) => kind === 'paragraph')
  const prose = read.sentences.filter((sentence) => isProse(read, sentence, first))
  const held = heldCues(text, prose)
  const items = itemBlocks(read)
  const clauses = withQuotes(prose, inOrder).map(([range, touching], n) =>
    clauseOf(range, touching, held[n], items.has(range.block)),
  )
  return { clauseOf, clauses }
}

/** Items of lists, marked or below a line with a colon. */
function itemBlocks({ blocks }: ReadText): Set<number> {
  const items = new Set<number>()
  blocks.forEach(({ kind, text }, n) => {
    const isBelow = /:$/.test(blocks[n - 1]?.text ?? '') || (items.has(n - 1) && text.length < 240)
    if (kind === 'list-item' || markerLength(text) > 0 || isBelow) items.add(n)
  })
  return items
}

/** The cues of whose words each sentence holds one, in one pass over the text. */
function heldCues(text: string, sentences: Sentence[]): Set<Cue>[] {
  const held = sentences.map(() => new Set<Cue>())
  let n = 0
  for (const { at, cues } of cueWords(text)) {
    while (n < sentences.length && sentences[n]!.end <= at) n++
    if (n < sentences.length && sentences[n]!.start <= at) for (const cue of cues) held[n]!.add(cue)
  }
  return held
}

/** Headlines ask in shorthand what the body says in full: they stand before the first paragraph, or without a stop in few words. */
function isProse(read: ReadText, { block, text }: Sentence, firstParagraph: number): boolean {
  const kind = read.blocks[block]?.kind
  if (text.length > longest) return false
  if (kind === 'paragraph' || kind === 'list-item' || /[.!?…]["”’)]*$/.test(text)) return true
  return block > firstParagraph && text.split(/\s+/).length > 6
}

function withQuotes(sentences: Sentence[], quotes: Quote[]): [Sentence, Quote[]][] {
  let first = 0
  return sentences.map((sentence) => {
    while (first < quotes.length && (quotes[first]?.end ?? 0) <= sentence.start) first++
    const touching: Quote[] = []
    for (let n = first; n < quotes.length && (quotes[n]?.start ?? 0) < sentence.end; n++)
      touching.push(quotes[n]!)
    return [sentence, touching]
  })
}
