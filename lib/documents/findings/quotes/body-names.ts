// The bodies on the two sides of a document's own ask, for the short names it gives them further on: "the union", "a council
// spokesperson". Only where the document names no other body by the same noun.

import { matchesIn } from '@/lib/core/matches-in'
import type { ReadText } from '../structure'
import { bodyHeads } from './words/sides'
import { openingWords } from './words/people'

/** `names`: what else stands in its name, in small letters. */
export type Body = { head: string; names: Set<string> }

const longestSentence = 600
const headIn = new RegExp(String.raw`\b(${bodyHeads})\b(?![’']s?\s\p{Lu}|\s(?:${bodyHeads})\b)`, 'giu')
const word = String.raw`\p{Lu}[\p{L}’'-]*`

/** The bodies of these words; those that others may be meant by are left out. */
export function bodiesNamed(read: ReadText, words: Iterable<string>): Body[] {
  const heads = [...words].flatMap((one) => matchesIn(one, headIn).map(([found]) => found.toLowerCase()))
  return [...new Set(heads)].flatMap((head) => {
    const names = onlyName(read, head)
    return names ? [{ head, names }] : []
  })
}

/** All names of one body are parts of its longest; null where the text has two. */
function onlyName(read: ReadText, head: string): Set<string> | null {
  const all = namesWith(read, head.charAt(0).toUpperCase() + head.slice(1))
  const longest = all.reduce((best, one) => (one.size > best.size ? one : best), new Set<string>())
  return all.every((one) => [...one].every((part) => longest.has(part))) ? longest : null
}

function namesWith({ sentences, blocks }: ReadText, head: string): Set<string>[] {
  const name = new RegExp(
    String.raw`((?:${word}\s){0,5})\b${head}\b(?!\s\p{Lu})(?:\s(?:of|for)\s(?:the\s)?(${word}(?:\s${word}){0,2}))?`,
    'gu',
  )
  return sentences.flatMap(({ text, block }) => {
    if (!text.includes(head) || blocks[block]?.kind === 'heading') return []
    const found = text.slice(0, longestSentence).matchAll(name)
    return [...found].map(([, before = '', behind = '']) => partsOf(`${before} ${behind}`))
  })
}

function partsOf(words: string): Set<string> {
  const parts = words.split(/\s+/).filter((part) => part && !openingWords.test(part))
  return new Set(parts.map((part) => part.toLowerCase().replace(/[’']s?$/, '')))
}
