// A number without the words that hedge it, and what they leave open: "more than 4,500" may be a little more, "about 4,500" a little
// more or less. Two documents that hedge one number differently still speak of the same number. Pure.

import { hedge } from '@/lib/documents/findings/figures/number-shapes'

/** In which way the number itself may differ from what is written; null where nothing hedges it. */
export type Leaves = 'more' | 'less' | 'either' | null

const before = new RegExp(`^(${hedge})\\s+`, 'iu')
const behind = /\s+or\s+(so|more|fewer|less)$/i
const upwards = /\b(?:(?:more|greater|higher) than|no (?:less|fewer) than|at least|over|above|upwards of)$/i
const downwards =
  /\b(?:(?:less|fewer|lower) than|no more than|at most|up to|as (?:many|much|high) as|under|below|nearly|almost|close to)$/i
/** How far a hedge reaches: "more than 4,500" are not 6,000. */
const reach = 0.1

export function hedged(text: string): { bare: string; leaves: Leaves } {
  const words = text.trim().replace(/\s+/g, ' ')
  const first = before.exec(words)?.[1]
  const last = behind.exec(words)?.[1]
  const bare = words.replace(before, '').replace(behind, '')
  return { bare, leaves: first ? leavesOf(first) : last ? leavesBehind(last) : null }
}

function leavesOf(words: string): Leaves {
  if (/^no (?:less|fewer) than$/i.test(words)) return 'more'
  if (downwards.test(words)) return 'less'
  return upwards.test(words) ? 'more' : 'either'
}

function leavesBehind(word: string): Leaves {
  if (/^so$/i.test(word)) return 'either'
  return /^more$/i.test(word) ? 'more' : 'less'
}

/** "more than 300" and "fewer than 300" are two claims. */
export function areOpposed(one: Leaves, other: Leaves): boolean {
  return (one === 'more' && other === 'less') || (one === 'less' && other === 'more')
}

/** Is `exact` what a hedged `value` leaves open? */
export function isLeftOpen(value: number, leaves: Leaves, exact: number): boolean {
  if (leaves === null) return false
  const difference = exact - value
  if (Math.abs(difference) > Math.abs(value) * reach) return false
  return leaves === 'either' || (leaves === 'more' ? difference > 0 : difference < 0)
}
