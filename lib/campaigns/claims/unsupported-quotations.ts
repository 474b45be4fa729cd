// Words in quotation marks, and pull quotes, that none of the documents has word for word: punctuation, case and line breaks aside. What
// is left out of them ("…", "[…]") may be left out, in the document's order, where it does not turn round what is said. Pure.

import type { PageWords } from '../page-words'
import { attributionOf } from './attributed-to'
import { bare } from './bare'
import { beginning } from './beginning'
import { quotationsIn, type Quotation } from './quotations-in'
import { spokenIn } from './spoken-in'

export type UnsupportedQuotation = PageWords & { quotation: string }

const leftOut = /\[\s?(?:…|\.{3})\s?\]|…|\.{3}/u
/** Farther apart, two passages are not one quotation, and maybe not of one speaker. */
const mostLeftOut = 400
const denial =
  /\s(?:not|never|no|nor|neither|cannot|hardly|(?:do|does|did|is|are|was|were|has|have|had|ca|could|wo|would|should|must|need)n t)\s/
/** Fewer words in quotation marks are a name or a wink; in a pull quote they are somebody's. */
const fewestWords = 3
/** Beside a verb of saying. */
const fewestSaid = 2

export function listUnsupportedQuotations(words: PageWords[], documents: string[]): UnsupportedQuotation[] {
  const found = words.flatMap((one) => quotedIn(one, documents).map((quotation) => ({ ...one, quotation })))
  return unknownIn(documents, unknownIn(documents.map(beginning), found))
}

function unknownIn(documents: string[], found: UnsupportedQuotation[]): UnsupportedQuotation[] {
  if (found.length === 0) return []
  const known = documents.map(bare)
  return found.filter(({ quotation }) => !known.some((text) => hasInOrder(text, quotation)))
}

function quotedIn({ place, text }: PageWords, documents: string[]): string[] {
  if (place.startsWith('a pull quote')) return bare(text).trim() ? [text] : []
  const marked = quotationsIn(text).filter((one) => countOf(one.words) >= fewestIn(text, one))
  return [...new Set([...marked.map(({ words }) => words), ...spokenIn(text, documents)])]
}

function fewestIn(text: string, quotation: Quotation): number {
  return attributionOf(text, quotation) ? fewestSaid : fewestWords
}

function countOf(words: string): number {
  return bare(words).trim().split(' ').length
}

function hasInOrder(text: string, quotation: string): boolean {
  const [first, ...others] = quotation
    .split(leftOut)
    .map(bare)
    .filter((words) => words.trim())
  if (first === undefined) return true
  if (others.length === 0) return text.includes(first)
  return others.reduce((ends, words) => endsAfter(text, words, ends), endsOf(text, first)).length > 0
}

/** Where each of these words ends that goes on from one of `ends`; of several the nearest leaves out the least. */
function endsAfter(text: string, words: string, ends: number[]): number[] {
  let at = 0
  return endsOf(text, words).filter((end) => {
    const start = end - words.length + 1
    while (at + 1 < ends.length && ends[at + 1]! <= start) at++
    const from = ends[at]
    const isNear = from !== undefined && from <= start && start - from <= mostLeftOut
    return isNear && !denial.test(text.slice(from, start + 1))
  })
}

/** The blank that ends the words, which may be the one that the next begin with. */
function endsOf(text: string, words: string): number[] {
  const ends: number[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length - 1))
    ends.push(at + words.length - 1)
  return ends
}
