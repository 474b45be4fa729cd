// Stops an update, for an editor: a draft is thrown away, a scheduled one becomes a draft again, and of one that is on its way
// the rest is never sent. What has left has left: its text stays in the archive for those who have the mail.

import type { PoolClient } from 'pg'
import { isAtLeast, type Actor } from '@/lib/core/roles'
import { withTransaction } from '@/lib/platform/db'
import { recordHistory } from '@/lib/platform/history'
import { stillWaits } from './progress'
import { lockUpdate, type UpdateRow } from './rows'
import { nextState, type UpdateState } from './states'

export type CancelAnswer =
  | { ok: true; now: 'draft' | 'discarded' | 'cancelled' }
  | { ok: false; reason: 'not-allowed' | 'not-found' | 'changed-meanwhile' | 'not-sending' }

/** `seen`: as what it was stopped. Whoever throws a draft away does not mean an update that is on its way by now. */
export async function cancelUpdate(actor: Actor, id: string, seen?: UpdateState): Promise<CancelAnswer> {
  if (!isAtLeast(actor.role, 'editor')) return { ok: false, reason: 'not-allowed' }
  return withTransaction(async (db) => {
    const update = await lockUpdate(db, id)
    const next = update && nextState(update.state, 'cancel')
    if (!update || !next) return { ok: false, reason: 'not-found' }
    if (seen && seen !== update.state) return { ok: false, reason: 'changed-meanwhile' }
    const isMoved = next === 'sent' ? await cancelMessage(db, update) : await moveBack(db, update, next)
    if (!isMoved) return { ok: false, reason: 'not-sending' }
    const about = { subject: 'campaign', subjectId: update.campaignId, details: { update: id } }
    await recordHistory(db, { actor, verb: words[update.state], ...about })
    return { ok: true, now: next === 'draft' || next === 'discarded' ? next : 'cancelled' }
  })
}

const words = {
  draft: 'threw an update away',
  scheduled: 'took an update back',
  sent: 'cancelled an update',
  discarded: '',
}

async function moveBack(db: PoolClient, { id }: UpdateRow, state: string): Promise<boolean> {
  const { rowCount } = await db.query(
    `UPDATE "Update" SET "state" = $2::"UpdateState", "sendAt" = NULL, "needsApproval" = false WHERE "id" = $1`,
    [id, state],
  )
  return rowCount === 1
}

/** The outbox settles what still waits as skipped. False when everybody has it. */
async function cancelMessage(db: PoolClient, { messageId }: UpdateRow): Promise<boolean> {
  const { rowCount } = await db.query(
    `UPDATE "Message" SET "cancelledAt" = coalesce("cancelledAt", now())
      WHERE "id" = $1 AND ("cancelledAt" IS NOT NULL OR ${stillWaits('$1')})`,
    [messageId],
  )
  return rowCount === 1
}
