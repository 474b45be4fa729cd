// Under the rights `quoted` a page carries excerpts, never a copy: at most a quarter of the document's text.
// Pure; composing keeps within the limit, publishing and editing refuse beyond it.

import { copiedRuns } from './copied-runs'
import type { StoryBlock } from './story'
import { wordsPattern } from './words-pattern'

export const excerptLimit = 0.25

type Piece = { text: string; source?: { n: number; start: number; end: number } }
export type TextRange = { start: number; end: number }

/** The share (0 to 1) of `text`, source number `n`, that the blocks hold: word for word, or with words of theirs between. */
export function excerptShare(blocks: StoryBlock[], n: number, text: string): number {
  return coveredShare(passagesIn(blocks, n, text), text)
}

/** Where the words of the blocks stand in `text`, source number `n`: whole, else in runs of what was left of them. */
export function passagesIn(blocks: StoryBlock[], n: number, text: string): TextRange[] {
  const pieces = blocks.flatMap(piecesOf).map((piece) => ({ piece, range: rangeOf(piece, n, text) }))
  const changed = pieces.filter(({ range }) => !range).map(({ piece }) => piece.text)
  return [
    ...pieces.flatMap(({ range }) => range ?? []),
    ...copiedRuns([...changed, ...blocks.flatMap(wordsBeside)], text),
  ]
}

/** The share of `text` that the ranges cover; what two of them share counts once. */
export function coveredShare(ranges: TextRange[], text: string): number {
  return text.length === 0 ? 0 : coveredLength(ranges) / text.length
}

function piecesOf(block: StoryBlock): Piece[] {
  if (block.type === 'list') return block.items
  if (block.type === 'key-figure') return [{ text: block.sentence, source: block.source }]
  if (block.type === 'take-action' || block.type === 'read-more')
    return [{ text: block.title, source: block.source }]
  return [block]
}

/** What else a block says: a few words of a document there are none of it. */
function wordsBeside(block: StoryBlock): string[] {
  if (block.type === 'key-figure') return [block.figure, block.of ?? '']
  if (block.type === 'pull-quote') return [block.speaker ?? '', block.role ?? '', block.outlet ?? '']
  return []
}

/** At their mark when they are still there, else wherever they are. */
function rangeOf({ text: words, source }: Piece, n: number, text: string): TextRange | null {
  const marked = source?.n === n ? findWords(words, text.slice(source.start, source.end), source.start) : null
  return marked ?? findWords(words, text)
}

/** The first place of `words` in `text`. */
export function findWords(words: string, text: string, offset = 0): TextRange | null {
  const found = wordsPattern(words).exec(text)
  return found && { start: offset + found.index, end: offset + found.index + found[0].length }
}

function coveredLength(ranges: TextRange[]): number {
  let covered = 0
  let reached = 0
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    covered += Math.max(0, end - Math.max(start, reached))
    reached = Math.max(reached, end)
  }
  return covered
}
