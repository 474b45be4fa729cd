// What an event does: tells that a doubtful batch was taken after all, marks the delivery, and keeps bulk mail from mailboxes that
// are gone or do not want it. Applying the same again, or in another order, gives the same.

import type { PoolClient } from 'pg'
import { advisoryLocks } from '@/lib/platform/advisory-locks'
import type { MailEvent } from './record-event'
import { suppressAddress } from './suppress-address'

export type Applied = Pick<MailEvent, 'id' | 'kind' | 'providerId' | 'detail' | 'at'> & { deliveryId: string }

/** So often a mailbox may be full or away. */
const softBounces = 3

export async function applyEvent(client: PoolClient, event: Applied): Promise<void> {
  await settleDoubtful(client, event)
  const emailTag = await markDelivery(client, event)
  await client.query(`UPDATE "MailEvent" SET "deliveryId" = $2, "emailTag" = $3 WHERE "id" = $1`, [
    event.id,
    event.deliveryId,
    emailTag,
  ])
  if (event.kind === 'bounced' || event.kind === 'complained')
    await suppressAddress(client, emailTag, event.kind)
  if (event.kind === 'soft-bounced' && (await countSoftBounces(client, emailTag)) >= softBounces)
    await suppressAddress(client, emailTag, 'soft-bounced')
}

/** Events that came before these mails were settled (by the provider's ids, where it gave one); null: whatever waits. */
export async function applyWaitingEvents(
  client: PoolClient,
  providerIds: (string | null)[] | null,
): Promise<void> {
  const { rows } = await client.query<Applied>(
    `SELECT e."id", e."kind", e."providerId", e."detail", e."at", d."id" AS "deliveryId"
       FROM "MailEvent" e JOIN "Delivery" d ON d."providerId" = e."providerId"
      WHERE ${providerIds ? 'e."providerId" = ANY ($1)' : '$1::text[] IS NULL AND e."deliveryId" IS NULL'} ORDER BY e."at"`,
    [providerIds && providerIds.filter((id) => id !== null)],
  )
  for (const event of rows) await applyEvent(client, event)
}

async function markDelivery(client: PoolClient, event: Applied): Promise<Buffer> {
  const { rows } = await client.query<{ emailTag: Buffer }>(
    `UPDATE "Delivery" SET "providerId" = coalesce("providerId", $2),
       "deliveredAt" = CASE WHEN $3 = 'delivered' THEN least("deliveredAt", $4) ELSE "deliveredAt" END,
       "bouncedAt" = CASE WHEN $3 IN ('bounced', 'soft-bounced') THEN least("bouncedAt", $4) ELSE "bouncedAt" END,
       "complainedAt" = CASE WHEN $3 = 'complained' THEN least("complainedAt", $4) ELSE "complainedAt" END,
       "state" = CASE WHEN $3 = 'failed' AND "state" = 'sent' THEN 'failed' ELSE "state" END,
       "error" = CASE WHEN $3 IN ('bounced', 'soft-bounced', 'failed') THEN coalesce($5, $3) ELSE "error" END
      WHERE "id" = $1 RETURNING "emailTag"`,
    [event.deliveryId, event.providerId, event.kind, event.at, event.detail],
  )
  return rows[0]!.emailTag
}

/** A batch is taken whole or not at all: news of one of its mails is news of all. What is older tells of an earlier sending. */
async function settleDoubtful(client: PoolClient, { deliveryId, at }: Applied): Promise<void> {
  const { rows } = await client.query<{ id: string }>(
    `UPDATE "Batch" SET "state" = 'sent', "settledAt" = now()
      WHERE "state" = 'unknown' AND "frozenAt" < $2::timestamptz + interval '1 minute'
        AND "id" = (SELECT "batchId" FROM "Delivery" WHERE "id" = $1) RETURNING "id"`,
    [deliveryId, at],
  )
  if (!rows[0]) return
  await client.query(
    `UPDATE "Delivery" SET "state" = 'sent', "values" = NULL, "settledAt" = now(), "error" = NULL
      WHERE "batchId" = $1 AND "state" = 'unknown'`,
    [rows[0].id],
  )
}

/** Since its last mail arrived. One event of a mailbox after the other, or the third would not see the second. */
async function countSoftBounces(client: PoolClient, emailTag: Buffer): Promise<number> {
  await client.query(`SELECT pg_advisory_xact_lock($1, hashtext(encode($2, 'hex')))`, [
    advisoryLocks.bounces,
    emailTag,
  ])
  const { rows } = await client.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM "MailEvent" WHERE "emailTag" = $1 AND "kind" = 'soft-bounced'
        AND "at" > coalesce((SELECT max("deliveredAt") FROM "Delivery" WHERE "emailTag" = $1), '-infinity')`,
    [emailTag],
  )
  return rows[0]!.count
}
