// The next campaign in one press, for a mailbox that has just answered by hand: signed and confirmed at once, with the name and
// place of the signature before, and with choices of its own. Where the last answer is longer ago, or nothing says that its owner
// is at the button, the press signs like the form, and a mail asks. Counted like all others; who was held stays held.

import type { PoolClient } from 'pg'
import { readAddress } from '@/lib/mail/email-address'
import { emailTag } from '@/lib/mail/email-tag'
import { skipAnswered } from '@/lib/mail/settle-answered'
import { withTransaction } from '@/lib/platform/db'
import { getSettings } from '@/lib/platform/settings'
import { judgePost } from './judge-post'
import { readMyUpdates } from './my-choices'
import { getNextSigner, onePress, type NextSigner } from './next-signer'
import { countSigning, type Room } from './network-limits'
import { networkTag } from './network-tag'
import { signings } from './sign-together'
import type { UpdatesChoice } from './signed-as'
import type { Signing } from './signing'
import { getSigningCampaign, takeTurns } from './signing-campaign'
import { getSigningRules, type SigningRules } from './signing-rules'
import { nextState } from './states'
import { storeSignatures, type StoredSignature } from './store-signatures'
import { subscribeConfirmed } from './subscribe-confirmed'

/** `id` comes out of a mailed token; `wording` is the version that was read; `address` the network it came from. */
export type NextPress = {
  id: string
  slug: string
  wording: number
  showName: boolean
  updates: UpdatesChoice
  address: string | null
  /** The mailbox's owner is at the button: by their own link, or with the mark of the page that answered them. */
  mayConfirm: boolean
}

export type NextResult =
  /** `id` is the new signature, which is confirmed; null where a mail asks first. */
  | { ok: true; id: string | null }
  | { ok: false; reason: 'no-such-link' | 'no-such-campaign' | 'closed' | 'changed' | 'removed' }
  | { ok: false; reason: 'too-many'; retryAfterSeconds: number }

/** Again and again with the same result. */
export async function signNext(press: NextPress): Promise<NextResult> {
  const signer = await getNextSigner(press.id)
  if (!signer) return { ok: false, reason: 'no-such-link' }
  const campaign = await getSigningCampaign(press.slug)
  if (!campaign) return { ok: false, reason: 'no-such-campaign' }
  if (!campaign.isOpen) return { ok: false, reason: 'closed' }
  if (campaign.wordingVersion !== press.wording) return { ok: false, reason: 'changed' }
  const rules = await getSigningRules()
  const limit = countSigning(rules.limits, networkTag(press.address), press.address)
  if (limit.room === 'none')
    return { ok: false, reason: 'too-many', retryAfterSeconds: limit.retryAfterSeconds }
  const signing = await judge(rules, signingOf(signer, press), limit)
  return signer.isFresh && press.mayConfirm ? signConfirmed(signing, press) : askByMail(signing)
}

/** As if the form had been filled in. */
async function askByMail(signing: Signing): Promise<NextResult> {
  const answer = await signings.add(signing)
  if (answer === 'stored') return { ok: true, id: null }
  return { ok: false, reason: answer === 'text-changed' ? 'changed' : answer }
}

/** Like the form's, in a flood too; no proof of work is asked of a mailbox that we know. What was noticed before stays noticed. */
async function judge(rules: SigningRules, signing: Signing, { room }: Room): Promise<Signing> {
  const { slug, form, heldReason, flags } = signing
  const isOverNetworkLimit = room === 'held'
  const judged = await judgePost(rules, { slug, email: form.email, isOverNetworkLimit, proof: 'not-asked' })
  return {
    ...signing,
    heldReason: heldReason ?? judged.heldReason,
    flags: [...new Set([...flags, ...judged.flags])],
  }
}

/** By the rules for addresses in force, as a post of the form: the mailbox may have signed before under others. */
function signingOf(signer: NextSigner, press: NextPress): Signing {
  const { name, country, city, heldReason, flags } = signer
  const { slug, showName, updates, wording } = press
  const email = readAddress(signer.email)
  if (!email.ok) throw new Error('A signature holds an address that mail cannot reach')
  const rest = { comment: null, as: 'person', body: null, role: null, website: false, source: null } as const
  return {
    slug,
    form: { name, email, country, city, showName, updates, wording, ...rest },
    tag: emailTag(email.canonical),
    network: networkTag(press.address),
    heldReason,
    flags,
  }
}

/**
 * In the mailbox's own turn, as every signature is stored; nothing of it is seen before it is confirmed. Who was erased while we
 * waited for it signs nothing.
 */
async function signConfirmed(signing: Signing, press: NextPress): Promise<NextResult> {
  const { timeZone } = await getSettings()
  const { slug, tag } = signing
  return withTransaction(async (client) => {
    const turns = { timeZone, slugs: [slug], tags: [tag], isPatient: true }
    const campaign = (await takeTurns(client, turns)).get(slug)
    if (!campaign?.isOpen) return { ok: false, reason: 'closed' }
    if (campaign.wordingVersion !== press.wording) return { ok: false, reason: 'changed' }
    if (!(await getNextSigner(press.id, client))) return { ok: false, reason: 'no-such-link' }
    const form = { ...signing.form, source: onePress }
    const stored = (await storeSignatures(client, [{ ...signing, form, campaign }])).get(
      tag.toString('latin1'),
    )
    if (!stored) return { ok: false, reason: 'changed' }
    return confirmStored(client, { ...stored, tag })
  })
}

type Stored = Pick<StoredSignature, 'id' | 'state'> & { tag: Buffer }

/** One that was confirmed before stays as it is; one that the team removed comes back by the team alone. */
async function confirmStored(client: PoolClient, stored: Stored): Promise<NextResult> {
  const { id, state, tag } = stored
  if (state === 'confirmed') return { ok: true, id }
  if (nextState(state, 'confirm') !== 'confirmed') return { ok: false, reason: 'removed' }
  await client.query(
    `UPDATE "Signature" SET "state" = 'confirmed', "confirmedAt" = now(), "isWelcomeDue" = true WHERE "id" = $1`,
    [id],
  )
  await skipAnswered(client, [{ signatureId: id, emailTag: tag }], ['confirm', 'reminder'])
  await subscribeConfirmed(client, [id])
  return { ok: true, id }
}

/** What its form sent. */
export function readNextForm({ wording, showName, updates }: Record<string, unknown>) {
  return {
    wording: Number(wording),
    showName: showName === 'on',
    updates: readMyUpdates(updates) ?? ('nothing' as const),
  }
}
