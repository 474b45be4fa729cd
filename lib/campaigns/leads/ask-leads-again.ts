// Asks lead signatories anew whose approval no longer holds: their words were corrected, or they are named in another way. Part of
// the change and of its transaction: nobody is hidden without being asked.

import type { House } from '@/lib/mail/house'
import type { Queryable } from '@/lib/platform/db'
import { queueLeadMail, type AskedLead } from './queue-lead-mail'
import { inForce, isApproved } from './standing'

/** Of a campaign all of them, or the one with this id. */
export async function askLeadsAgain(
  db: Queryable,
  house: House,
  { campaignId, leadId = null }: { campaignId: string; leadId?: string | null },
): Promise<void> {
  const { rows } = await db.query<AskedLead>(
    `update "LeadSignatory" asked set "invitedAt" = now()
       from "LeadSignatory" l join "Campaign" c on c.id = l."campaignId" ${inForce}
      where asked.id = l.id and l."campaignId" = $1 and ($2::text is null or l.id::text = $2)
        and l."approvedAt" is not null and ${isApproved} is not true
     returning l.id, l.email, l."campaignId", c.slug, c.headline, true as "isAgain"`,
    [campaignId, leadId],
  )
  for (const lead of rows) await queueLeadMail(db, house, lead)
}
