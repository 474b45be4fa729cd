// Lets held signatures be counted, for an editor who has looked at them: all confirmed ones of a campaign, or one of them. The
// tally counts them in its next round and thanks their owners. What is confirmed later is held until it is released too.

import { isAtLeast, type Actor } from '@/lib/core/roles'
import { withTransaction, type Queryable } from '@/lib/platform/db'
import { recordHistory } from '@/lib/platform/history'

export type ReleaseAnswer =
  { ok: true; count: number } | { ok: false; reason: 'not-allowed' | 'not-found' | 'none-held' }

/** `id` is one signature of that campaign. Two who press at once release each signature once. */
export async function releaseHeld(
  actor: Actor,
  slug: string,
  id: string | null = null,
): Promise<ReleaseAnswer> {
  if (!isAtLeast(actor.role, 'editor')) return { ok: false, reason: 'not-allowed' }
  return withTransaction(async (db) => {
    const { rows } = await db.query<{ id: string }>('SELECT "id" FROM "Campaign" WHERE "slug" = $1', [slug])
    if (!rows[0]) return { ok: false, reason: 'not-found' }
    const subjectId = rows[0].id
    const count = await release(db, subjectId, id)
    if (count === 0) return { ok: false, reason: 'none-held' }
    const details = id ? { count, signatureId: id } : { count }
    const verb = 'released held signatures'
    await recordHistory(db, { actor, verb, subject: 'campaign', subjectId, details })
    return { ok: true, count }
  })
}

async function release(db: Queryable, campaignId: string, id: string | null): Promise<number> {
  const { rowCount } = await db.query(
    `UPDATE "Signature" SET "heldReason" = NULL
      WHERE "campaignId" = $1 AND "state" = 'confirmed' AND "heldReason" IS NOT NULL AND ($2::uuid IS NULL OR "id" = $2)`,
    [campaignId, id],
  )
  return rowCount ?? 0
}
