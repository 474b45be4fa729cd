// Writes down who did what, in the transaction that did it. Append-only: the database refuses to change or drop a line; only who
// left the team and is erased becomes "a former member" (lib/signatures/forget-former-member.ts).
// `details` holds ids, states and numbers, never personal data of signatories.

import type { Actor } from '@/lib/core/roles'
import type { Queryable } from './db'

export type HistoryEntry = {
  actor: Actor
  /** In the past tense of the product: published, closed, invited. */
  verb: string
  subject: string
  subjectId: string
  details?: Record<string, unknown>
}

export async function recordHistory(db: Queryable, entry: HistoryEntry): Promise<void> {
  const { actor, verb, subject, subjectId, details = {} } = entry
  await db.query(
    `insert into "History" ("actorId", "actor", "verb", "subject", "subjectId", "details") values ($1, $2, $3, $4, $5, $6)`,
    [actor.id, actor.name, verb, subject, subjectId, JSON.stringify(details)],
  )
}
