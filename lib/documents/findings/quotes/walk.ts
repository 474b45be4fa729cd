// The marks of every block, and where a reading of them stands: which running quote is open.

import type { ReadText } from '../structure'
import { findMarks, quotesInSingle, singleMarks, type Mark } from './marks'
import { pairMarks, type Pairs } from './pair-marks'
import { isInterruption } from './words/interruptions'

export type Walk = {
  read: ReadText
  marked: Marked[]
  /** The running quote that the block before left open. */
  run: number | null
  runCount: number
  /** The block in which a quotation over several blocks ends; those before it are within it. */
  closing: number
}

type Marked = { pairs: Pairs; opensAtStart: boolean; isSilent: boolean }

/** How many paragraphs without any mark a running quote may hold before its closing one. */
const longestSilence = 6

export function readMarks(read: ReadText): Marked[] {
  const marksOf = quotesInSingle(read.text, read.blocks) ? singleMarks : findMarks
  return read.blocks.map((block) => {
    const marks = marksOf(read.text, block)
    const opensAtStart = isFirst(read.text, block.start, marks[0])
    return { pairs: pairMarks(marks, block), opensAtStart, isSilent: marks.length === 0 }
  })
}

function isFirst(text: string, start: number, mark?: Mark): boolean {
  if (!mark?.opens || mark.start - start > 8) return false
  return /^[\s>*_\u200b-]*$/.test(text.slice(start, mark.start))
}

/** Does the quotation that a block leaves open go on: the next one opens with a mark, or a later one only closes? */
export function goesOn({ read, marked }: Walk, index: number): boolean {
  for (let i = index + 1; i <= index + longestSilence && i < marked.length; i++) {
    const { pairs, opensAtStart, isSilent } = marked[i] as Marked
    if (pairs.orphans[0]?.start === read.blocks[i]?.start) return true
    if (opensAtStart) return read.blocks.slice(index + 1, i).every((block) => isInterruption(block.text))
    if (!isSilent) return false
  }
  return false
}
