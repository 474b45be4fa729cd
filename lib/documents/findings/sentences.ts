// Sentences with exact ranges, inside blocks: the platform's segmenter proposes breaks, our rules take back the wrong ones
// ("Sen. Smith", "the U.N. has", "1. …; and 2. …", hard-wrapped lines, "“Why?” she asked").

import { spanOf } from '@/lib/core/span'
import { isBreak } from './sentence-breaks'
import { markerLength } from './list-marker'
import type { Block, Sentence } from './structure'

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

export function findSentences(text: string, blocks: Block[]): Sentence[] {
  return blocks.flatMap((block, index) => sentencesOf(text, block, index))
}

function sentencesOf(text: string, block: Block, index: number): Sentence[] {
  const offset = block.start + (block.kind === 'list-item' ? markerLength(block.text) : 0)
  return rangesOf(text.slice(offset, block.end))
    .map(([start, end]) => spanOf(text, offset + start, offset + end))
    .filter((span) => span !== null)
    .map((span) => ({ ...span, block: index }))
}

/** The segmenter's ranges, with those put together between which no sentence ends. */
function rangesOf(text: string): [number, number][] {
  const ranges: [number, number][] = []
  let start = 0
  for (const { index } of segmenter.segment(text)) {
    if (index === 0 || !isBreak(text, start, index)) continue
    ranges.push([start, index])
    start = index
  }
  ranges.push([start, text.length])
  return ranges
}
