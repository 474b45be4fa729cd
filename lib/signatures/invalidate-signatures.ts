// Removes signatures that are no signatures, for an editor who has seen the preview: which, and a reason that everybody can read on
// the integrity page. Nothing is deleted; the worker moves them (run-removals.ts), the tally takes them off the count, and
// restore-signatures.ts brings back exactly these.

import { newId } from '@/lib/core/ids'
import { isAtLeast, type Actor } from '@/lib/core/roles'
import { withTransaction, type Queryable } from '@/lib/platform/db'
import { recordHistory } from '@/lib/platform/history'
import { getCampaignId } from './get-campaign-id'
import { conditionsOf, type SignatureFilter } from './signature-filter'
import { readReason } from './removal-reason'
import { isRemovable } from './states'

export type InvalidateAnswer =
  | { ok: true; id: string; totalCount: number }
  | { ok: false; reason: 'not-allowed' | 'not-found' | 'none-match' | 'no-reason' | 'names-somebody' }

type Order = { slug: string; filter: SignatureFilter; reason: string }

/** `filter` is the preview's. If we stop after the commit, a worker begins or goes on where it was left. */
export async function invalidateSignatures(actor: Actor, order: Order): Promise<InvalidateAnswer> {
  if (!isAtLeast(actor.role, 'editor')) return { ok: false, reason: 'not-allowed' }
  const reason = readReason(order.reason)
  if (!reason.ok) return reason
  return withTransaction(async (db) => {
    const campaignId = await getCampaignId(db, order.slug)
    if (!campaignId) return { ok: false, reason: 'not-found' }
    const totalCount = await countMovable(db, campaignId, order.filter)
    if (totalCount === 0) return { ok: false, reason: 'none-match' }
    const id = newId()
    await db.query(
      `INSERT INTO "Removal" ("id", "campaignId", "filter", "reason", "totalCount", "createdBy", "createdById")
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [id, campaignId, JSON.stringify(order.filter), reason.text, totalCount, actor.name, actor.id],
    )
    const details = { removal: id, count: totalCount }
    const about = { subject: 'campaign', subjectId: campaignId, details }
    await recordHistory(db, { actor, verb: 'removed signatures', ...about })
    return { ok: true, id, totalCount }
  })
}

async function countMovable(db: Queryable, campaignId: string, filter: SignatureFilter): Promise<number> {
  const { text, values } = conditionsOf(campaignId, filter)
  const { rows } = await db.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM "Signature" s WHERE ${text} AND ${isRemovable}`,
    values,
  )
  return rows[0]!.count
}
