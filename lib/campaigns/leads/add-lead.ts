// Writes down whom the team wants at the head of a campaign, for an editor. Nobody is asked or shown by it.

import { errorsOf, type FieldErrors } from '@/lib/core/field-errors'
import { newId } from '@/lib/core/ids'
import { isAtLeast, type Actor } from '@/lib/core/roles'
import { withTransaction } from '@/lib/platform/db'
import { recordHistory } from '@/lib/platform/history'
import { leadFields } from './schema'

export type AddLeadAnswer =
  | { ok: true; id: string }
  | { ok: false; reason: 'not-allowed' | 'not-found' | 'closed' | 'too-many' }
  | { ok: false; reason: 'invalid'; errors: FieldErrors }

/** A head, not a body: the others sign like everybody. */
const mostLeads = 100

export async function addLead(actor: Actor, slug: string, fields: unknown): Promise<AddLeadAnswer> {
  if (!isAtLeast(actor.role, 'editor')) return { ok: false, reason: 'not-allowed' }
  const parsed = leadFields.safeParse(fields)
  if (!parsed.success) return { ok: false, reason: 'invalid', errors: errorsOf(parsed.error) }
  const { name, title, email } = parsed.data
  return withTransaction(async (db): Promise<AddLeadAnswer> => {
    const { rows } = await db.query<{ id: string; state: string; last: number; count: number }>(
      `select id, state, (select coalesce(max(position), 0) from "LeadSignatory" where "campaignId" = c.id)::int as last,
              (select count(*) from "LeadSignatory" where "campaignId" = c.id)::int as count
         from "Campaign" c where slug = $1 for no key update`,
      [slug],
    )
    const campaign = rows[0]
    if (!campaign) return { ok: false, reason: 'not-found' }
    if (campaign.state === 'closed') return { ok: false, reason: 'closed' }
    if (campaign.count >= mostLeads) return { ok: false, reason: 'too-many' }
    const id = newId()
    await db.query(
      `insert into "LeadSignatory" (id, "campaignId", position, name, title, email) values ($1, $2, $3, $4, $5, $6)`,
      [id, campaign.id, campaign.last + 1, name, title, email],
    )
    const about = { subject: 'campaign', subjectId: campaign.id, details: { lead: id } }
    await recordHistory(db, { actor, verb: 'added a lead signatory', ...about })
    return { ok: true, id }
  })
}
