// Which paragraphs of Markdown are lines: heads, addresses and signatures, which people write under each other as they would anywhere
// else. To Markdown they are one sentence.

import type { Parents } from 'mdast'
import { wordsOf } from './parse-markdown'

const longest = 90
/** Whoever said what stands above is named behind a dash, on the last line. */
export const beforeSpeaker = /\n(?=\s*(?:[—–―]|--)\s?\p{Lu}[^\n.]{2,80}$)/u

/** No line ends a sentence or goes on with one, and none is as long as lines of prose; or all of them are bold. */
export function isOfLines(parent: Parents): boolean {
  if (parent.type !== 'paragraph') return false
  if (parent.children.every((node) => node.type === 'strong' || !wordsOf(node).trim())) return true
  const lines = wordsOf(parent).split('\n')
  return lines.length > 1 && lines.every(isLine)
}

function isLine(text: string): boolean {
  const line = text.trim()
  return (
    line.length <= longest && /^[^\p{L}]{0,3}[\p{Lu}\d]/u.test(line) && !/\p{Ll}[.!?]["”’)]*$/u.test(line)
  )
}
