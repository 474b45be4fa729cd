// Freezes waiting deliveries of one line into a batch with a key of its own, before anything is tried. From then on the request
// is fixed: order, values, hash. If we stop here, the batch is found frozen and sent as it is.

import type { PoolClient } from 'pg'
import { newId } from '@/lib/core/ids'
import { withTransaction } from '@/lib/platform/db'
import { buildMail, hashOf, type FrozenDelivery, type Frame } from './batch-request'
import { dueIn, type Line } from './next-line'
import type { OutgoingMail } from './providers/provider'
import { getRendered } from './rendered-messages'
import { queuedRow, withLinks, type QueuedRow } from './subscription-links'
import { skipUnwanted } from './unwanted'

export type Freezing = { from: string; line: Line; size: number }

/** `size`: the most that the provider takes at once. */
export async function freezeBatch({ from, line, size }: Freezing): Promise<void> {
  await withTransaction(async (client) => {
    const deliveries = await claimDeliveries(client, line, size)
    const rendered = await getRendered(
      client,
      deliveries.map(({ messageId }) => messageId),
    )
    await freezeDeliveries(client, { ...line, from, rendered }, deliveries)
  })
}

/** One batch out of these, in this order. Who left meanwhile is skipped; what cannot be made fails alone and holds up nobody. */
export async function freezeDeliveries(
  client: PoolClient,
  frame: Frame,
  deliveries: FrozenDelivery[],
): Promise<void> {
  const wanted = await skipUnwanted(client, deliveries)
  const mails = wanted.map((delivery) => buildMail(frame, delivery))
  const broken = wanted.filter((_, index) => !mails[index])
  await fail(
    client,
    broken.filter(({ messageId }) => frame.rendered.has(messageId)),
    'a value is missing',
  )
  await fail(
    client,
    broken.filter(({ messageId }) => !frame.rendered.has(messageId)),
    'its message cannot be rendered',
  )
  const whole = wanted.filter((_, index) => mails[index])
  if (whole.length === 0) return
  const hash = hashOf(mails.filter((mail): mail is OutgoingMail => mail !== null))
  await insertBatch(client, { frame, hash, ids: whole.map((delivery) => delivery.id) })
}

type NewBatch = { frame: Frame; hash: string; ids: string[] }

async function insertBatch(client: PoolClient, { frame, hash, ids }: NewBatch): Promise<void> {
  const id = newId()
  await client.query(
    `INSERT INTO "Batch" ("id", "messageId", "key", "bodyHash", "priority", "size") VALUES ($1, $2, $3, $4, $5, $6)`,
    [id, frame.messageId, `countersign-${id}`, hash, frame.priority, ids.length],
  )
  await client.query(
    `UPDATE "Delivery" d SET "state" = 'frozen', "batchId" = $1, "position" = listed.n - 1
       FROM unnest($2::bigint[]) WITH ORDINALITY AS listed (id, n) WHERE d."id" = listed.id`,
    [id, ids],
  )
}

/** Two workers never get the same row: what one has locked the other skips. */
async function claimDeliveries(client: PoolClient, line: Line, size: number): Promise<FrozenDelivery[]> {
  const [where, value] = dueIn(line)
  const { rows } = await client.query<QueuedRow>(
    `SELECT ${queuedRow} FROM "Delivery" WHERE ${where} ORDER BY "notBefore", "id" LIMIT $2 FOR UPDATE SKIP LOCKED`,
    [value, size],
  )
  return rows.map(withLinks)
}

async function fail(client: PoolClient, deliveries: FrozenDelivery[], cause: string): Promise<void> {
  if (deliveries.length === 0) return
  await client.query(
    `UPDATE "Delivery" SET "state" = 'failed', "error" = $2, "values" = NULL, "settledAt" = now(), "batchId" = NULL, "position" = NULL
      WHERE "id" = ANY ($1::bigint[])`,
    [deliveries.map((delivery) => delivery.id), cause],
  )
}
