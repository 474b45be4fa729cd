// A block of the story with the place in the document that it comes from; blocks are put in the document's order.

import type { Span } from '@/lib/core/span'
import type { SourceRef, StoryBlock } from '../story'

export type Placed = { at: number; block: StoryBlock }

/** A campaign made from one document has that document as source number 1. */
export function sourceOf(span: { start: number; end: number }): SourceRef {
  return { n: 1, start: span.start, end: span.end }
}

export function placed(span: Span, type: 'heading' | 'paragraph'): Placed {
  return { at: span.start, block: { type, text: span.text, source: sourceOf(span) } }
}

/** A span without the comma that a running sentence leaves at its end. */
export function withoutComma(span: Span): Span {
  const text = span.text.replace(/[\s,;]+$/, '')
  return text ? { start: span.start, end: span.start + text.length, text } : span
}
