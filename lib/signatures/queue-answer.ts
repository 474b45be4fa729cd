// Queues the mail that answers somebody who signed: the link to confirm, or "you have already signed". A stranger can cause
// it, so it leaves when next-mail-slot.ts allows; a mail of the same kind that still waits answers this post too. Either way
// one row is written: the time it takes tells nothing.

import type { PoolClient } from 'pg'
import type { House } from '@/lib/mail/house'
import { queueDelivery, readdressQueued } from '@/lib/mail/outbox'
import { makeToken } from '@/lib/mail/tokens'
import { getMailHistory } from './mail-history'
import { nextMailSlot } from './next-mail-slot'
import type { SigningCampaign } from './signing-campaign'
import { mailAfterSigning } from './states'
import type { StoredSignature } from './store-signature'

type Answer = { campaign: SigningCampaign; house: House; tag: Buffer; stored: StoredSignature }

export async function queueAnswer(client: PoolClient, answer: Answer): Promise<void> {
  const { campaign, house, tag, stored } = answer
  const template = mailAfterSigning(stored.state)
  if (!template) return
  const history = await getMailHistory(client, { template, tag, campaignId: campaign.id })
  const waiting = { signatureId: stored.id, emailTag: tag, template, to: stored.email }
  if (history.isWaiting) return readdressQueued(client, waiting)
  const campaignUrl = `${house.siteUrl}/c/${campaign.slug}`
  await queueDelivery(client, {
    template,
    data: { house, headline: campaign.headline, campaignUrl },
    to: stored.email,
    values:
      template === 'confirm'
        ? { confirmUrl: `${house.siteUrl}/confirm/${makeToken('confirm', stored.id)}` }
        : {},
    campaignId: campaign.id,
    signatureId: stored.id,
    notBefore: nextMailSlot(history),
  })
}
