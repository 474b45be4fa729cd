// What a block is by its shape, where no markup says it.

import { isAllCapitals, isTitleCase } from './letter-case'
import { markerLength } from './list-marker'
import type { Block } from './structure'

const longestHeading = 140

export function blockKindOf(text: string): Block['kind'] {
  if (markerLength(text) > 0) return 'list-item'
  if (text.length > longestHeading || /[.:;,!…][)"'”’»]*$/.test(text)) return 'paragraph'
  if (/^[“"«„—–-]/.test(text)) return text.length < 80 ? 'line' : 'paragraph'
  if (isAllCapitals(text) || isTitleCase(text)) return 'heading'
  return text.length < 80 ? 'line' : 'paragraph'
}
