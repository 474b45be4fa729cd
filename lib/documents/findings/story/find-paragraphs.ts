// The story: the document's paragraphs in order, without what surrounds it (headline, byline, category, labels, advertisements,
// captions, copyright lines, call-outs on lines of their own) and without an abstract that only says it beforehand.

import { isInside, type Span } from '@/lib/core/span'
import type { Callout } from '@/lib/documents/draft-schema'
import type { Furniture } from '../furniture/find-furniture'
import type { LineKind } from '../furniture/line-kinds'
import { isLetter, type Line, type Surroundings } from '../furniture/surroundings'
import type { Summary } from './find-summary'

const storyKinds: (LineKind | null)[] = [null, 'salutation', 'sign-off']

export function findParagraphs(
  around: Surroundings,
  furniture: Furniture,
  callouts: Callout[],
  summary: Summary,
): Span[] {
  const taken = [
    furniture.headline,
    furniture.byline,
    furniture.publisher,
    furniture.published,
    furniture.issueArea,
  ]
  const heads = taken.filter((span) => span !== null)
  const calls = new Set(callouts.map(({ start, end }) => `${start}-${end}`))
  const dropped = droppedLines(around, furniture.headline)
  return around.lines
    .filter(
      (line) =>
        storyKinds.includes(line.lineKind) && !summary.blocks.has(line.index) && !dropped.has(line.index),
    )
    .filter((line) => !calls.has(`${line.start}-${line.end}`) && !isHeadLine(line, heads))
    .map(({ start, end, text }) => ({ start, end, text }))
}

/** A line that holds little more than the headline, byline or another of the document's head. */
function isHeadLine(line: Line, heads: Span[]): boolean {
  return heads.some(
    (span) => isInside(span, line) && span.text.length * 2 >= line.text.length - 20 && line.text.length < 260,
  )
}

/** Short lines around the story that are nobody's: labels over the headline, a category at the end. A letter keeps its address. */
function droppedLines({ head, tail }: Surroundings, headline: Span | null): Set<number> {
  const above = isLetter(head) || !headline ? [] : head
  const below = headline && tail.some((line) => isInside(headline, line)) ? tail : []
  return new Set(
    [...above, ...below]
      .filter((line) => line.kind === 'heading' || line.kind === 'line')
      .map(({ index }) => index),
  )
}
