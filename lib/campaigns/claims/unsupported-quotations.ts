// Words in quotation marks, and pull quotes, that none of the documents has word for word: punctuation, case and line breaks aside. What
// is left out of them ("…", "[…]") may be left out, in the document's order. Pure.

import type { PageWords } from '../page-words'
import { beginning } from './beginning'
import { quotationsIn } from './quotations-in'

export type UnsupportedQuotation = PageWords & { quotation: string }

const leftOut = /\[\s?(?:…|\.{3})\s?\]|…|\.{3}/u
/** Fewer words in quotation marks are a name or a wink; in a pull quote they are somebody's. */
const fewestWords = 3

export function listUnsupportedQuotations(words: PageWords[], documents: string[]): UnsupportedQuotation[] {
  const found = words.flatMap((one) => quotedIn(one).map((quotation) => ({ ...one, quotation })))
  return unknownIn(documents, unknownIn(documents.map(beginning), found))
}

function unknownIn(documents: string[], found: UnsupportedQuotation[]): UnsupportedQuotation[] {
  if (found.length === 0) return []
  const known = documents.map(bare)
  return found.filter(({ quotation }) => !known.some((text) => hasInOrder(text, quotation)))
}

function quotedIn({ place, text }: PageWords): string[] {
  if (place.startsWith('a pull quote')) return bare(text).trim() ? [text] : []
  const all = quotationsIn(text).filter(
    (quotation) => bare(quotation).trim().split(' ').length >= fewestWords,
  )
  return [...new Set(all)]
}

function hasInOrder(text: string, quotation: string): boolean {
  let at = 0
  return quotation.split(leftOut).every((part) => {
    const words = bare(part)
    const found = words.trim() ? text.indexOf(words, at) : at
    at = found + Math.max(0, words.length - 1)
    return found >= 0
  })
}

/** Letters and digits alone, a blank around each word. */
function bare(text: string): string {
  return ` ${text
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()} `
}
