// Takes somebody off the head of a campaign, for an editor, whatever they have said: the row goes, and their link is dead.

import { isAtLeast, type Actor } from '@/lib/core/roles'
import { announceChange } from '@/lib/platform/changes'
import { withTransaction } from '@/lib/platform/db'
import { recordHistory } from '@/lib/platform/history'

export type RemoveLeadAnswer = { ok: true } | { ok: false; reason: 'not-allowed' | 'not-found' }

export async function removeLead(actor: Actor, id: string): Promise<RemoveLeadAnswer> {
  if (!isAtLeast(actor.role, 'editor')) return { ok: false, reason: 'not-allowed' }
  return withTransaction(async (db): Promise<RemoveLeadAnswer> => {
    const { rows } = await db.query<{ campaignId: string; slug: string }>(
      `delete from "LeadSignatory" l using "Campaign" c where l.id::text = $1 and c.id = l."campaignId"
       returning l."campaignId", c.slug`,
      [id],
    )
    if (!rows[0]) return { ok: false, reason: 'not-found' }
    const about = { subject: 'campaign', subjectId: rows[0].campaignId, details: { lead: id } }
    await recordHistory(db, { actor, verb: 'removed a lead signatory', ...about })
    await announceChange(db, rows[0].slug)
    return { ok: true }
  })
}
