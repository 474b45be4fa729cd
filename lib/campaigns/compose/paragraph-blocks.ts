// One paragraph of a document as blocks of the story: a heading, list items, a pull quote, a key figure, or itself.

import { isInside, isOverlapping, spanOf, type Span } from '@/lib/core/span'
import type { Draft, Figure, Range } from '@/lib/documents/draft-schema'
import type { StoryBlock } from '../story'
import { sourcesOf } from '../used-passages'
import { placed, sourceOf, type Placed } from './placed-block'
import { pullQuoteIn } from './pull-quote'

/** How many blocks of a kind may still be set apart, so that the story stays a story; what is set apart above it stays in its paragraph. */
export type Room = { quotes: number; figures: number; apart: number; above: Range[] }

export function paragraphBlocks(draft: Draft, whole: Span, room: Room): Placed[] {
  const paragraph = withoutPublisher(draft, whole)
  if (isHeading(paragraph.text)) return [placed(paragraph, 'heading')]
  const quoted = room.apart <= 0 && room.quotes > 0 ? anew(pullQuoteIn(draft, paragraph), room) : null
  if (quoted) {
    room.quotes--
    room.apart = 2
    return quoted
  }
  room.apart--
  const figured = room.figures > 0 && room.apart < 0 ? anew(keyFigureIn(draft, paragraph), room) : null
  if (!figured) return [placed(paragraph, 'paragraph')]
  room.figures--
  room.apart = 1
  return figured
}

export function isApart({ type }: StoryBlock): boolean {
  return type === 'pull-quote' || type === 'key-figure'
}

function anew(blocks: Placed[] | null, { above }: Room): Placed[] | null {
  const isAbove = blocks?.some(({ block }) => {
    const sources = isApart(block) ? sourcesOf(block) : []
    return sources.some((source) => above.some((other) => isOverlapping(source, other)))
  })
  return isAbove ? null : blocks
}

/** "(Wire) The mayors …": the publisher has its own place on the page. */
function withoutPublisher({ document }: Draft, paragraph: Span): Span {
  const mark = /^\([A-Z][\w. ]{1,28}\)\s*(?:[-–—]\s*)?/.exec(paragraph.text)?.[0].length ?? 0
  return (mark > 0 && spanOf(document.text, paragraph.start + mark, paragraph.end)) || paragraph
}

function isHeading(text: string): boolean {
  if (text.length >= 90 || /^Dear\b/.test(text) || /(?:[.!?…:;,]["”’)]*|; (?:and|or))$/.test(text))
    return false
  return /^[A-Z“"]/.test(text) && !/[“"].*[”"].+/.test(text)
}

/** The sentence of a strong figure, set large, with what stands before or after it. */
function keyFigureIn(draft: Draft, paragraph: Span): Placed[] | null {
  const figure = draft.figures.find((one) => isInside(one.sentence, paragraph) && isStrong(draft, one))
  if (!figure) return null
  const { text } = draft.document
  const before = spanOf(text, paragraph.start, figure.sentence.start)
  const after = spanOf(text, figure.sentence.end, paragraph.end)
  if ((before && after) || isFragment(before) || isFragment(after)) return null
  return [...part(before), keyFigure(figure), ...part(after)]
}

/** A number in a short statement of its own: no quote, no ask, nothing granted or supposed. */
export function isStrong({ document, quotes, asks }: Draft, { of, sentence, start, end }: Figure): boolean {
  const inSentence = (other: Range) => isOverlapping(other, sentence)
  if (of === null || sentence.text.length > 200 || !/[.!?]["”]?$/.test(sentence.text)) return false
  if (/^(?:If|Although|Though|While|When|To)\b/.test(sentence.text)) return false
  return (
    /\d/.test(document.text.slice(start, end)) &&
    !quotes.some(inSentence) &&
    !asks.map((ask) => ask.action).some(inSentence)
  )
}

export function keyFigure(figure: Figure): Placed {
  const { sentence, of, text } = figure
  const block = {
    type: 'key-figure' as const,
    figure: text,
    of: of?.text ?? null,
    sentence: sentence.text,
    source: sourceOf(sentence),
  }
  return { at: sentence.start, block }
}

function isFragment(span: Span | null): boolean {
  return span !== null && (span.text.length < 30 || !/^[A-Z“"]/.test(span.text))
}

function part(span: Span | null): Placed[] {
  return span ? [placed(span, 'paragraph')] : []
}
