// Stores signatures as pending: one row a campaign and mailbox, whatever way the address is written. The unique key decides,
// also between sixteen identical posts at once.
//
// Signing again before confirming replaces what was typed: the newest post is what its owner will find and confirm, so a slip
// can be mended, and a stranger's earlier post does not stand in the way. The address stays as it was first typed: nobody turns
// a mail that is on its way elsewhere. What a mailbox has confirmed is never changed here.

import type { PoolClient } from 'pg'
import { newId } from '@/lib/core/ids'
import { consentVersion } from './consent'
import { bytesInJson, type Signing } from './signing'
import type { SigningCampaign } from './signing-campaign'
import { statesMovedBy, type SignatureState } from './states'

export type NewSignature = Signing & { campaign: SigningCampaign }

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
  'flags',
]
const columns = ['id', 'campaignId', 'emailTag', 'email', 'heldReason', ...typed]
const quoted = (names: string[], row?: string) =>
  names.map((name) => (row ? `${row}."${name}"` : `"${name}"`)).join(', ')

/** Everything that the owner of the mailbox vouches for. Where a post came from is not theirs. */
const vouched = typed.filter((name) => !['source', 'networkTag', 'flags'].includes(name))

/** Nobody signs a text that another one has replaced since it was read. */
const isInForce = `"wordingId" = (SELECT w."id" FROM "Wording" w WHERE w."campaignId" = post."campaignId" ORDER BY w."version" DESC LIMIT 1)`

const statement = `
  WITH posts AS (
    SELECT ${quoted(columns)} FROM json_populate_recordset(NULL::"Signature", $1) AS post WHERE ${isInForce}
  ), stored AS (
    INSERT INTO "Signature" AS old (${quoted(columns)}) SELECT * FROM posts
    ON CONFLICT ("campaignId", "emailTag") DO UPDATE SET
      ${typed.map((name) => `"${name}" = excluded."${name}"`).join(', ')},
      "email" = CASE WHEN old."state" = 'pending' THEN old."email" ELSE excluded."email" END,
      "state" = 'pending', "confirmedAt" = NULL, "withdrawnAt" = NULL, "expiredAt" = NULL,
      -- The same again changes nothing, also not since when it stands like this: confirm-signature.ts asks.
      "createdAt" = CASE WHEN old."state" = 'pending' AND (${quoted(vouched, 'old')}) IS NOT DISTINCT FROM (${quoted(vouched, 'excluded')})
                    THEN old."createdAt" ELSE now() END,
      -- Held only while every post for it had a reason to be: a flood elsewhere must not hold somebody back.
      "heldReason" = CASE WHEN old."heldReason" IS NULL AND old."state" = 'pending' THEN NULL ELSE excluded."heldReason" END
    WHERE old."state" = ANY ($2::"SignatureState"[])
    RETURNING "emailTag", "id", "state", "email"
  )
  SELECT * FROM stored
  UNION ALL
  SELECT s."emailTag", s."id", s."state", s."email" FROM posts
    -- Found by the mailbox: in a young table the campaign's whole index looks as good to the planner.
    JOIN "Signature" s ON s."emailTag" = posts."emailTag" AND s."campaignId" IS NOT DISTINCT FROM posts."campaignId"
   WHERE NOT EXISTS (SELECT FROM stored WHERE stored."emailTag" = posts."emailTag")`

/** By tag, of which each comes once. Missing: its wording is not in force any more, and nothing was stored. */
export async function storeSignatures(
  client: PoolClient,
  signatures: NewSignature[],
): Promise<Map<string, StoredSignature>> {
  const { rows } = await client.query<StoredSignature & { emailTag: Buffer }>({
    name: 'store-signatures',
    text: statement,
    values: [JSON.stringify(signatures.map(rowOf)), statesMovedBy('sign')],
  })
  return new Map(rows.map(({ emailTag, ...stored }) => [emailTag.toString('latin1'), stored]))
}

/** Field by field: copying all but some of them costs as much as all the rest here. */
function rowOf({ campaign, form, tag, network, heldReason, flags }: NewSignature): Record<string, unknown> {
  return {
    id: newId(),
    campaignId: campaign.id,
    wordingId: campaign.wordingId,
    emailTag: bytesInJson(tag),
    email: form.email.address,
    signatory: form.as,
    name: form.name,
    body: form.body,
    role: form.role,
    country: form.country,
    city: form.city,
    comment: form.comment,
    showName: form.showName,
    updates: form.updates,
    consentText: consentVersion,
    source: form.source,
    networkTag: bytesInJson(network),
    heldReason,
    flags,
  }
}
