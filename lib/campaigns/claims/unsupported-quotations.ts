// Words in quotation marks, and pull quotes, that none of the documents has word for word: punctuation, case and line breaks aside. Pure.

import type { PageWords } from '../page-words'

export type UnsupportedQuotation = PageWords & { quotation: string }

const quoted = /[“"«„]([^“”"«»„]{2,})[”"»“]/gu
/** Fewer words in quotation marks are a name or a wink. */
const fewestWords = 3

export function listUnsupportedQuotations(words: PageWords[], documents: string[]): UnsupportedQuotation[] {
  const found = words.flatMap((one) => quotationsIn(one).map((quotation) => ({ ...one, quotation })))
  if (found.length === 0) return []
  const known = documents.map(bare)
  return found.filter(({ quotation }) => !known.some((text) => text.includes(bare(quotation))))
}

function quotationsIn({ place, text }: PageWords): string[] {
  const isPulled = place.startsWith('a pull quote')
  const all = isPulled ? [text] : [...text.matchAll(quoted)].map(([, inside = '']) => inside.trim())
  return all.filter((quotation) => bare(quotation).trim().split(' ').length >= fewestWords)
}

/** Letters and digits alone, a blank around each word. */
function bare(text: string): string {
  return ` ${text
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()} `
}
