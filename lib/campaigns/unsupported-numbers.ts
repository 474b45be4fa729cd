// Numbers on a page, in digits or in words, that none of its documents has: they stop publication. Pure.

import { amountsIn } from './claims/amounts-in'
import { valueOf, type Amount } from './claims/amount'
import { beginning } from './claims/beginning'
import type { PageWords } from './page-words'
import { wordsPattern } from './words-pattern'

export type UnsupportedNumber = PageWords & { number: string }

/** Each number of the page (as written) that is in none of `documents`, once for each text it stands in. */
export function listUnsupportedNumbers(words: PageWords[], documents: string[]): UnsupportedNumber[] {
  const found = words.flatMap((one) => amountsIn(one.text).map((amount) => ({ one, amount })))
  const unknown = unknownIn(documents, unknownIn(documents.map(beginning), found))
  return words.flatMap((one) => {
    const numbers = unknown.filter((each) => each.one === one).map(({ amount }) => amount.written)
    return [...new Set(numbers)].map((number) => ({ ...one, number }))
  })
}

type Found = { one: PageWords; amount: Amount }

function unknownIn(documents: string[], found: Found[]): Found[] {
  if (found.length === 0) return []
  const known = knownIn(documents)
  return found.filter(({ one, amount }) => !isKnown(amount, known) && !isWholeFigure(one, documents))
}

type Known = { keys: Set<string>; values: number[]; sizes: Set<string> }

function knownIn(documents: string[]): Known {
  const amounts = documents.flatMap(amountsIn)
  const keys = new Set(amounts.flatMap((amount) => amount.keys))
  const sizes = new Set(amounts.flatMap(({ between }) => (between ? `${between}` : [])))
  return { keys, values: [...keys].map(valueOf), sizes }
}

function isKnown({ keys, between }: Amount, known: Known): boolean {
  if (keys.some((key) => known.keys.has(key))) return true
  if (!between) return false
  const [least, most] = between
  return known.sizes.has(`${between}`) || known.values.some((value) => value >= least && value < most)
}

/** A key figure may leave its unit to the words beside it: its sentence is looked at as well. */
function isWholeFigure({ place, text }: PageWords, documents: string[]): boolean {
  if (!place.startsWith('a key figure')) return false
  const pattern = new RegExp(`(?<!\\w)${wordsPattern(text).source}(?!\\w)`)
  return documents.some((document) => pattern.test(document))
}
