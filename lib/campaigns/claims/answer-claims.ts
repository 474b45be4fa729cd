// What an editor answers for with the very edit that says it: on a public page nothing without a source may stand meanwhile.

import type { Actor } from '@/lib/core/roles'
import type { Queryable } from '@/lib/platform/db'
import { recordHistory } from '@/lib/platform/history'
import { listClaims, type Claim, type ClaimPage } from './list-claims'

/** `key`: of the claim, as the page will say it. */
export type ClaimAnswer = { key: string; reason: string }
export type AnsweredClaim = Claim & { reason: string }

const longestReason = 1_000

export function reasonIn(typed: string): string {
  return typed.replace(/\0/g, '').trim().slice(0, longestReason)
}

/** The claims of `page` that have an answer with a reason. */
export function answeredClaims(page: ClaimPage, answers: ClaimAnswer[]): AnsweredClaim[] {
  const reasons = new Map(answers.map(({ key, reason }) => [key, reasonIn(reason)]))
  if (reasons.size === 0) return []
  return listClaims(page).flatMap((claim) => {
    const reason = reasons.get(claim.key)
    return reason ? [{ ...claim, reason }] : []
  })
}

export async function recordAnswers(
  db: Queryable,
  actor: Actor,
  subjectId: string,
  answered: AnsweredClaim[],
): Promise<void> {
  for (const { key, kind, words, place, reason } of answered) {
    const details = { key, kind, words, place, reason }
    await recordHistory(db, { actor, verb: 'signed off', subject: 'campaign', subjectId, details })
  }
}
