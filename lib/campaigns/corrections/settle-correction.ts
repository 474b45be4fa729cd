// Ends a proposed correction without its words ever being in force. Compare-and-set: of two who decide at once, one does.

import type { Actor } from '@/lib/core/roles'
import { withTransaction } from '@/lib/platform/db'
import { recordHistory } from '@/lib/platform/history'
import { whyNotMoved, type DecideAnswer } from './rows'

/** `whose`: the actor's own proposal, or somebody else's. */
type Settling = { id: string; to: 'refused' | 'withdrawn'; whose: 'own' | 'another'; verb: string }

export async function settleCorrection(
  actor: Actor,
  { id, to, whose, verb }: Settling,
): Promise<DecideAnswer> {
  const compared = whose === 'own' ? 'is not distinct from' : 'is distinct from'
  return withTransaction(async (db) => {
    const { rows } = await db.query<{ campaignId: string }>(
      `update "Correction" set state = $2::"CorrectionState", "decidedAt" = now(), "decidedBy" = $4, "decidedById" = $3
        where id::text = $1 and state = 'proposed' and "proposedById" ${compared} $3 returning "campaignId"`,
      [id, to, actor.id, actor.name],
    )
    if (!rows[0]) return whyNotMoved(db, actor, { id, to })
    const about = { subject: 'campaign', subjectId: rows[0].campaignId, details: { correction: id } }
    await recordHistory(db, { actor, verb, ...about })
    return { ok: true }
  })
}
