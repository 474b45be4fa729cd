// Lets held signatures be counted, for an editor who has looked at them: all confirmed ones of a campaign, or chosen ones, also
// before they are confirmed. The tally counts them in its next round and thanks their owners. Why they were held stays in the flags.

import { isAtLeast, type Actor } from '@/lib/core/roles'
import { withTransaction, type Queryable } from '@/lib/platform/db'
import { recordHistory } from '@/lib/platform/history'
import { getCampaignId } from './get-campaign-id'

export type ReleaseAnswer =
  { ok: true; count: number } | { ok: false; reason: 'not-allowed' | 'not-found' | 'none-held' }

/** `ids` are signatures of that campaign. Two who press at once release each signature once. */
export async function releaseHeld(
  actor: Actor,
  slug: string,
  ids: string[] | null = null,
): Promise<ReleaseAnswer> {
  if (!isAtLeast(actor.role, 'editor')) return { ok: false, reason: 'not-allowed' }
  return withTransaction(async (db) => {
    const campaignId = await getCampaignId(db, slug)
    if (!campaignId) return { ok: false, reason: 'not-found' }
    const count = await release(db, campaignId, ids)
    if (count === 0) return { ok: false, reason: 'none-held' }
    const details = ids ? { count, signatureIds: ids } : { count }
    const about = { subject: 'campaign', subjectId: campaignId, details }
    await recordHistory(db, { actor, verb: 'released held signatures', ...about })
    return { ok: true, count }
  })
}

async function release(db: Queryable, campaignId: string, ids: string[] | null): Promise<number> {
  const { rowCount } = await db.query(
    `UPDATE "Signature" SET "heldReason" = NULL
      WHERE "campaignId" = $1 AND "heldReason" IS NOT NULL
        AND CASE WHEN $2::uuid[] IS NULL THEN "state" = 'confirmed' ELSE "id" = ANY ($2) AND "state" IN ('pending', 'confirmed') END`,
    [campaignId, ids],
  )
  return rowCount ?? 0
}
