// Paragraphs that begin with a list marker become items, and items that follow each other one list.

import { spanOf, type Span } from '@/lib/core/span'
import { sourceOf, type Placed } from './placed-block'

const marker = /^\s*(?:\(?(?:\d{1,2}|[a-h]|[ivx]{1,4})[.)]|[-–—*•·▪●‣])\s+/i

export function itemOf(paragraph: Span): Placed[] | null {
  const mark = marker.exec(paragraph.text)
  if (!mark || paragraph.text.includes('\n')) return null
  const words = spanOf(paragraph.text, mark[0].length, paragraph.text.length)
  if (!words) return null
  const start = paragraph.start + words.start
  const item = { text: words.text, source: sourceOf({ start, end: start + words.text.length }) }
  return [{ at: paragraph.start, block: { type: 'list', items: [item] } }]
}

export function withLists(blocks: Placed[]): Placed[] {
  const joined: Placed[] = []
  for (const placed of blocks) {
    const last = joined.at(-1)
    if (placed.block.type === 'list' && last?.block.type === 'list') {
      last.block = { type: 'list', items: [...last.block.items, ...placed.block.items] }
    } else joined.push({ ...placed })
  }
  return joined
}
