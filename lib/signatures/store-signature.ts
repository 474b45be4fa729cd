// Stores a signature as pending: one row a campaign and mailbox, whatever way the address is written. The unique key decides,
// also between sixteen identical posts at once.
//
// Signing again before confirming replaces what was typed: the newest post is what its owner will find and confirm, so a slip
// can be mended, and a stranger's earlier post does not stand in the way. The address stays as it was first typed: nobody turns
// a mail that is on its way elsewhere. What a mailbox has confirmed is never changed here.

import type { PoolClient } from 'pg'
import { newId } from '@/lib/core/ids'
import { consentVersion } from './consent'
import type { SignForm } from './schema'
import type { SigningCampaign } from './signing-campaign'
import { statesMovedBy, type SignatureState } from './states'

/** Held signatures are mailed and confirmed like any other, and not counted until the team releases them. */
export type Origin = { network: Buffer | null; heldReason: 'network-limit' | null }

export type NewSignature = { campaign: SigningCampaign; form: SignForm; tag: Buffer; origin: Origin }

/** The row as it is after the post. `email` is where its mail goes. */
export type StoredSignature = { id: string; state: SignatureState; email: string }

const typed = [
  'wordingId',
  'signatory',
  'name',
  'body',
  'role',
  'country',
  'city',
  'comment',
  'showName',
  'updates',
  'consentText',
  'source',
  'networkTag',
]
const columns = ['id', 'campaignId', 'emailTag', 'email', 'heldReason', ...typed]

/** Everything that the owner of the mailbox vouches for. Where a post came from is not theirs. */
const vouched = typed.filter((name) => name !== 'source' && name !== 'networkTag')
const listOf = (row: string) => vouched.map((name) => `${row}."${name}"`).join(', ')

/** Nobody signs a text that another one has replaced since it was read. */
const isInForce = `NOT EXISTS (SELECT FROM "Wording" WHERE "campaignId" = $2 AND "version" > $${columns.length + 2})`

const statement = `
  WITH stored AS (
    INSERT INTO "Signature" AS old (${columns.map((name) => `"${name}"`).join(', ')})
    SELECT ${columns.map((_, index) => `$${index + 1}`).join(', ')} WHERE ${isInForce}
    ON CONFLICT ("campaignId", "emailTag") DO UPDATE SET
      ${typed.map((name) => `"${name}" = excluded."${name}"`).join(', ')},
      "email" = CASE WHEN old."state" = 'pending' THEN old."email" ELSE excluded."email" END,
      "state" = 'pending', "confirmedAt" = NULL,
      -- The same again changes nothing, also not since when it stands like this: confirm-signature.ts asks.
      "createdAt" = CASE WHEN old."state" = 'pending' AND (${listOf('old')}) IS NOT DISTINCT FROM (${listOf('excluded')})
                    THEN old."createdAt" ELSE now() END,
      -- Held only while every post for it came over the limit: a flood elsewhere must not hold somebody back.
      "heldReason" = CASE WHEN old."heldReason" = 'network-limit' THEN excluded."heldReason" ELSE old."heldReason" END
    WHERE old."state" = ANY ($${columns.length + 1}::"SignatureState"[])
    RETURNING "id", "state", "email"
  )
  SELECT * FROM stored
  UNION ALL
  SELECT "id", "state", "email" FROM "Signature"
   WHERE "campaignId" = $2 AND "emailTag" = $3 AND NOT EXISTS (SELECT FROM stored) AND ${isInForce}`

/** Null, and nothing stored, when the campaign's wording is not in force any more. */
export async function storeSignature(
  client: PoolClient,
  signature: NewSignature,
): Promise<StoredSignature | null> {
  const { rows } = await client.query<StoredSignature>({
    name: 'store-signature',
    text: statement,
    values: [...rowOf(signature), statesMovedBy('sign'), signature.campaign.wordingVersion],
  })
  return rows[0] ?? null
}

function rowOf({ campaign, form, tag, origin }: NewSignature): unknown[] {
  const row: Record<string, unknown> = {
    ...form,
    id: newId(),
    campaignId: campaign.id,
    wordingId: campaign.wordingId,
    emailTag: tag,
    email: form.email.address,
    signatory: form.as,
    consentText: consentVersion,
    networkTag: origin.network,
    heldReason: origin.heldReason,
  }
  return columns.map((name) => row[name])
}
