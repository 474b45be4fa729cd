// Numbers on a page that none of its documents has: they stop publication. Pure.

import type { PageWords } from './page-words'

const number = /\p{Nd}+(?:[., \u00a0\u202f]\p{Nd}+)*/gu

export type UnsupportedNumber = { number: string; place: string }

/** Each number of the page (as written) that is in none of `documents`, once for each place it stands in. */
export function listUnsupportedNumbers(words: PageWords[], documents: string[]): UnsupportedNumber[] {
  const known = new Set(documents.flatMap(numbersOf).map(bare))
  const found = words.flatMap(({ place, text }) =>
    numbersOf(text).map((written) => ({ number: written, place })),
  )
  const unknown = found.filter((each) => !known.has(bare(each.number)))
  return [...new Map(unknown.map((each) => [`${each.number} ${each.place}`, each])).values()]
}

function numbersOf(text: string): string[] {
  return text.match(number) ?? []
}

/** 65,000 and 65 000 are the same number; 1.5 and 15 are not. */
function bare(written: string): string {
  return written.replace(/[, \u00a0\u202f](?=\p{Nd}{3}(?!\p{Nd}))/gu, '')
}
