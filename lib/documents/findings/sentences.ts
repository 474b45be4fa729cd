// Sentences with exact ranges, inside blocks. A full stop (or another mark of an end) with white space behind it proposes a break;
// the rules in sentence-breaks.ts refuse the wrong ones. Our own, since the platform's segmenter takes quadratic time on long blocks
// and a library's model takes longer to load than most documents to read.

import { matchesIn } from '@/lib/core/matches-in'
import { narrow } from '@/lib/core/narrow'
import { spanOf } from '@/lib/core/span'
import { isBreak } from './sentence-breaks'
import { isLostEnd, lacksMarks, lostEnd } from './lost-marks'
import { markerLength } from './list-marker'
import type { Block, Sentence } from './structure'

const proposal = /(?<![.!?…])(?:[.!?…]+["'”’»)\]*_]*\s+|[。！？]+["”’»）」』]*\s*)(?=\S)/g

export function findSentences(text: string, blocks: Block[]): Sentence[] {
  return blocks.flatMap((block, index) => sentencesOf(text, block, index))
}

function sentencesOf(text: string, block: Block, index: number): Sentence[] {
  const offset = block.start + (block.kind === 'list-item' ? markerLength(block.text) : 0)
  return rangesOf(text.slice(offset, block.end))
    .map(([start, end]) => spanOf(text, offset + start, offset + end))
    .filter((span) => span !== null)
    .map(({ start, end, text: words }) => ({ start, end, text: narrow(words), block: index }))
}

function rangesOf(text: string): [number, number][] {
  const lost = lacksMarks(text)
  const ranges: [number, number][] = []
  let start = 0
  for (const match of matchesIn(text, lost ? lostEnd : proposal)) {
    const index = match.index + match[0].length
    if (!(lost ? isLostEnd(text, index) : isBreak(text, start, index))) continue
    ranges.push([start, index])
    start = index
  }
  ranges.push([start, text.length])
  return ranges
}
