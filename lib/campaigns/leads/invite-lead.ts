// Mails somebody their own link to the words that they are asked to stand at the head of, for an editor. Pressed again within ten
// minutes it sends nothing more; later it reminds them, with the same link.

import { isAtLeast, type Actor } from '@/lib/core/roles'
import { getHouse } from '@/lib/mail/house'
import { withTransaction } from '@/lib/platform/db'
import { recordHistory } from '@/lib/platform/history'
import { queueLeadMail, type AskedLead } from './queue-lead-mail'
import { inForce, isApproved } from './standing'

export type InviteLeadAnswer =
  | { ok: true }
  | { ok: false; reason: 'not-allowed' | 'not-found' | 'closed' | 'already-approved' | 'just-asked' }

export async function inviteLead(actor: Actor, id: string): Promise<InviteLeadAnswer> {
  if (!isAtLeast(actor.role, 'editor')) return { ok: false, reason: 'not-allowed' }
  const house = await getHouse()
  return withTransaction(async (db): Promise<InviteLeadAnswer> => {
    const { rows } = await db.query<AskedLead & Facts>(
      `select l.id, l.email, l."campaignId", c.slug, c.headline, l."approvedAt" is not null as "isAgain",
              c.state = 'closed' as "isClosed", ${isApproved} is true as "isApproved",
              coalesce(l."invitedAt" > now() - interval '10 minutes', false) as "isJustAsked"
         from "LeadSignatory" l join "Campaign" c on c.id = l."campaignId" ${inForce}
        where l.id::text = $1 for update of l`,
      [id],
    )
    const lead = rows[0]
    if (!lead) return { ok: false, reason: 'not-found' }
    if (lead.isClosed) return { ok: false, reason: 'closed' }
    if (lead.isApproved) return { ok: false, reason: 'already-approved' }
    if (lead.isJustAsked) return { ok: false, reason: 'just-asked' }
    await db.query(`update "LeadSignatory" set "invitedAt" = now() where id = $1`, [id])
    await queueLeadMail(db, house, lead)
    const about = { subject: 'campaign', subjectId: lead.campaignId, details: { lead: id } }
    await recordHistory(db, { actor, verb: 'asked a lead signatory', ...about })
    return { ok: true }
  })
}

type Facts = { isClosed: boolean; isApproved: boolean; isJustAsked: boolean }
