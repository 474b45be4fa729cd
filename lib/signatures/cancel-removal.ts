// Stops a removal that is under way, for an editor: what it has taken stays taken until it is restored; the rest is left alone.

import { isAtLeast, type Actor } from '@/lib/core/roles'
import { withTransaction } from '@/lib/platform/db'
import { recordHistory } from '@/lib/platform/history'

export type CancelAnswer = { ok: true } | { ok: false; reason: 'not-allowed' | 'not-running' }

/** Waits for the step under way: after this answer nothing moves any more. */
export async function cancelRemoval(actor: Actor, id: string): Promise<CancelAnswer> {
  if (!isAtLeast(actor.role, 'editor')) return { ok: false, reason: 'not-allowed' }
  return withTransaction(async (db) => {
    const { rows } = await db.query<{ campaignId: string; movedCount: number }>(
      `UPDATE "Removal" SET "state" = 'cancelled', "endedAt" = now(), "filter" = 'null'
        WHERE "id" = $1 AND "state" = 'running' RETURNING "campaignId", "movedCount"`,
      [id],
    )
    if (!rows[0]) return { ok: false, reason: 'not-running' }
    const { campaignId, movedCount } = rows[0]
    const details = { removal: id, count: movedCount }
    await recordHistory(db, {
      actor,
      verb: 'stopped a removal',
      subject: 'campaign',
      subjectId: campaignId,
      details,
    })
    return { ok: true }
  })
}
