// Every amount in a text, in digits and in words, in order. Pure.

import type { Amount } from './amount'
import { moneyOf } from './currency'
import { dateAmounts } from './date-amounts'
import { digitAmounts } from './digit-amounts'
import { kindOf } from './kind-of'
import { multipleAmounts } from './multiple-amounts'
import { ordinalAmounts, singleOrdinals } from './ordinal-amounts'
import { spellAmounts } from './spell-amounts'
import { wordAmounts } from './word-amounts'

type Found = Omit<Amount, 'kind'> & { kind?: string }

/** What one of them has read is no amount of another: neither is the 14 of a date, nor the "million" of "65 million". */
const readers = [
  dateAmounts,
  ordinalAmounts,
  multipleAmounts,
  spellAmounts,
  digitAmounts,
  wordAmounts,
  singleOrdinals,
]

export function amountsIn(text: string): Amount[] {
  let amounts: Found[] = []
  let rest = text
  for (const read of readers) {
    const found = read(rest)
    amounts = amounts.concat(found)
    rest = without(rest, found)
  }
  amounts.sort((a, b) => a.start - b.start)
  return amounts.map((amount, at) => {
    const next = amounts[at + 1]
    const keys = next ? [...amount.keys, ...asNext(text, amount, next)] : amount.keys
    const money = amount.kind === 'date' ? null : moneyOf(text, amount)
    const kind = amount.kind ?? money?.currency ?? kindOf(text, { ...amount, keys })
    return { ...amount, keys, money, kind }
  })
}

function without(text: string, amounts: Found[]): string {
  let at = 0
  const parts = amounts.flatMap(({ start, end }) => {
    const before = text.slice(at, start)
    at = end
    return [before, '#'.repeat(end - start)]
  })
  return [...parts, text.slice(at)].join('')
}

/** "2 to 3 million": the first of the two is two million as well. */
function asNext(text: string, { isBare, end, keys }: Found, next: Found): string[] {
  if (!isBare || next.isBare || next.tells || next.start - end > 5) return []
  const unit = /^\d[\d.,]*(.+)$/s.exec(next.written)?.[1]
  if (!unit || !/^\s?(?:to|and|or|[-–—])\s?$/.test(text.slice(end, next.start))) return []
  return digitAmounts(`${keys[0]}${unit}`).flatMap((one) => one.keys)
}
