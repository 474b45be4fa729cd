// Confirms a signature: the press of a button by whoever holds the mailbox, for the content they saw. Compare-and-set in one
// statement, with the subscription in the same transaction; a hundred presses at once move it once, and all of them hear
// that it is confirmed.

import type { PoolClient } from 'pg'
import { newId } from '@/lib/core/ids'
import { bringForward, skipQueued } from '@/lib/mail/outbox'
import { withTransaction } from '@/lib/platform/db'
import { getSettings } from '@/lib/platform/settings'
import { strangersMails } from './mail-history'
import { seenMark } from './pledge'
import { isConfirmable } from './signing-campaign'
import { statesMovedBy, type SignatureState } from './states'

/** `closed`: more than a day ago. `dead`: withdrawn, removed or expired. `changed`: it is not what was seen. */
export type ConfirmResult =
  { ok: true } | { ok: false; reason: 'no-such-signature' | 'closed' | 'dead' | 'changed' }

type Confirmed = { id: string; campaignId: string; updates: 'nothing' | 'result' | 'all'; emailTag: Buffer }
type Press = { id: string; seen: string | null; timeZone: string }

/** `id` comes out of a mailed token, never out of a form; `seen` is the mark of the page, null from who opened none. */
export async function confirmSignature(id: string, seen: string | null = null): Promise<ConfirmResult> {
  const { timeZone } = await getSettings()
  return withTransaction(async (client) => {
    const press = { id, seen, timeZone }
    const confirmed = await moveToConfirmed(client, press)
    if (!confirmed) return whyNot(client, press)
    const isBare = seen === null && (await bareIfRewritten(client, confirmed))
    if (confirmed.updates !== 'nothing' && !isBare) await subscribe(client, confirmed)
    const { emailTag } = confirmed
    for (const template of ['confirm', 'reminder'] as const)
      await skipQueued(client, { signatureId: id, emailTag, template })
    await bringForward(client, { emailTag, templates: strangersMails })
    return { ok: true }
  })
}

/** The campaign's row is only read: confirming never waits for another signature, nor for the tally. */
async function moveToConfirmed(client: PoolClient, { id, seen, timeZone }: Press): Promise<Confirmed | null> {
  const { rows } = await client.query<Confirmed>({
    name: 'confirm-signature',
    text: `UPDATE "Signature" s SET "state" = 'confirmed', "confirmedAt" = now(), "isWelcomeDue" = true FROM "Campaign" c
            WHERE s."id" = $1 AND s."state" = ANY ($2::"SignatureState"[]) AND c."id" = s."campaignId"
              AND ${isConfirmable('$3')} AND ($4::text IS NULL OR $4 = ${seenMark})
           RETURNING s."id", s."campaignId", s."updates", s."emailTag"`,
    values: [id, statesMovedBy('confirm'), timeZone, seen],
  })
  return rows[0] ?? null
}

/** The state after a lost race is read anew: the winner's commit is visible by then. */
async function whyNot(client: PoolClient, { id, timeZone }: Press): Promise<ConfirmResult> {
  const { rows } = await client.query<{ state: SignatureState; isInTime: boolean }>(
    `SELECT s."state", ${isConfirmable('$2')} AS "isInTime"
       FROM "Signature" s JOIN "Campaign" c ON c."id" = s."campaignId" WHERE s."id" = $1`,
    [id, timeZone],
  )
  const signature = rows[0]
  if (!signature) return { ok: false, reason: 'no-such-signature' }
  if (signature.state === 'confirmed') return { ok: true }
  if (signature.state !== 'pending') return { ok: false, reason: 'dead' }
  return { ok: false, reason: signature.isInTime ? 'changed' : 'closed' }
}

/**
 * Who confirms unseen stands for signing and no more, if another post came after the first mail: without a name on the page,
 * updates, comment or capacity, which somebody else may have typed.
 */
async function bareIfRewritten(client: PoolClient, { id }: Confirmed): Promise<boolean> {
  const { rowCount } = await client.query(
    `UPDATE "Signature" s SET "showName" = false, "updates" = 'nothing', "comment" = NULL, "signatory" = 'person',
            "body" = NULL, "role" = NULL
      WHERE s."id" = $1 AND EXISTS (
        SELECT FROM "Delivery" d JOIN "Message" m ON m."id" = d."messageId"
         WHERE d."emailTag" = s."emailTag" AND d."signatureId" = s."id" AND m."template" = 'confirm'
           AND d."createdAt" < s."createdAt")`,
    [id],
  )
  return rowCount === 1
}

async function subscribe(client: PoolClient, { id, campaignId, updates }: Confirmed): Promise<void> {
  await client.query({
    name: 'subscribe',
    text: `INSERT INTO "Subscription" ("id", "campaignId", "signatureId", "wish") VALUES ($1, $2, $3, $4)
           ON CONFLICT ("signatureId") DO UPDATE SET "wish" = excluded."wish", "startedAt" = now(), "endedAt" = NULL`,
    values: [newId(), campaignId, id, updates],
  })
}
