// Under the rights `quoted` a page carries excerpts, never a copy: at most a quarter of the document's text.
// Pure; composing keeps within the limit, publishing and editing refuse beyond it.

import type { StoryBlock } from './story'

export const excerptLimit = 0.25

type Piece = { text: string; source?: { n: number; start: number; end: number } }
type Range = { start: number; end: number }

/** The share (0 to 1) of `text`, source number `n`, that the blocks hold word for word. */
export function excerptShare(blocks: StoryBlock[], n: number, text: string): number {
  if (text.length === 0) return 0
  const ranges = blocks.flatMap(piecesOf).flatMap((piece) => rangesOf(piece, n, text))
  return coveredLength(ranges) / text.length
}

export function piecesOf(block: StoryBlock): Piece[] {
  if (block.type === 'list') return block.items
  if (block.type === 'key-figure') return [{ text: block.sentence, source: block.source }]
  if (block.type === 'take-action' || block.type === 'read-more')
    return [{ text: block.title, source: block.source }]
  return [block]
}

/** Where the words stand in the document: at their mark when they are still there, else line by line wherever they are. */
function rangesOf({ text: words, source }: Piece, n: number, text: string): Range[] {
  const marked = source?.n === n ? text.slice(source.start, source.end).indexOf(words) : -1
  if (source && marked >= 0)
    return [{ start: source.start + marked, end: source.start + marked + words.length }]
  return words.split('\n').flatMap((line) => {
    const start = line.trim() ? text.indexOf(line.trim()) : -1
    return start < 0 ? [] : [{ start, end: start + line.trim().length }]
  })
}

function coveredLength(ranges: Range[]): number {
  let covered = 0
  let reached = 0
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    covered += Math.max(0, end - Math.max(start, reached))
    reached = Math.max(reached, end)
  }
  return covered
}
