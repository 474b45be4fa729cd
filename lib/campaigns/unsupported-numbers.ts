// Numbers on a page, in digits or in words, that none of its documents has: they stop publication. Pure.

import { amountsIn } from './claims/amounts-in'
import { valueOf, type Amount } from './claims/amount'
import { currenciesIn } from './claims/currency'
import { beginning } from './claims/beginning'
import type { PageWords } from './page-words'
import { wordsPattern } from './words-pattern'

export type UnsupportedNumber = PageWords & { number: string }

/** Each number of the page (as written) that is in none of `documents`, once for each text it stands in. */
export function listUnsupportedNumbers(words: PageWords[], documents: string[]): UnsupportedNumber[] {
  const found = words.flatMap((one) => amountsIn(one.text).map((amount) => ({ one, amount })))
  const unknown = unknownIn(documents, unknownIn(documents.map(beginning), found))
  return words.flatMap((one) => {
    const numbers = unknown
      .filter((each) => each.one === one)
      .map(({ amount }) => amount.money?.written ?? amount.written)
    return [...new Set(numbers)].map((number) => ({ ...one, number }))
  })
}

type Found = { one: PageWords; amount: Amount }

function unknownIn(documents: string[], found: Found[]): Found[] {
  if (found.length === 0) return []
  const known = knownIn(documents)
  return found.filter(({ one, amount }) => !isKnown(amount, known) && !isWholeFigure(one, documents))
}

/** Of each key the currencies it comes in, '' for none. */
type Known = { keys: Map<string, Set<string>>; values: number[]; sizes: Set<string>; currencies: Set<string> }

function knownIn(documents: string[]): Known {
  const amounts = documents.flatMap(amountsIn)
  const keys = new Map<string, Set<string>>()
  for (const amount of amounts)
    for (const key of amount.keys)
      keys.set(key, (keys.get(key) ?? new Set()).add(amount.money?.currency ?? ''))
  const currencies = new Set(documents.flatMap((text) => [...currenciesIn(text)]))
  const sizes = new Set(amounts.flatMap(({ between }) => (between ? `${between}` : [])))
  return { keys, values: [...keys.keys()].map(valueOf), sizes, currencies }
}

/** Money is known where the documents speak of that currency, and have the amount in it or in none. */
function isKnown({ keys, between, money }: Amount, known: Known): boolean {
  if (money && !known.currencies.has(money.currency)) return false
  if (keys.some((key) => isIn(known.keys.get(key), money?.currency))) return true
  if (!between) return false
  const [least, most] = between
  return known.sizes.has(`${between}`) || known.values.some((value) => value >= least && value < most)
}

function isIn(currencies: Set<string> | undefined, currency: string | undefined): boolean {
  if (!currencies || !currency) return currencies !== undefined
  return currencies.has(currency) || currencies.has('')
}

/** A key figure may leave its unit to the words beside it: its sentence is looked at as well. */
function isWholeFigure({ place, text }: PageWords, documents: string[]): boolean {
  if (!place.startsWith('a key figure')) return false
  const pattern = new RegExp(`(?<!\\w)${wordsPattern(text).source}(?!\\w)`)
  return documents.some((document) => pattern.test(document))
}
