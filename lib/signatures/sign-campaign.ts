// Signs a campaign: stores a pending signature and queues the mail that its owner answers, in one transaction. The answer is the
// same, and the work comparable, for an address that is new, pending or confirmed: nobody learns from it who has signed.

import type { PoolClient } from 'pg'
import { getHouse } from '@/lib/mail/house'
import { emailTag } from '@/lib/mail/email-tag'
import { withTransaction } from '@/lib/platform/db'
import { countSigning } from './network-limits'
import { networkTag } from './network-tag'
import { queueAnswer } from './queue-answer'
import { readSignForm, type FieldErrors, type SignForm } from './schema'
import { getSigningCampaign, type SigningCampaign } from './signing-campaign'
import { storeSignature, type Origin } from './store-signature'

export type SignResult =
  | { ok: true }
  | { ok: false; reason: 'no-such-campaign' | 'closed' }
  | { ok: false; reason: 'invalid'; errors: FieldErrors }
  | { ok: false; reason: 'too-many'; retryAfterSeconds: number }

/** `fields` is whatever the form or script sent; `address` is the network address it came from, null when unknown. */
export type SignRequest = { slug: string; fields: unknown; address: string | null }

export async function signCampaign({ slug, fields, address }: SignRequest): Promise<SignResult> {
  const network = networkTag(address)
  const limit = await countSigning(network)
  if (limit.room === 'none')
    return { ok: false, reason: 'too-many', retryAfterSeconds: limit.retryAfterSeconds }
  const campaign = await getSigningCampaign(slug)
  if (!campaign) return { ok: false, reason: 'no-such-campaign' }
  if (!campaign.isOpen) return { ok: false, reason: 'closed' }
  const read = readSignForm(fields)
  if (!read.ok) return { ok: false, reason: 'invalid', errors: read.errors }
  // A machine filled the field that people do not see: it gets the answer, and nothing is kept.
  if (read.form.website) return { ok: true }
  if ((read.form.wording ?? campaign.wordingVersion) !== campaign.wordingVersion) return textChanged
  const origin: Origin = { network, heldReason: limit.room === 'held' ? 'network-limit' : null }
  return (await sign(campaign, read.form, origin)) ? { ok: true } : textChanged
}

const textChanged: SignResult = {
  ok: false,
  reason: 'invalid',
  errors: {
    form: ['The text you sign has changed since you opened this page: please read it and sign again.'],
  },
}

/**
 * If we stop before the commit, nothing happened; after it, the mail will be sent whatever stops. False when an editor changed
 * the text in this moment, and nothing was stored.
 */
async function sign(campaign: SigningCampaign, form: SignForm, origin: Origin): Promise<boolean> {
  const tag = emailTag(form.email.canonical)
  const house = await getHouse()
  return withTransaction(async (client) => {
    await takeTurn(client, tag, campaign)
    const stored = await storeSignature(client, { campaign, form, tag, origin })
    if (!stored) return false
    await queueAnswer(client, { campaign, house, tag, stored })
    return true
  })
}

/**
 * One address at a time: the mails it may get are counted over all campaigns. And no new text until we are through: an editor
 * locks the wordings to change them (lib/campaigns/wordings.ts), so whichever is in force after this stays in force.
 */
async function takeTurn(client: PoolClient, tag: Buffer, { wordingId }: SigningCampaign): Promise<void> {
  await client.query({
    name: 'take-turn',
    text: 'SELECT pg_advisory_xact_lock($1) FROM "Wording" WHERE "id" = $2 FOR KEY SHARE',
    values: [tag.readBigInt64BE().toString(), wordingId],
  })
}
