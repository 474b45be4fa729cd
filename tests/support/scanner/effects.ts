// What the rows say about these people: how often each thing happened that only a person may do, and a mark of every row of theirs.

import { pool } from '@/lib/platform/db'

export type Effects = {
  confirmations: number
  withdrawals: number
  unsubscribes: number
  signIns: number
  sessions: number
  /** Of all rows together: equal marks, nothing changed. */
  mark: string
}

const signatures = `(SELECT * FROM "Signature" WHERE "email" = ANY ($1))`
const users = `(SELECT * FROM "User" WHERE "email" = ANY ($1))`
const subscriptions = `(SELECT * FROM "Subscription" WHERE "signatureId" IN (SELECT "id" FROM ${signatures} s))`
const sessions = `(SELECT * FROM "Session" WHERE "userId" IN (SELECT "id" FROM ${users} u))`
const tokens = `(SELECT * FROM "VerificationToken" WHERE "identifier" = ANY ($1))`
const suppressions = `(SELECT * FROM "Suppression" WHERE "emailTag" IN (SELECT "emailTag" FROM ${signatures} s))`

const markOf = (rows: string) => `(SELECT md5(string_agg(r::text, '' ORDER BY r::text)) FROM ${rows} r)`

export async function listEffects(emails: string[]): Promise<Effects> {
  const { rows } = await pool().query<Effects>(
    `SELECT (SELECT count(*)::int FROM ${signatures} s WHERE "confirmedAt" IS NOT NULL) AS confirmations,
            (SELECT count(*)::int FROM ${signatures} s WHERE "withdrawnAt" IS NOT NULL) AS withdrawals,
            (SELECT count(*)::int FROM ${subscriptions} s WHERE "endedAt" IS NOT NULL) AS unsubscribes,
            (SELECT count(*)::int FROM ${users} u WHERE "emailVerified" IS NOT NULL) AS "signIns",
            (SELECT count(*)::int FROM ${sessions} s) AS sessions,
            concat_ws(' ', ${[signatures, users, subscriptions, sessions, tokens, suppressions].map(markOf).join(', ')}) AS mark`,
    [emails],
  )
  return rows[0]!
}

/** How often each happened between the two looks. */
export function differenceOf(before: Effects, after: Effects): Omit<Effects, 'mark'> {
  return {
    confirmations: after.confirmations - before.confirmations,
    withdrawals: after.withdrawals - before.withdrawals,
    unsubscribes: after.unsubscribes - before.unsubscribes,
    signIns: after.signIns - before.signIns,
    sessions: after.sessions - before.sessions,
  }
}
