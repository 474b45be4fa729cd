// Pausing, resuming and cancelling act on the message's row: the outbox looks at it before each batch is frozen and tried, so
// that what is pressed holds from the next batch on, for all workers. The column and the compare-and-set are the whole of it.

import { isAtLeast, type Actor } from '@/lib/core/roles'
import { withTransaction } from '@/lib/platform/db'
import { recordHistory } from '@/lib/platform/history'
import { lockUpdate } from './rows'
import { nextState } from './states'

export type MoveAnswer = { ok: true } | { ok: false; reason: MoveRefusal }
export type MoveRefusal = 'not-allowed' | 'not-found' | 'not-sending'

/** `set` names the row that may move, and how. Pressed again it changes nothing, and that is all right. */
export type Move = { event: 'pause' | 'resume'; verb: string; set: string }

export async function moveMessage(actor: Actor, id: string, { event, verb, set }: Move): Promise<MoveAnswer> {
  if (!isAtLeast(actor.role, 'editor')) return { ok: false, reason: 'not-allowed' }
  return withTransaction(async (db) => {
    const update = await lockUpdate(db, id)
    if (!update) return { ok: false, reason: 'not-found' }
    if (!nextState(update.state, event)) return { ok: false, reason: 'not-sending' }
    const { rowCount } = await db.query(`UPDATE "Message" ${set}`, [update.messageId])
    if (rowCount === 0) return { ok: true }
    const about = { subject: 'campaign', subjectId: update.campaignId, details: { update: id } }
    await recordHistory(db, { actor, verb, ...about })
    return { ok: true }
  })
}
