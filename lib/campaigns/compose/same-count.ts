// When do figures of two documents speak of the same thing, and do they say the same? By what is counted and in what unit; where
// that is one bare word ("people"), by the clause it stands in too. Pure.

import type { Figure } from '@/lib/documents/draft-schema'
import { valueOf, type Amount } from '../claims/amount'
import { amountsIn } from '../claims/amounts-in'
import { areOpposed, hedged, isLeftOpen, type Leaves } from './hedged'
import { areOfTwo, haveTwoStretches, whenAndWhere, type WhenAndWhere } from './when-and-where'

type Measure = { value: number; unit: string }

/** "65.6 million" → 65,600,000; "60%" and "60 per cent", "12" and "twelve" alike, hedged or not; null for what is no plain number. */
export function amountOf(text: string): Measure | null {
  const { bare } = hedged(text)
  const [amount, ...others] = amountsIn(bare)
  if (!amount || others.length > 0) return null
  const before = bare.slice(0, amount.start).trim()
  const [key = ''] = amount.keys
  const value = key.endsWith(share) ? valueOf(key.slice(0, -share.length)) * 100 : valueOf(key)
  if (/\s|\p{Ll}|\d/u.test(before) || !Number.isFinite(value)) return null
  return { value: Math.round(value * 1e6) / 1e6, unit: `${before}${unitOf(bare, amount)}` }
}

const share = ' share'

function unitOf(text: string, { money, keys, end }: Amount): string {
  if (money) return money.currency
  return keys[0]?.endsWith(share) ? '%' : text.slice(end).trim().toLowerCase()
}

type Counted = {
  amount: Measure | null
  leaves: Leaves
  /** Words of what is counted, of its clause, and of its whole sentence. */
  of: Set<string>
  clause: Set<string>
  sentence: Set<string>
  place: WhenAndWhere
}

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
    sentence: wordsOf(figure.sentence.text),
    place: whenAndWhere(figure.sentence.text),
  }
  known.set(figure, counted)
  return counted
}

export function isSameAmount(one: Figure, other: Figure): boolean {
  const [{ amount: a, leaves }, { amount: b, leaves: others }] = [countedOf(one), countedOf(other)]
  if (a === null || b === null || a.unit !== b.unit || areOpposed(leaves, others)) return false
  return a.value === b.value || isInRoundNumber(a, b) || isInRoundNumber(b, a)
}

/** "Two thirds" are 66% to one paper and 67% to another. */
function isInRoundNumber({ value, unit }: Measure, other: Measure): boolean {
  const isFraction = unit === '%' && value * 10 !== Math.round(value * 10)
  return isFraction && [Math.floor(value), Math.ceil(value)].includes(other.value)
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
  if (!a.amount || !b.amount || a.amount.unit !== b.amount.unit || !isSameThing(a, b)) return false
  if (a.amount.value !== b.amount.value && haveTwoStretches(a.place, b.place)) return false
  return !areOfTwo(a.place, b.place)
}

function isSameThing(a: Counted, b: Counted): boolean {
  const fewer = Math.min(a.of.size, b.of.size)
  if (fewer === 0) return a.of.size === b.of.size && isSameSentence(a.sentence, b.sentence)
  const shared = sharedCount(a.of, b.of)
  if (shared < fewer) return false
  return shared > 1 || sharedCount(a.clause, b.clause) > 1 || isSameSentence(a.sentence, b.sentence)
}

/** One number that two documents say of one thing, also where nothing tells in a word of what: by the sentence it stands in. */
export function isSameFinding(one: Figure, other: Figure): boolean {
  if (!isSameAmount(one, other)) return false
  if (isSameCount(one, other)) return true
  const [a, b] = [countedOf(one), countedOf(other)]
  const [shared, fewer] = [sharedCount(a.sentence, b.sentence), Math.min(a.sentence.size, b.sentence.size)]
  const isOther = a.of.size > 0 && b.of.size > 0 && sharedCount(a.of, b.of) === 0
  if (isOther || areOfTwo(a.place, b.place)) return false
  return shared >= 2 && (shared >= fewer / 2 || (a.amount?.value ?? 0) >= rarely)
}

/** So large a number is seldom met twice by chance. */
const rarely = 1_000
/** Fewer words are shared by sentences that say quite different things. */
const fewestShared = 2

/** One sentence but for its number and a word or two. */
function isSameSentence(one: Set<string>, other: Set<string>): boolean {
  const shared = sharedCount(one, other)
  return shared >= fewestShared && shared >= Math.max(one.size, other.size) * 0.75
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
