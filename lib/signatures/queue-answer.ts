// Queues the mail that answers somebody who signed: the link to confirm, or "you have already signed". A stranger can cause
// it, so it leaves when next-mail-slot.ts allows; a mail of the same kind that still waits answers this post too. Either way
// one row is written: the time it takes tells nothing.

import type { PoolClient } from 'pg'
import type { House } from '@/lib/mail/house'
import { queueDelivery, readdressQueued } from '@/lib/mail/outbox'
import { makeToken } from '@/lib/mail/tokens'
import { nextMailSlot, type MailHistory } from './next-mail-slot'
import type { SigningCampaign } from './signing-campaign'
import { mailAfterSigning } from './states'
import type { StoredSignature } from './store-signature'

/** Mails that somebody else can make us send. Welcome, updates and sign-in are not among them. */
export const strangersMails = ['confirm', 'already-signed'] as const

type StrangersMail = (typeof strangersMails)[number]
type Answer = { campaign: SigningCampaign; house: House; tag: Buffer; stored: StoredSignature }
type History = MailHistory & { isWaiting: boolean }

export async function queueAnswer(client: PoolClient, answer: Answer): Promise<void> {
  const { campaign, house, tag, stored } = answer
  const template = mailAfterSigning(stored.state)
  if (!template) return
  const history = await getHistory(client, { template, tag, campaignId: campaign.id })
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

type Kind = { template: StrangersMail; tag: Buffer; campaignId: string }

async function getHistory(client: PoolClient, { template, tag, campaignId }: Kind): Promise<History> {
  const { rows } = await client.query<History>({
    name: 'mail-history',
    text: `WITH mail AS (
        SELECT d."notBefore", d."state", m."template" = $3 AND m."campaignId" = $4 AS "isSameKind"
          FROM "Delivery" d JOIN "Message" m ON m."id" = d."messageId"
         WHERE d."emailTag" = $1 AND m."template" = ANY ($2) AND d."state" <> 'skipped'
           AND d."notBefore" > now() - interval '1 day'
      ), answered AS (SELECT max("confirmedAt") AS at FROM "Signature" WHERE "emailTag" = $1)
      SELECT now() AS now,
             coalesce(bool_or("isSameKind" AND "state" = 'queued'), false) AS "isWaiting",
             max("notBefore") FILTER (WHERE "isSameKind") AS "sameKindAt",
             coalesce(array_agg("notBefore") FILTER (WHERE "notBefore" > coalesce(answered.at, '-infinity')), '{}') AS slots
        FROM mail RIGHT JOIN answered ON true`,
    values: [tag, strangersMails, template, campaignId],
  })
  return rows[0]!
}
