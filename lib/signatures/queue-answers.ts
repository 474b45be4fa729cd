// Queues the mails that answer people who signed: the link to confirm, or "you have already signed". A stranger can cause
// them, so each leaves when next-mail-slot.ts allows; a mail of the same kind that is under way answers this post too. Either
// way one row is written: the time it takes tells nothing.

import type { PoolClient } from 'pg'
import type { House } from '@/lib/mail/house'
import { readdressQueued } from '@/lib/mail/outbox'
import { queueDeliveries, type DeliveryRow } from '@/lib/mail/queue-deliveries'
import type { DataOf } from '@/lib/mail/templates/mail-data'
import { listMailHistories } from './mail-history'
import { nextMailSlot, type MailHistory } from './next-mail-slot'
import type { SigningCampaign } from './signing-campaign'
import { mailAfterSigning } from './states'
import type { StoredSignature } from './store-signatures'

export type AnsweringCampaign = Pick<SigningCampaign, 'id' | 'slug' | 'headline' | 'isPledge'>

/** Each tag comes once. */
export type Answered = { campaign: AnsweringCampaign; tag: Buffer; stored: StoredSignature }

type Mail = Answered & { template: 'confirm' | 'already-signed'; campaignId: string }

export async function queueAnswers(client: PoolClient, house: House, answered: Answered[]): Promise<void> {
  await queueDeliveries(client, await prepareAnswers(client, house, answered))
}

/** Those still to be queued, in the same transaction; one that is under way goes where this post's owner reads. */
export async function prepareAnswers(
  client: PoolClient,
  house: House,
  answered: Answered[],
): Promise<DeliveryRow[]> {
  const mails = answered.flatMap(mailOf)
  const histories = await listMailHistories(
    client,
    mails.filter(({ stored }) => stored.wasMailed),
  )
  const historyOf = ({ tag }: Mail) => histories.get(tag.toString('latin1'))
  const isUnderWay = (mail: Mail) => historyOf(mail)?.isUnderWay === true
  const fresh = mails.filter((mail) => !isUnderWay(mail))
  await readdressQueued(client, mails.filter(isUnderWay).map(waitingOf))
  const dataOf = dataOnce(house)
  return fresh.map((mail) => deliveryOf(mail, dataOf(mail.campaign), historyOf(mail)))
}

function mailOf({ campaign, tag, stored }: Answered): Mail[] {
  const template = mailAfterSigning(stored.state)
  return template ? [{ campaign, tag, stored, template, campaignId: campaign.id }] : []
}

function waitingOf({ tag, stored, template }: Mail) {
  return { signatureId: stored.id, emailTag: tag, template, to: stored.email }
}

type Data = DataOf[Mail['template']]

/** What all mails about a campaign share, made once: one thing is one message. */
function dataOnce(house: House): (campaign: AnsweringCampaign) => Data {
  const known = new Map<string, Data>()
  return ({ id, headline, isPledge, slug }) => {
    const data = known.get(id) ?? { house, headline, isPledge, campaignUrl: `${house.siteUrl}/c/${slug}` }
    known.set(id, data)
    return data
  }
}

function deliveryOf(mail: Mail, data: Data, history: MailHistory | undefined): DeliveryRow {
  const { template, campaignId, tag, stored } = mail
  return {
    template,
    data,
    campaignId,
    signatureId: stored.id,
    emailTag: tag,
    email: stored.email,
    values: {},
    notBefore: history ? nextMailSlot(history) : null,
  }
}
