// Writes down what became of a batch, in one transaction each: either all of it holds or the batch is still frozen and its
// request is repeated under the same key. Every change is fenced by the number of the try: a worker that was slow changes
// nothing once another has tried.

import type { PoolClient } from 'pg'
import { withTransaction } from '@/lib/platform/db'
import { applyWaitingEvents } from './apply-events'
import type { Frame } from './batch-request'
import type { ClaimedBatch } from './claim-batch'
import { freezeDeliveries } from './freeze-batch'
import type { NextMove } from './next-move'
import { suppressAddress } from './suppress-address'

type Move<Name extends NextMove['move']> = Extract<NextMove, { move: Name }>

export async function settleBatch(batch: ClaimedBatch, next: NextMove, frame: Frame): Promise<void> {
  await withTransaction(async (client) => {
    if (!(await isStillOurs(client, batch))) return
    if (next.move === 'settle') await settleSent(client, batch, next)
    if (next.move === 'dissolve') await dissolve(client, batch, next)
    if (next.move === 'split') await split(client, batch, next, frame)
    if (next.move === 'fail') await fail(client, batch, next)
    if (next.move === 'retry') await retryLater(client, batch, next)
    if (next.move === 'ask-person') await leaveToPerson(client, batch, next)
  })
}

async function isStillOurs(client: PoolClient, batch: ClaimedBatch): Promise<boolean> {
  const { rowCount } = await client.query(
    `SELECT FROM "Batch" WHERE "id" = $1 AND "state" = 'frozen' AND "attempts" = $2 FOR UPDATE`,
    [batch.id, batch.attempts],
  )
  return rowCount === 1
}

/** The personal values have done their work and go. */
async function settleSent(client: PoolClient, batch: ClaimedBatch, { ids }: Move<'settle'>): Promise<void> {
  await endBatch(client, batch, 'sent', null)
  await client.query(
    `UPDATE "Delivery" d SET "state" = 'sent', "values" = NULL, "settledAt" = now(), "providerId" = sent.id
       FROM unnest($2::bigint[], $3::text[]) AS sent (delivery, id) WHERE d."batchId" = $1 AND d."id" = sent.delivery`,
    [batch.id, batch.deliveries.map((delivery) => delivery.id), ids],
  )
  await applyWaitingEvents(client, ids)
}

/** Nothing was taken: each delivery waits anew and will be frozen under another key. */
async function dissolve(client: PoolClient, batch: ClaimedBatch, next: Move<'dissolve'>): Promise<void> {
  await endBatch(client, batch, 'dissolved', next.reason)
  await client.query(
    `UPDATE "Delivery" SET "state" = 'queued', "batchId" = NULL, "position" = NULL, "error" = $3,
            "notBefore" = now() + $2 * interval '1 second' WHERE "batchId" = $1`,
    [batch.id, next.afterSeconds, next.reason],
  )
}

/** Both halves are frozen in the transaction that ends the whole: no delivery is ever without a place. */
async function split(
  client: PoolClient,
  batch: ClaimedBatch,
  next: Move<'split'>,
  frame: Frame,
): Promise<void> {
  await endBatch(client, batch, 'dissolved', next.reason)
  const middle = Math.ceil(batch.deliveries.length / 2)
  await freezeDeliveries(client, frame, batch.deliveries.slice(0, middle))
  await freezeDeliveries(client, frame, batch.deliveries.slice(middle))
}

/** "No such mailbox" at the door is a hard bounce that came early. */
async function fail(client: PoolClient, batch: ClaimedBatch, next: Move<'fail'>): Promise<void> {
  await endBatch(client, batch, 'dissolved', next.reason)
  const { rows } = await client.query<{ emailTag: Buffer }>(
    `UPDATE "Delivery" SET "state" = 'failed', "values" = NULL, "settledAt" = now(), "error" = $2,
            "bouncedAt" = CASE WHEN $3 THEN now() END WHERE "batchId" = $1 RETURNING "emailTag"`,
    [batch.id, next.reason, next.isNoMailbox],
  )
  if (next.isNoMailbox) for (const { emailTag } of rows) await suppressAddress(client, emailTag, 'bounced')
}

/** The values stay: the same request must be built again. Not all of them at once. */
async function retryLater(client: PoolClient, batch: ClaimedBatch, next: Move<'retry'>): Promise<void> {
  await client.query(
    `UPDATE "Batch" SET "notBefore" = now() + $2 * (1 + random() / 4) * interval '1 second', "error" = $3 WHERE "id" = $1`,
    [batch.id, next.afterSeconds, next.reason],
  )
}

/** Some of it may have arrived; where events say that it has, nobody is asked. Nothing is sent again until somebody of the team says so. */
async function leaveToPerson(
  client: PoolClient,
  batch: ClaimedBatch,
  next: Move<'ask-person'>,
): Promise<void> {
  await client.query(`UPDATE "Batch" SET "state" = 'unknown', "error" = $2 WHERE "id" = $1`, [
    batch.id,
    next.reason,
  ])
  const { rows } = await client.query<{ providerId: string | null }>(
    `UPDATE "Delivery" SET "state" = 'unknown', "error" = $2 WHERE "batchId" = $1 RETURNING "providerId"`,
    [batch.id, next.reason],
  )
  await applyWaitingEvents(
    client,
    rows.map(({ providerId }) => providerId),
  )
}

async function endBatch(
  client: PoolClient,
  batch: ClaimedBatch,
  state: 'sent' | 'dissolved',
  reason: string | null,
): Promise<void> {
  await client.query(`UPDATE "Batch" SET "state" = $2, "settledAt" = now(), "error" = $3 WHERE "id" = $1`, [
    batch.id,
    state,
    reason,
  ])
}
