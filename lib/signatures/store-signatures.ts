// Stores signatures as pending: one row a campaign and mailbox, whatever way the address is written. The unique key decides,
// also between sixteen identical posts at once.
//
// Signing again before confirming replaces what was typed: the newest post is what its owner will find and confirm, so a slip
// can be mended, and a stranger's earlier post does not stand in the way. The address stays as it was first typed: nobody turns
// a mail that is on its way elsewhere. What a mailbox has confirmed, and not withdrawn, is never changed here.

import type { PoolClient } from 'pg'
import { newId } from '@/lib/core/ids'
import { consentVersion } from './consent'
import { wasMailed } from './mail-history'
import { bytesInJson, type Signing } from './signing'
import type { SigningCampaign } from './signing-campaign'
import { statesMovedBy, type SignatureState } from './states'

export type NewSignature = Signing & { campaign: SigningCampaign }

/** The row as it is after the post. `email` is where its mail goes; `wasMailed`: the mailbox got one like it lately. */
export type StoredSignature = { id: string; state: SignatureState; email: string; wasMailed: boolean }

/** What somebody typed and chose, and what their post brings along; each with its type in JSON. */
const typed = {
  wordingId: 'text',
  signatory: '"SignatoryKind"',
  name: 'text',
  body: 'text',
  role: 'text',
  country: 'char(2)',
  city: 'text',
  comment: 'text',
  showName: 'boolean',
  updates: '"UpdatesChoice"',
  consentText: 'text',
  source: 'text',
  networkTag: 'bytea',
  flags: 'text[]',
}
const columns = {
  id: 'uuid',
  campaignId: 'text',
  emailTag: 'bytea',
  email: 'text',
  heldReason: 'text',
  ...typed,
}
const typedNames = Object.keys(typed)
const post = Object.entries(columns).map(([name, type]) => `"${name}" ${type}`)
const quoted = (names: string[], row?: string) =>
  names.map((name) => (row ? `${row}."${name}"` : `"${name}"`)).join(', ')

const names = quoted(Object.keys(columns))

/** Everything that the owner of the mailbox vouches for. Where a post came from is not theirs. */
const vouched = typedNames.filter((name) => !['source', 'networkTag', 'flags'].includes(name))

/** Nobody signs a text that another one has replaced since it was read. Looked up once a campaign. */
const inForce = `SELECT DISTINCT ON ("campaignId") "id" FROM "Wording" WHERE "campaignId" = ANY ($3) ORDER BY "campaignId", "version" DESC`

const statement = `
  WITH posts AS (
    SELECT ${names} FROM json_to_recordset($1) AS post (${post.join(', ')}) WHERE "wordingId" IN (${inForce})
  ), stored AS (
    INSERT INTO "Signature" AS old (${names}) SELECT * FROM posts
    ON CONFLICT ("campaignId", "emailTag") DO UPDATE SET
      ${typedNames.map((name) => `"${name}" = excluded."${name}"`).join(', ')},
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
  SELECT stored.*, ${wasMailed('stored."emailTag"')} AS "wasMailed" FROM stored
  UNION ALL
  SELECT known.*, ${wasMailed('known."emailTag"')} FROM posts CROSS JOIN LATERAL (
    -- OFFSET 0 keeps this a search by mailbox: in a young table any whole index looks as good to the planner.
    SELECT s."emailTag", s."id", s."state", s."email" FROM "Signature" s
     WHERE s."emailTag" = posts."emailTag" AND s."campaignId" IS NOT DISTINCT FROM posts."campaignId" OFFSET 0) known
   WHERE NOT EXISTS (SELECT FROM stored WHERE stored."emailTag" = posts."emailTag")`

/** By tag, of which each comes once. Missing: its wording is not in force any more, and nothing was stored. */
export async function storeSignatures(
  client: PoolClient,
  signatures: NewSignature[],
): Promise<Map<string, StoredSignature>> {
  const campaignIds = [...new Set(signatures.map(({ campaign }) => campaign.id))]
  const { rows } = await client.query<StoredSignature & { emailTag: Buffer }>({
    name: 'store-signatures',
    text: statement,
    values: [JSON.stringify(signatures.map(rowOf)), statesMovedBy('sign'), campaignIds],
  })
  return new Map(rows.map((row) => [row.emailTag.toString('latin1'), row]))
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
