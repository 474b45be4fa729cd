// Queues the mail with somebody's own link, in the caller's transaction: the same link each time, whatever has changed behind it.

import type { House } from '@/lib/mail/house'
import { queueDelivery } from '@/lib/mail/outbox'
import { makeToken } from '@/lib/mail/tokens'
import type { Queryable } from '@/lib/platform/db'

export type AskedLead = {
  id: string
  email: string
  campaignId: string
  slug: string
  headline: string
  /** They approved before, and something has changed since. */
  isAgain: boolean
}

export async function queueLeadMail(db: Queryable, house: House, lead: AskedLead): Promise<void> {
  const { id, email, campaignId, slug, headline, isAgain } = lead
  await queueDelivery(db, {
    template: 'lead-approval',
    data: { house, headline, campaignUrl: `${house.siteUrl}/c/${slug}`, isAgain },
    to: email,
    values: { leadUrl: `${house.siteUrl}/lead/${makeToken('lead', id)}` },
    campaignId,
  })
}
