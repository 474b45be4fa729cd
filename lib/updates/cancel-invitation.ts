// Stops what of a successor's invitation is still on its way, for an editor. Who has the mail has it; there is no second one.

import { isAtLeast, type Actor } from '@/lib/core/roles'
import { withTransaction } from '@/lib/platform/db'
import { recordHistory } from '@/lib/platform/history'

export type CancelInvitationAnswer = { ok: true } | { ok: false; reason: 'not-allowed' | 'not-found' }

/** The outbox settles what still waits as skipped. Pressed again it changes nothing. */
export async function cancelInvitation(actor: Actor, slug: string): Promise<CancelInvitationAnswer> {
  if (!isAtLeast(actor.role, 'editor')) return { ok: false, reason: 'not-allowed' }
  return withTransaction(async (db) => {
    const { rows } = await db.query<{ id: string; messageId: string | null }>(
      `SELECT c."id", i."messageId" FROM "Campaign" c JOIN "SuccessorInvitation" i ON i."campaignId" = c."id" WHERE c."slug" = $1`,
      [slug],
    )
    if (!rows[0]?.messageId) return { ok: false, reason: 'not-found' }
    const { rowCount } = await db.query(
      `UPDATE "Message" SET "cancelledAt" = now() WHERE "id" = $1 AND "cancelledAt" IS NULL`,
      [rows[0].messageId],
    )
    const about = { subject: 'campaign', subjectId: rows[0].id }
    if (rowCount) await recordHistory(db, { actor, verb: 'cancelled the rest of the invitation', ...about })
    return { ok: true }
  })
}
