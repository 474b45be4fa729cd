// What an editor makes of a removal, in one transaction with its line in the history.

import type { Actor } from '@/lib/core/roles'
import { withTransaction } from '@/lib/platform/db'
import { recordHistory } from '@/lib/platform/history'

/** `set` and `where` in SQL; `verb` as the history tells it. */
type Change = { set: string; where: string; verb: string }

/** Changes it where `where` says so. False when there is none, or it is not in that state. */
export function changeRemoval(actor: Actor, id: string, { set, where, verb }: Change): Promise<boolean> {
  return withTransaction(async (db) => {
    const { rows } = await db.query<{ campaignId: string; movedCount: number }>(
      `UPDATE "Removal" SET ${set} WHERE "id" = $1 AND ${where} RETURNING "campaignId", "movedCount"`,
      [id],
    )
    if (!rows[0]) return false
    const { campaignId, movedCount } = rows[0]
    const details = { removal: id, count: movedCount }
    await recordHistory(db, { actor, verb, subject: 'campaign', subjectId: campaignId, details })
    return true
  })
}
