// The menus of a page: lists of four items and more, each of a few words without a stop, above all where else one can go on the site. What
// a menu offers ("Donate", "Volunteer", "Share on Facebook") it offers on every page.

import { markerLength } from '../list-marker'
import type { Block } from '../structure'

const least = 4
const mostWords = 4
const longest = 40

export function menuItems(blocks: Block[]): Set<number> {
  const found = new Set<number>()
  for (let from = 0; from < blocks.length; from++) {
    let end = from
    while (end < blocks.length && isItem(blocks[end]!)) end++
    if (end - from >= least) for (let at = from; at < end; at++) found.add(at)
    from = Math.max(from, end - 1)
  }
  return found
}

function isItem({ kind, text }: Block): boolean {
  if (kind !== 'list-item' || text.length > longest) return false
  const words = text.slice(markerLength(text)).trim()
  return !/[.!?:;,]$/.test(words) && words.split(/\s+/).length <= mostWords
}
