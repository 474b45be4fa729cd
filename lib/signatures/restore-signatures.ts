// Brings back what a removal took, exactly those signatures and each as it was, for an editor. The worker moves them
// (run-removals.ts); the tally counts them again under the numbers they had.

import { isAtLeast, type Actor } from '@/lib/core/roles'
import { withTransaction } from '@/lib/platform/db'
import { recordHistory } from '@/lib/platform/history'

export type RestoreAnswer = { ok: true } | { ok: false; reason: 'not-allowed' | 'not-restorable' }

/** A removal that has ended or was stopped, once. */
export async function restoreSignatures(actor: Actor, id: string): Promise<RestoreAnswer> {
  if (!isAtLeast(actor.role, 'editor')) return { ok: false, reason: 'not-allowed' }
  return withTransaction(async (db) => {
    const { rows } = await db.query<{ campaignId: string; movedCount: number }>(
      `UPDATE "Removal" SET "restoredAt" = now()
        WHERE "id" = $1 AND "state" IN ('done', 'cancelled') AND "restoredAt" IS NULL RETURNING "campaignId", "movedCount"`,
      [id],
    )
    if (!rows[0]) return { ok: false, reason: 'not-restorable' }
    const { campaignId, movedCount } = rows[0]
    const details = { removal: id, count: movedCount }
    await recordHistory(db, {
      actor,
      verb: 'restored signatures',
      subject: 'campaign',
      subjectId: campaignId,
      details,
    })
    return { ok: true }
  })
}
