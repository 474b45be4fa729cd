// Freezes up to 100 waiting deliveries of one message into a batch with a key of its own, before anything is tried. From then
// on the request is fixed: order, values, hash. If we stop here, the batch is found frozen and sent as it is.

import type { PoolClient } from 'pg'
import { newId } from '@/lib/core/ids'
import { pool, withTransaction } from '@/lib/platform/db'
import { buildMail, hashOf, type FrozenDelivery } from './batch-request'
import type { OutgoingMail } from './providers/provider'
import { getRendered } from './rendered-message'
import type { RenderedMail } from './render-mail'

/** The provider's limit. */
const batchSize = 100

export type Frame = { from: string; messageId: string; rendered: RenderedMail; priority: number }

export type DueMessage = { messageId: string; priority: number }

/** The message whose turn it is: urgent ones first, then the one that has waited longest. */
export async function getDueMessage(): Promise<DueMessage | null> {
  const { rows } = await pool().query<DueMessage>(
    `SELECT due."messageId", due."priority" FROM (VALUES (0), (5)) AS level (priority), LATERAL (
       SELECT "messageId", "priority" FROM "Delivery"
        WHERE "state" = 'queued' AND "priority" = level.priority AND "notBefore" <= now()
        ORDER BY "notBefore", "id" LIMIT 1) due
     ORDER BY level.priority LIMIT 1`,
  )
  return rows[0] ?? null
}

export async function freezeBatch(from: string, { messageId, priority }: DueMessage): Promise<void> {
  const rendered = await getRendered(messageId)
  await withTransaction(async (client) => {
    const deliveries = await claimDeliveries(client, messageId)
    await freezeDeliveries(client, { from, messageId, rendered, priority }, deliveries)
  })
}

/** One batch out of these deliveries, in this order. Any with a value missing fails by itself and holds up nobody. */
export async function freezeDeliveries(
  client: PoolClient,
  frame: Frame,
  deliveries: FrozenDelivery[],
): Promise<void> {
  const mails = deliveries.map((delivery) => buildMail(frame.from, frame.rendered, delivery))
  const whole = deliveries.filter((_, index) => mails[index])
  await failIncomplete(
    client,
    deliveries.filter((_, index) => !mails[index]),
  )
  if (whole.length === 0) return
  const id = newId()
  const hash = hashOf(mails.filter((mail): mail is OutgoingMail => mail !== null))
  await client.query(
    `INSERT INTO "Batch" ("id", "messageId", "key", "bodyHash", "priority") VALUES ($1, $2, $3, $4, $5)`,
    [id, frame.messageId, `countersign-${id}`, hash, frame.priority],
  )
  await client.query(
    `UPDATE "Delivery" d SET "state" = 'frozen', "batchId" = $1, "position" = listed.n - 1
       FROM unnest($2::bigint[]) WITH ORDINALITY AS listed (id, n) WHERE d."id" = listed.id`,
    [id, whole.map((delivery) => delivery.id)],
  )
}

/** Two workers never get the same row: what one has locked the other skips. */
async function claimDeliveries(client: PoolClient, messageId: string): Promise<FrozenDelivery[]> {
  const { rows } = await client.query<FrozenDelivery>(
    `SELECT "id", "email", "values" FROM "Delivery"
      WHERE "state" = 'queued' AND "messageId" = $1 AND "notBefore" <= now()
      ORDER BY "notBefore", "id" LIMIT ${batchSize} FOR UPDATE SKIP LOCKED`,
    [messageId],
  )
  return rows
}

async function failIncomplete(client: PoolClient, deliveries: FrozenDelivery[]): Promise<void> {
  if (deliveries.length === 0) return
  await client.query(
    `UPDATE "Delivery" SET "state" = 'failed', "error" = 'a value is missing', "values" = NULL, "settledAt" = now(),
            "batchId" = NULL, "position" = NULL
      WHERE "id" = ANY ($1::bigint[])`,
    [deliveries.map((delivery) => delivery.id)],
  )
}
