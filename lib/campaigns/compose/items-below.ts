// The list that a line with a colon announces, item by item and without their marks: what a pledge holds, and a story shows. Pure.

import { spanOf, type Span } from '@/lib/core/span'
import type { Draft } from '@/lib/documents/draft-schema'
import { markerLength } from '@/lib/documents/findings/list-marker'

type Source = Pick<Draft, 'document' | 'paragraphs' | 'summary'>

/** The list items that follow a line ending in a colon; short ones high up in a document are held for its abstract too. */
export function itemsBelow({ document, paragraphs, summary }: Source, line: Span): Span[] {
  if (!/:$/.test(line.text)) return []
  const below = [...paragraphs, ...summary].filter(({ start }) => start >= line.end)
  const items = new Map<number, Span>()
  for (const span of below.sort((a, b) => a.start - b.start)) {
    const item = itemIn(document.text, span)
    if (!item) break
    items.set(item.start, item)
  }
  return [...items.values()]
}

/** Without its mark, which may stand before the span. */
function itemIn(text: string, { start, end }: Span): Span | null {
  const lineStart = text.lastIndexOf('\n', start) + 1
  const mark = markerLength(text.slice(lineStart, end))
  return mark > 0 ? spanOf(text, lineStart + mark, end) : null
}
