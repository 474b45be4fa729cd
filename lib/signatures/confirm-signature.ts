// Confirms a signature: the press of a button by whoever holds the mailbox. Compare-and-set in one statement, with the
// subscription in the same transaction; a hundred presses at once move it once, and all of them hear that it is confirmed.

import type { PoolClient } from 'pg'
import { newId } from '@/lib/core/ids'
import { bringForward, skipQueued } from '@/lib/mail/outbox'
import { withTransaction } from '@/lib/platform/db'
import { getSettings } from '@/lib/platform/settings'
import { strangersMails } from './mail-history'
import { endsAt } from './signing-campaign'
import { statesMovedBy, type SignatureState } from './states'

/** `closed`: more than a day ago. `dead`: withdrawn, removed or expired. */
export type ConfirmResult = { ok: true } | { ok: false; reason: 'no-such-signature' | 'closed' | 'dead' }

/** Who signed in time may still confirm this long after closing: mail can be slow. */
export const graceHours = 24

type Confirmed = { id: string; campaignId: string; updates: 'nothing' | 'result' | 'all'; emailTag: Buffer }

/** `id` comes out of a mailed token, never out of a form. */
export async function confirmSignature(id: string): Promise<ConfirmResult> {
  const { timeZone } = await getSettings()
  return withTransaction(async (client) => {
    const confirmed = await moveToConfirmed(client, id, timeZone)
    if (!confirmed) return whyNot(client, id)
    if (confirmed.updates !== 'nothing') await subscribe(client, confirmed)
    const { emailTag } = confirmed
    for (const template of ['confirm', 'reminder'] as const)
      await skipQueued(client, { signatureId: id, emailTag, template })
    await bringForward(client, { emailTag, templates: strangersMails })
    return { ok: true }
  })
}

/** The campaign's row is only read: confirming never waits for another signature, nor for the tally. */
async function moveToConfirmed(client: PoolClient, id: string, timeZone: string): Promise<Confirmed | null> {
  const { rows } = await client.query<Confirmed>({
    name: 'confirm-signature',
    text: `UPDATE "Signature" s SET "state" = 'confirmed', "confirmedAt" = now(), "isWelcomeDue" = true FROM "Campaign" c
            WHERE s."id" = $1 AND s."state" = ANY ($2::"SignatureState"[]) AND c."id" = s."campaignId"
              AND now() < coalesce(${endsAt('$3')} + interval '${graceHours} hours', 'infinity')
           RETURNING s."id", s."campaignId", s."updates", s."emailTag"`,
    values: [id, statesMovedBy('confirm'), timeZone],
  })
  return rows[0] ?? null
}

/** The state after a lost race is read anew: the winner's commit is visible by then. */
async function whyNot(client: PoolClient, id: string): Promise<ConfirmResult> {
  const { rows } = await client.query<{ state: SignatureState }>(
    'SELECT "state" FROM "Signature" WHERE "id" = $1',
    [id],
  )
  const state = rows[0]?.state
  if (!state) return { ok: false, reason: 'no-such-signature' }
  if (state === 'confirmed') return { ok: true }
  return { ok: false, reason: state === 'pending' ? 'closed' : 'dead' }
}

async function subscribe(client: PoolClient, { id, campaignId, updates }: Confirmed): Promise<void> {
  await client.query({
    name: 'subscribe',
    text: `INSERT INTO "Subscription" ("id", "campaignId", "signatureId", "wish") VALUES ($1, $2, $3, $4)
           ON CONFLICT ("signatureId") DO UPDATE SET "wish" = excluded."wish", "startedAt" = now(), "endedAt" = NULL`,
    values: [newId(), campaignId, id, updates],
  })
}
