// Queues the mails that answer people who signed: the link to confirm, or "you have already signed". A stranger can cause
// them, so each leaves when next-mail-slot.ts allows; a mail of the same kind that still waits answers this post too. Either
// way one row is written: the time it takes tells nothing.

import type { PoolClient } from 'pg'
import type { House } from '@/lib/mail/house'
import { readdressQueued } from '@/lib/mail/outbox'
import { queueDeliveries, type DeliveryRow } from '@/lib/mail/queue-deliveries'
import { makeToken } from '@/lib/mail/tokens'
import { listMailHistories } from './mail-history'
import { nextMailSlot } from './next-mail-slot'
import type { SigningCampaign } from './signing-campaign'
import { mailAfterSigning } from './states'
import type { StoredSignature } from './store-signatures'

/** Each tag comes once. */
export type Answered = { campaign: SigningCampaign; tag: Buffer; stored: StoredSignature }

type Mail = Answered & { template: 'confirm' | 'already-signed'; campaignId: string }

export async function queueAnswers(client: PoolClient, house: House, answered: Answered[]): Promise<void> {
  const mails = answered.flatMap(mailOf)
  if (mails.length === 0) return
  const histories = await listMailHistories(client, mails)
  const rows: DeliveryRow[] = []
  for (const mail of mails) {
    const history = histories.get(mail.tag.toString('latin1'))
    if (history?.isWaiting) await readdress(client, mail)
    else rows.push(deliveryOf(mail, house, history ? nextMailSlot(history) : null))
  }
  await queueDeliveries(client, rows)
}

function mailOf(answered: Answered): Mail[] {
  const template = mailAfterSigning(answered.stored.state)
  return template ? [{ ...answered, template, campaignId: answered.campaign.id }] : []
}

function readdress(client: PoolClient, { tag, stored, template }: Mail): Promise<void> {
  return readdressQueued(client, { signatureId: stored.id, emailTag: tag, template, to: stored.email })
}

function deliveryOf(mail: Mail, house: House, notBefore: Date | null): DeliveryRow {
  const { template, campaignId, tag, stored } = mail
  const { headline, isPledge, slug } = mail.campaign
  const values =
    template === 'confirm'
      ? { confirmUrl: `${house.siteUrl}/confirm/${makeToken('confirm', stored.id)}` }
      : {}
  return {
    template,
    data: { house, headline, isPledge, campaignUrl: `${house.siteUrl}/c/${slug}` },
    campaignId,
    signatureId: stored.id,
    emailTag: tag,
    email: stored.email,
    values,
    notBefore,
  }
}
