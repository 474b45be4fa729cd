// The summary: an abstract under its own label, points before the story, a first paragraph that is repeated further down, the deck
// under the headline; else the lead, which stays part of the story.

import { spanOf, type Span } from '@/lib/core/span'
import { dateShape } from '../dates'
import { markerLength } from '../list-marker'
import { isLetter, isStoryParagraph, type Line, type Surroundings } from '../furniture/surroundings'

/** "The Daily Post / 9 May 2031": when and where it stood. */
const dated = new RegExp(`^(?:${dateShape})|(?:${dateShape})$`, 'i')

export type Summary = {
  spans: Span[]
  /** Blocks that only summarise: left out of the story. */
  blocks: Set<number>
}

const longestLead = 350
const abstractLabel =
  /^(?:abstract|summary|in brief|in short|key points|highlights|overview|at a glance)\s*[:.]?$/i

export function findSummary(around: Surroundings, headline: Span | null): Summary {
  return (
    summaryOf(labelled(around)) ??
    summaryOf(points(around)) ??
    summaryOf(repeated(around)) ??
    summaryOf(deck(around, headline)) ??
    lead(around)
  )
}

function summaryOf(lines: Line[]): Summary | null {
  if (lines.length === 0) return null
  return {
    spans: lines.map(withoutMark),
    blocks: new Set(lines.map(({ index }) => index)),
  }
}

function withoutMark({ start, end, text, kind }: Line): Span {
  const mark = kind === 'list-item' ? markerLength(text) : 0
  return { start: start + mark, end, text: text.slice(mark) }
}

function labelled({ lines }: Surroundings): Line[] {
  const at = lines.slice(0, 12).findIndex((line) => abstractLabel.test(line.text))
  const next = lines[at + 1]
  if (at < 0 || !next) return []
  return next.kind === 'list-item' ? listFrom(lines, at + 1) : [next]
}

function listFrom(lines: Line[], at: number): Line[] {
  const end = lines.findIndex((line, index) => index >= at && line.kind !== 'list-item')
  return lines.slice(at, end < 0 ? undefined : end)
}

function points({ head }: Surroundings): Line[] {
  const items = head.filter((line) => line.kind === 'list-item')
  return items.length >= 2 ? items : []
}

/** Most of the first paragraph's sentences come again, word for word. */
function repeated({ lines, read }: Surroundings): Line[] {
  const first = lines.find(isStoryParagraph)
  if (!first) return []
  const sentences = read.sentences.filter(({ block, text }) => block === first.index && text.length > 30)
  const again = sentences.filter(({ text }) => read.text.indexOf(text, first.end) >= 0).length
  return again > 0 && again * 4 >= sentences.length * 3 ? [first] : []
}

/** Above a letter's greeting stands who it goes to, and no deck. */
function deck({ head }: Surroundings, headline: Span | null): Line[] {
  if (isLetter(head)) return []
  const line = head.find((one) => headline !== null && one.start >= headline.end && one.lineKind === null)
  return line &&
    line.kind !== 'list-item' &&
    isSentenceLike(line.text) &&
    !isSaidAgain(line.text, headline!.text)
    ? [line]
    : []
}

function isSentenceLike(text: string): boolean {
  return (
    text.split(/\s+/).length >= 8 &&
    !/^by\s/i.test(text) &&
    !dated.test(text) &&
    !/^[\p{L} ]{2,20}:/u.test(text)
  )
}

/** A second headline in other words. */
function isSaidAgain(text: string, headline: string): boolean {
  const words = new Set(headline.toLowerCase().match(/\p{L}{4,}/gu))
  const own = text.toLowerCase().match(/\p{L}{4,}/gu) ?? []
  return own.filter((word) => words.has(word)).length * 2 > own.length
}

function lead({ lines, read }: Surroundings): Summary {
  const first = lines.find(isStoryParagraph) ?? lines.find((line) => line.kind === 'paragraph')
  if (!first) return { spans: [], blocks: new Set() }
  const sentences = read.sentences.filter(({ block }) => block === first.index)
  let end = sentences[0]?.end ?? first.end
  for (const sentence of sentences) if (sentence.end - first.start <= longestLead) end = sentence.end
  return { spans: [spanOf(read.text, sentences[0]?.start ?? first.start, end)!], blocks: new Set() }
}
