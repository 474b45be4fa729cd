// The passages of a source that a page uses, in their surroundings. Of a document we only quote the surroundings are short,
// and they go where page and source page would otherwise show more of it than the limit: a reference, never a copy. Pure.

import { isOverlapping } from '@/lib/core/span'
import type { SourceDocument, SourceExcerpt } from './campaign-view'
import { coveredShare, excerptLimit, passagesIn, type TextRange } from './excerpt-limit'
import { signedPassages } from './signed-passages'
import type { StoryBlock } from './story'
import { sourcesOf } from './used-passages'

/** Characters of surroundings on each side, up to the nearest word. */
const surroundings = 240
/** Of a document we only quote: the widest that all have room for. */
const quotedSurroundings = [60, 40, 25]
const longestWord = 60

/** A page of more than this helps nobody: then it shows the passages after all. */
const longestWhole = 200_000

/** `room`: characters of surroundings of its own on each side. */
type Mark = TextRange & { room?: number }
type Source = Pick<SourceDocument, 'n' | 'rights'> & { text: string; isWhole?: boolean }

/** `wording`: the words that people sign, on the same page as the blocks. */
export function sourceExcerpts(source: Source, blocks: StoryBlock[], wording = ''): SourceExcerpt[] {
  const marks = blocks.flatMap(sourcesOf).filter(({ n }) => n === source.n)
  if (source.rights === 'quoted')
    return quotedExcerpts(source, marks, [...blocks, ...signedPassages(wording, source.n, source.text)])
  if (source.isWhole && source.text.length <= longestWhole) return [wholeText(source.text, marks)]
  return listExcerpts(source.text, marks, surroundings)
}

function wholeText(text: string, marks: TextRange[]): SourceExcerpt {
  const within = inOrder(marks).filter(({ end }) => end <= text.length)
  const refs = within.map(({ start, end }) => ({ start, end }))
  return { start: 0, text, isCutBefore: false, isCutAfter: false, refs }
}

/** Surroundings within the limit; else the marks, as long as they show no more than the page; else the page's own words. */
function quotedExcerpts({ n, text }: Source, marks: TextRange[], blocks: StoryBlock[]): SourceExcerpt[] {
  const passages = passagesIn(blocks, n, text)
  const shareWith = (shown: TextRange[]) => coveredShare([...passages, ...shown], text)
  for (const surrounded of waysToSurround(inOrder(marks))) {
    const excerpts = listExcerpts(text, surrounded)
    if (shareWith(excerpts.map(rangeOf)) <= excerptLimit) return excerpts
  }
  const most = Math.max(excerptLimit, coveredShare(passages, text))
  return shareWith(marks) <= most
    ? listExcerpts(text, marks)
    : markedOnce(listExcerpts(text, passages), marks)
}

/** What is left of a passage that was cut down keeps the anchor of its mark, in the first place where some of it is shown. */
function markedOnce(excerpts: SourceExcerpt[], marks: TextRange[]): SourceExcerpt[] {
  const left = new Set(inOrder(marks))
  return excerpts.map((excerpt) => {
    const shown = [...left].filter((mark) => isOverlapping(mark, rangeOf(excerpt)))
    for (const mark of shown) left.delete(mark)
    const refs = shown.map(({ start, end }) => ({ start, end }))
    return refs.length > 0 ? { ...excerpt, refs } : excerpt
  })
}

/** All of them, as widely as can be; where not even the narrowest fit, the first of them. */
function* waysToSurround(marks: TextRange[]): Iterable<Mark[]> {
  for (const room of quotedSurroundings) yield marks.map((mark) => ({ ...mark, room }))
  const room = Math.min(...quotedSurroundings)
  for (let most = marks.length - 1; most > 0; most--)
    yield marks.map((mark, place) => (place < most ? { ...mark, room } : mark))
}

function rangeOf({ start, text }: SourceExcerpt): TextRange {
  return { start, end: start + text.length }
}

/** Passages whose surroundings touch stand in one excerpt, so that no line is shown twice. Exported for its test. */
export function listExcerpts(text: string, marks: Mark[], room = 0): SourceExcerpt[] {
  const excerpts: { start: number; end: number; refs: TextRange[] }[] = []
  for (const { start, end, room: own = room } of inOrder(marks)) {
    if (end > text.length) continue
    const window = {
      start: Math.min(start, wordBefore(text, start - own)),
      end: Math.max(end, wordAfter(text, end + own)),
    }
    const last = excerpts.at(-1)
    if (last && window.start <= last.end) {
      last.end = Math.max(last.end, window.end)
      last.refs.push({ start, end })
    } else excerpts.push({ ...window, refs: [{ start, end }] })
  }
  return excerpts.map(({ start, end, refs: inside }) => ({
    start,
    text: text.slice(start, end),
    isCutBefore: start > 0,
    isCutAfter: end < text.length,
    refs: inside,
  }))
}

/** Each range once, by where it begins, the longer first. */
function inOrder(marks: Mark[]): Mark[] {
  const once = new Map(marks.map((mark) => [`${mark.start}-${mark.end}`, mark]))
  return [...once.values()].sort((a, b) => a.start - b.start || b.end - a.end)
}

function wordBefore(text: string, at: number): number {
  if (at <= 0) return 0
  const space = /\s/.exec(text.slice(at))
  return space ? at + space.index + 1 : at
}

function wordAfter(text: string, at: number): number {
  if (at >= text.length) return text.length
  const tail = text.slice(Math.max(0, at - longestWord), at)
  const space = /\s\S*$/.exec(tail)
  return space ? at - tail.length + space.index : at
}
