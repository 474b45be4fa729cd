// Every stretch of a text that stands between quotation marks, in order: pairs within a block, running quotes (each
// paragraph opens, only the last closes), and quotations that lost one of their marks.

import type { ReadText } from '../structure'
import { findMarks } from './marks'
import { pairMarks, type Pairs } from './pair-marks'
import { makeQuoted, type Quoted } from './quoted'
import { cutAtAttribution, isAttributionAt } from './cut'
import { isInterruption } from './words/interruptions'

/** How many paragraphs without any mark a running quote may hold before its closing one. */
const longestSilence = 6

type Marked = { pairs: Pairs; opensAtStart: boolean; silent: boolean }

export function findQuoted(read: ReadText): Quoted[] {
  const marked = read.blocks.map((block): Marked => {
    const marks = findMarks(read.text, block)
    return {
      pairs: pairMarks(marks, block),
      opensAtStart: isFirst(read.text, block.start, marks[0]),
      silent: marks.length === 0,
    }
  })
  const walk: Walk = { read, marked, run: null, runs: 0 }
  return read.blocks
    .flatMap((_, index) => quotedIn(walk, index))
    .filter((quoted) => quoted.end > quoted.start)
}

/** Jane "JR" Roe. */
function isNickname(text: string, { start, end, outer }: Quoted): boolean {
  if (end - start > 20 || !/^\p{Lu}\S*(?: \S+)?$/u.test(text.slice(start, end))) return false
  const before = text.slice(Math.max(0, outer.start - 30), outer.start)
  return (
    /(?:^|\s)\p{Lu}[\p{L}.'’-]+ $/u.test(before) &&
    /^ \p{Lu}\p{L}/u.test(text.slice(outer.end, outer.end + 3))
  )
}

type Walk = {
  read: ReadText
  marked: Marked[]
  /** The running quote that is still open. */ run: number | null
  runs: number
}

function isFirst(text: string, start: number, mark?: { start: number; opens: boolean }): boolean {
  return (
    mark !== undefined &&
    mark.opens &&
    /^[\s>*_\u200b-]*$/.test(text.slice(start, Math.min(mark.start, start + 8)))
  )
}

function quotedIn(walk: Walk, index: number): Quoted[] {
  const { pairs, opensAtStart, silent } = walk.marked[index] as Marked
  const block = walk.read.blocks[index] as ReadText['blocks'][number]
  if (walk.run !== null && silent && isInterruption(block.text)) return []
  const run = walk.run
  walk.run = null
  if (run !== null && silent) return keepRun(walk, run, makeQuoted(block, block, index, run))
  const closed = pairs.closed.map(({ open, close }) =>
    makeQuoted({ start: open.end, end: close.start }, { start: open.start, end: close.end }, index, null),
  )
  const found = [...closed, ...orphansIn(walk, index, run), ...unclosedIn(walk, index, run)]
  const ordered = withoutNested(
    found.sort((a, b) => a.outer.start - b.outer.start || b.outer.end - a.outer.end),
  )
  const first = ordered[0]
  if (run !== null && opensAtStart && first) first.run = run
  return ordered
}

/** Inside a running quote a paragraph without marks is part of it; it stays open for the next. */
function keepRun(walk: Walk, run: number, quoted: Quoted): Quoted[] {
  walk.run = run
  return [quoted]
}

/** A closing mark alone: the end of a running quote, or a quotation whose opening mark is missing before "… said". */
function orphansIn(walk: Walk, index: number, run: number | null): Quoted[] {
  const { text, blocks } = walk.read
  const blockStart = blocks[index]?.start ?? 0
  const orphan = walk.marked[index]?.pairs.orphans[0]
  if (!orphan) return []
  const ends = orphan.start === blockStart && run !== null
  const alone =
    orphan.start === blockStart &&
    /[,.!?…]\s*$/.test(text.slice(Math.max(0, orphan.close.start - 3), orphan.close.start))
  if (!ends && !(alone && isAttributionAt(text, orphan.close.end))) return []
  return [
    makeQuoted(
      { start: blockStart, end: orphan.close.start },
      { start: blockStart, end: orphan.close.end },
      index,
      ends ? run : null,
    ),
  ]
}

function unclosedIn(walk: Walk, index: number, run: number | null): Quoted[] {
  const { pairs, opensAtStart } = walk.marked[index] as Marked
  const { text, blocks } = walk.read
  const blockEnd = blocks[index]?.end ?? 0
  return pairs.unclosed.flatMap(({ open, end }, i) => {
    const atStart = i === 0 && opensAtStart
    const cut = cutAtAttribution(text, { start: open.end, end })
    if (cut !== null && !(atStart && run !== null))
      return [makeQuoted({ start: open.end, end: cut }, { start: open.start, end: cut }, index, null)]
    if (goesOn(walk, index)) {
      walk.run = run ?? walk.runs++
      return [
        makeQuoted({ start: open.end, end: blockEnd }, { start: open.start, end: blockEnd }, index, walk.run),
      ]
    }
    if (!atStart && !/[:,]\s*$/.test(text.slice(Math.max(0, open.start - 3), open.start))) return []
    return [makeQuoted({ start: open.end, end }, { start: open.start, end }, index, run)]
  })
}

/** Does the quotation that this block leaves open go on: the next opens with a mark, or a later one only closes? */
function goesOn(walk: Walk, index: number): boolean {
  for (let i = index + 1; i <= index + longestSilence && i < walk.marked.length; i++) {
    const { pairs, opensAtStart, silent } = walk.marked[i] as Marked
    const block = walk.read.blocks[i] as ReadText['blocks'][number]
    const first = pairs.orphans[0]
    if (first && first.start === block.start) return true
    if (opensAtStart) return walk.read.blocks.slice(index + 1, i).every((one) => isInterruption(one.text))
    if (!silent) return false
  }
  return false
}

function withoutNested(sorted: Quoted[]): Quoted[] {
  let reach = -1
  return sorted.filter(({ outer }) => {
    const free = outer.start >= reach
    if (free) reach = outer.end
    return free
  })
}
