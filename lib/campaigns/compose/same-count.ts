// When do figures of two documents speak of the same thing, and do they say the same? By what is counted and in what unit; where
// that is one bare word ("people"), by the clause it stands in too. Pure.

import type { Figure } from '@/lib/documents/draft-schema'
import { scales } from '../claims/amount'
import { areOpposed, hedged, isLeftOpen, type Leaves } from './hedged'

type Measure = { value: number; unit: string }

/** "65.6 million" → 65,600,000; "60%", "60 percent" and "60 per cent" alike, hedged or not; null for what is no plain number. */
export function amountOf(text: string): Measure | null {
  const found = /^([^\d\s]{0,3})\s?(\d{1,3}(?:[, \u00a0\u202f]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s*(.*)$/s.exec(
    hedged(text).bare,
  )
  if (!found) return null
  const [, sign = '', digits = '', rest = ''] = found
  const [first = '', ...others] = rest.toLowerCase().split(/\s+/)
  const scale = scales[first]
  const value = Math.round(Number(digits.replace(/[, \u00a0\u202f]/g, '')) * (scale ?? 1) * 1e6) / 1e6
  const unit = (scale ? others : [first, ...others])
    .join(' ')
    .replace(/^(?:percent|per cent|percentage points?)$/, '%')
  return { value, unit: `${sign}${unit}` }
}

type Counted = { amount: Measure | null; leaves: Leaves; of: Set<string>; clause: Set<string> }

/** What is compared of a figure, worked out once: each is compared with those of all other documents. */
const known = new WeakMap<Figure, Counted>()

function countedOf(figure: Figure): Counted {
  const before = known.get(figure)
  if (before) return before
  const counted = {
    amount: amountOf(figure.text),
    leaves: hedged(figure.text).leaves,
    of: wordsOf(figure.of?.text ?? ''),
    clause: clauseOf(figure),
  }
  known.set(figure, counted)
  return counted
}

export function isSameAmount(one: Figure, other: Figure): boolean {
  const [{ amount: a, leaves }, { amount: b, leaves: others }] = [countedOf(one), countedOf(other)]
  return a !== null && b !== null && a.unit === b.unit && a.value === b.value && !areOpposed(leaves, others)
}

/** Can both be true of one thing? "More than 4,500" and "4,620" can, "more than 4,500" and "more than 6,000" ought to be looked at. */
export function isCompatible(one: Figure, other: Figure): boolean {
  if (isSameAmount(one, other)) return true
  const [a, b] = [countedOf(one), countedOf(other)]
  if (!a.amount || !b.amount || (a.leaves !== null && b.leaves !== null)) return false
  return (
    isLeftOpen(a.amount.value, a.leaves, b.amount.value) ||
    isLeftOpen(b.amount.value, b.leaves, a.amount.value)
  )
}

/** The same thing in the same unit: equal amounts are one finding, unequal ones disagree. */
export function isSameCount(one: Figure, other: Figure): boolean {
  const [a, b] = [countedOf(one), countedOf(other)]
  if (!a.amount || !b.amount || a.amount.unit !== b.amount.unit) return false
  const shared = sharedCount(a.of, b.of)
  if (shared === 0 || shared < Math.min(a.of.size, b.of.size)) return false
  return shared > 1 || sharedCount(a.clause, b.clause) > 1
}

/** Words that tell what is spoken of, without their endings. */
function wordsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}{3,}/gu) ?? []
  return new Set(words.filter((word) => !little.has(word)).map((word) => word.replace(/(?:es|s)$/, '')))
}

const little = new Set(
  'the and for from that this with have has had are were was been who which their its our your will would about more than over some all into only there they'.split(
    ' ',
  ),
)

function sharedCount(one: Set<string>, other: Set<string>): number {
  let count = 0
  for (const word of one) if (other.has(word)) count++
  return count
}

/** From the number to the end of its clause: "people on the island". */
function clauseOf({ start, sentence }: Figure): Set<string> {
  return wordsOf(sentence.text.slice(start - sentence.start).split(/[,;:.](?!\d)/)[0] ?? '')
}
