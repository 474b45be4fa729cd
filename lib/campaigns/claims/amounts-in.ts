// Every amount in a text, in digits and in words, in order. Pure.

import type { Amount } from './amount'
import { moneyOf } from './currency'
import { digitAmounts } from './digit-amounts'
import { wordAmounts } from './word-amounts'

export function amountsIn(text: string): Amount[] {
  const inDigits = digitAmounts(text)
  const amounts = [...inDigits, ...wordAmounts(without(text, inDigits))].sort((a, b) => a.start - b.start)
  return amounts.map((amount, at) => {
    const next = amounts[at + 1]
    const keys = next ? [...amount.keys, ...asNext(text, amount, next)] : amount.keys
    return { ...amount, keys, money: moneyOf(text, amount) }
  })
}

/** The "million" of "65 million" is no amount of its own. */
function without(text: string, amounts: Amount[]): string {
  let at = 0
  const parts = amounts.flatMap(({ start, end }) => {
    const before = text.slice(at, start)
    at = end
    return [before, '#'.repeat(end - start)]
  })
  return [...parts, text.slice(at)].join('')
}

/** "2 to 3 million": the first of the two is two million as well. */
function asNext(text: string, { isBare, end, keys }: Amount, next: Amount): string[] {
  if (!isBare || next.isBare || next.start - end > 5) return []
  const unit = /^\d[\d.,]*(.+)$/s.exec(next.written)?.[1]
  if (!unit || !/^\s?(?:to|and|or|[-–—])\s?$/.test(text.slice(end, next.start))) return []
  return digitAmounts(`${keys[0]}${unit}`).flatMap((one) => one.keys)
}
