// Paragraphs that begin with a list marker become items, and items that follow each other one list.

import { isInside, spanOf, type Span } from '@/lib/core/span'
import type { Draft } from '@/lib/documents/draft-schema'
import { placed, sourceOf, type Placed } from './placed-block'

const marker = /^\s*(?:\(?(?:\d{1,2}|[a-h]|[ivx]{1,4})[.)]|[-–—*•·▪●‣])\s+/i

const numbered = /(?:^|[\s;:,])(?:and |or )?\(?(?:\d{1,2}|[a-h])[.)]\s+$/

export function itemOf(paragraph: Span): Placed[] | null {
  const mark = marker.exec(paragraph.text)
  if (!mark || paragraph.text.includes('\n')) return null
  const words = spanOf(paragraph.text, mark[0].length, paragraph.text.length)
  if (!words) return null
  const start = paragraph.start + words.start
  const item = { text: words.text, source: sourceOf({ start, end: start + words.text.length }) }
  return [{ at: paragraph.start, block: { type: 'list', items: [item] } }]
}

/** "… call upon the council to: 1. open …; and 2. repair …" as a line and its list. */
export function inlineList({ document, asks }: Draft, paragraph: Span): Placed[] | null {
  const items = asks.map(({ action }) => action).filter((action) => isInside(action, paragraph))
  const [first, second] = items
  if (
    !first ||
    !second ||
    items.some((item) => !numbered.test(document.text.slice(item.start - 8, item.start)))
  )
    return null
  const lead = document.text.slice(paragraph.start, first.start).replace(numbered, '')
  const line = spanOf(document.text, paragraph.start, paragraph.start + lead.length)
  const tail = document.text.slice(items.at(-1)?.end, paragraph.end)
  if (!line || /\p{L}/u.test(tail)) return null
  return [placed(line, 'paragraph'), listOf(items)]
}

export function listOf(items: Span[]): Placed {
  const list = {
    type: 'list' as const,
    items: items.map((item) => ({ text: item.text, source: sourceOf(item) })),
  }
  return { at: items[0]?.start ?? 0, block: list }
}

export function withLists(blocks: Placed[]): Placed[] {
  const joined: Placed[] = []
  for (const next of blocks) {
    const last = joined.at(-1)
    if (next.block.type === 'list' && last?.block.type === 'list') {
      last.block = { type: 'list', items: [...last.block.items, ...next.block.items] }
    } else joined.push({ ...next })
  }
  return joined
}
