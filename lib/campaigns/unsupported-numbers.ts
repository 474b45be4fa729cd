// Numbers on a page, in digits or in words, that none of its documents has: they stop publication. Pure.

import { amountsIn } from './claims/amounts-in'
import { also, valueOf, type Amount } from './claims/amount'
import { currenciesIn } from './claims/currency'
import { isLike, measuresOf } from './claims/kind-of'
import { beginning } from './claims/beginning'
import type { PageWords } from './page-words'
import { wordsPattern } from './words-pattern'

export type UnsupportedNumber = PageWords & { number: string }

/** Each number of the page (as written) that is in none of `documents`, once for each text it stands in. */
export function listUnsupportedNumbers(words: PageWords[], documents: string[]): UnsupportedNumber[] {
  const found = words.flatMap((one) =>
    amountsIn(one.text)
      .filter(isClaim)
      .map((amount) => ({ one, amount })),
  )
  const unknown = unknownIn(documents, unknownIn(documents.map(beginning), found))
  return words.flatMap((one) => {
    const numbers = unknown
      .filter((each) => each.one === one)
      .map(({ amount }) => amount.money?.written ?? amount.written)
    return [...new Set(numbers)].map((number) => ({ ...one, number }))
  })
}

/** What a page says so is asked for; other words only tell what a document has. */
function isClaim({ keys, between }: Amount): boolean {
  return keys.length > 0 || between !== undefined
}

type Found = { one: PageWords; amount: Amount }

function unknownIn(documents: string[], found: Found[]): Found[] {
  if (found.length === 0) return []
  const known = knownIn(documents)
  return found.filter(({ one, amount }) => !isKnown(amount, known) && !isWholeFigure(one, documents))
}

/** Of each key what it was the number of. */
type Known = { keys: Map<string, Set<string>>; sizes: Set<string>; currencies: Set<string> }

function knownIn(documents: string[]): Known {
  const amounts = documents.flatMap(amountsIn)
  const keys = new Map<string, Set<string>>()
  for (const amount of amounts)
    for (const key of [...(amount.tells ?? amount.keys), ...measuresOf(amount)])
      keys.set(key, (keys.get(key) ?? new Set()).add(amount.kind))
  const currencies = new Set(documents.flatMap((text) => [...currenciesIn(text)]))
  const sizes = new Set(amounts.flatMap(({ between }) => (between ? `${between}` : [])))
  return { keys, sizes, currencies }
}

/** Money is known where the documents speak of that currency, and have the amount in it or in none. */
function isKnown(amount: Amount, known: Known): boolean {
  const { keys, kind, between, money } = amount
  if (money && !known.currencies.has(money.currency)) return false
  if (measuresOf(amount).some((key) => known.keys.has(key))) return true
  const isTold = (key: string) => isOneLike(known.keys.get(key), kind)
  if (keys.some((key) => key.split(also).every(isTold))) return true
  return between !== undefined && (known.sizes.has(`${between}`) || hasBetween(between, kind, known))
}

function hasBetween([least, most]: [number, number], kind: string, { keys }: Known): boolean {
  return [...keys].some(([key, told]) => {
    const value = valueOf(key)
    return value >= least && value < most && isOneLike(told, kind)
  })
}

function isOneLike(told: Set<string> | undefined, kind: string): boolean {
  return told !== undefined && [...told].some((each) => isLike(each, kind))
}

/** A key figure may leave its unit to the words beside it: its sentence is looked at as well. */
function isWholeFigure({ place, text }: PageWords, documents: string[]): boolean {
  if (!place.startsWith('a key figure')) return false
  const pattern = new RegExp(`(?<!\\w)${wordsPattern(text).source}(?!\\w)`)
  return documents.some((document) => pattern.test(document))
}
