// The first goal: the number of signatures that the document itself hopes for, otherwise the first rung of the ladder 100, 250, 500,
// 1,000 …, which the page climbs as people sign. With the reason for the editor. Pure.

import { formatCount } from '@/lib/core/format'
import { nextGoal } from '@/lib/core/next-goal'
import type { Draft } from '@/lib/documents/draft-schema'

export type Goal = { goal: number; reason: string }

export const firstGoal = 100
const mostGoal = 1_000_000_000
const signers = /^(?:more )?(?:signatures|signatories|signers|names|supporters)\b/i
const hoping =
  /\b(?:goal|target|aim\w*|hop(?:e|es|ing)|need(?:s|ed)?|reach|collect|gather|requires?|threshold|at least)\b/i
const had = /\b(?:has|have|had|already|so far|collected|gathered|signed by)\b/i

export function proposeGoal({ figures }: Pick<Draft, 'figures'>): Goal {
  const hoped = figures.find(
    ({ of, sentence }) =>
      of && signers.test(of.text) && hoping.test(sentence.text) && !had.test(sentence.text),
  )
  const goal = hoped ? wholeNumber(hoped.text) : null
  if (goal) return { goal, reason: `Goal: ${formatCount(goal)}, as the document names it; ${laddered(goal)}` }
  return { goal: firstGoal, reason: `Goal: the first rung of the ladder; ${laddered(firstGoal)}` }
}

/** The next rungs, as the page will show them. */
export function ladderAfter(goal: number): number[] {
  const rungs = [nextGoal(goal, goal)]
  while (rungs.length < 3) rungs.push(nextGoal(rungs.at(-1)!, goal))
  return rungs
}

function laddered(goal: number): string {
  return `once it is reached the page shows ${ladderAfter(goal).map(formatCount).join(', ')} …`
}

function wholeNumber(text: string): number | null {
  const digits = /^\d{1,3}(?:[, ]\d{3})+$|^\d+$/.test(text) ? Number(text.replace(/[, ]/g, '')) : 0
  return digits >= 1 && digits <= mostGoal ? digits : null
}
