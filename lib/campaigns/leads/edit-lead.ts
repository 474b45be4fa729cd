// Changes how a lead signatory is named, for an editor. An approval was for the name and title before: it no longer holds, and they
// are asked anew. The address stays: whoever has the link of it could approve for another; who is reached elsewhere is added anew.

import { errorsOf, type FieldErrors } from '@/lib/core/field-errors'
import { isAtLeast, type Actor } from '@/lib/core/roles'
import { getHouse } from '@/lib/mail/house'
import { announceChange } from '@/lib/platform/changes'
import { withTransaction } from '@/lib/platform/db'
import { recordHistory } from '@/lib/platform/history'
import { askLeadsAgain } from './ask-leads-again'
import { leadNaming } from './schema'

export type EditLeadAnswer =
  | { ok: true }
  | { ok: false; reason: 'not-allowed' | 'not-found' | 'closed' }
  | { ok: false; reason: 'invalid'; errors: FieldErrors }

export async function editLead(actor: Actor, id: string, fields: unknown): Promise<EditLeadAnswer> {
  if (!isAtLeast(actor.role, 'editor')) return { ok: false, reason: 'not-allowed' }
  const parsed = leadNaming.safeParse(fields)
  if (!parsed.success) return { ok: false, reason: 'invalid', errors: errorsOf(parsed.error) }
  const house = await getHouse()
  return withTransaction(async (db): Promise<EditLeadAnswer> => {
    const { rows } = await db.query<{ campaignId: string; slug: string; state: string }>(
      `select l."campaignId", c.slug, c.state from "LeadSignatory" l join "Campaign" c on c.id = l."campaignId"
        where l.id::text = $1 for update of l`,
      [id],
    )
    const lead = rows[0]
    if (!lead) return { ok: false, reason: 'not-found' }
    if (lead.state === 'closed') return { ok: false, reason: 'closed' }
    const { rowCount } = await db.query(
      `update "LeadSignatory" set name = $2, title = $3 where id = $1 and (name, title) is distinct from ($2, $3)`,
      [id, parsed.data.name, parsed.data.title],
    )
    if (rowCount === 0) return { ok: true }
    await askLeadsAgain(db, house, { campaignId: lead.campaignId, leadId: id })
    const about = { subject: 'campaign', subjectId: lead.campaignId, details: { lead: id } }
    await recordHistory(db, { actor, verb: 'named a lead signatory anew', ...about })
    await announceChange(db, lead.slug)
    return { ok: true }
  })
}
