// A second person stands for an update before it goes to many: an editor who did not write it. Approved are these words and
// this audience; with the next edit the approval is gone. The database refuses an approval by the writer too.

import { isAtLeast, type Actor } from '@/lib/core/roles'
import { withTransaction } from '@/lib/platform/db'
import { recordHistory } from '@/lib/platform/history'
import { lockUpdate } from './rows'
import { canApprove, nextState } from './states'

export type ApproveAnswer =
  | { ok: true }
  | {
      ok: false
      reason: 'not-allowed' | 'not-found' | 'already-sent' | 'own-words' | 'changed-meanwhile'
    }

/** `version` is the one that the approver has read. Approving again changes nothing. */
export async function approveUpdate(actor: Actor, id: string, version: number): Promise<ApproveAnswer> {
  if (!isAtLeast(actor.role, 'editor')) return { ok: false, reason: 'not-allowed' }
  return withTransaction(async (db) => {
    const update = await lockUpdate(db, id)
    if (!update) return { ok: false, reason: 'not-found' }
    if (!nextState(update.state, 'approve')) return { ok: false, reason: 'already-sent' }
    if (!canApprove(actor.id, update.writtenById)) return { ok: false, reason: 'own-words' }
    if (update.version !== version) return { ok: false, reason: 'changed-meanwhile' }
    if (update.approvedById) return { ok: true }
    await db.query(
      `UPDATE "Update" SET "approvedAt" = now(), "approvedById" = $2, "approvedBy" = $3 WHERE "id" = $1`,
      [id, actor.id, actor.name],
    )
    const details = { update: id, version }
    const { campaignId: subjectId } = update
    await recordHistory(db, { actor, verb: 'approved an update', subject: 'campaign', subjectId, details })
    return { ok: true }
  })
}
