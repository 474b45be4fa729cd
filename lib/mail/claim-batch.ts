// Takes a frozen batch for one try. The lease keeps other workers away while we wait for the provider; if we stop here, it
// runs out and whoever comes next repeats the same request under the same key.

import { pool } from '@/lib/platform/db'
import { isPast } from '@/lib/platform/is-past'
import type { FrozenDelivery } from './batch-request'
import { queuedRow, withLinks, type QueuedRow } from './subscription-links'

export type ClaimedBatch = {
  id: string
  /** Of bulk mail, which may be paused; null where mails of several messages are in it. */
  messageId: string | null
  key: string
  bodyHash: string
  priority: number
  /** Who was asked first: to another the key means nothing. */
  provider: string
  /** This try included. It also fences: only the latest try may settle the batch. */
  attempts: number
  ageSeconds: number
  deliveries: FrozenDelivery[]
}

/** Longer than any provider's patience. */
export const leaseSeconds = 60

/** SQL: batch `b` may be tried now. Those of a message that is paused or cancelled are left as they are. */
const isDue = `b."state" = 'frozen' AND ${isPast('b."notBefore"')} AND NOT EXISTS (
  SELECT FROM "Message" m WHERE m."id" = b."messageId" AND coalesce(m."pausedAt", m."cancelledAt") IS NOT NULL)`

/** The most urgent batch that is due, and of those the one that has waited longest. */
export async function claimBatch(provider: string): Promise<ClaimedBatch | null> {
  const { rows } = await pool().query<Omit<ClaimedBatch, 'deliveries'>>({
    name: 'claim-batch',
    text: `UPDATE "Batch" SET "attempts" = "attempts" + 1, "triedAt" = now(), "provider" = coalesce("provider", $1),
            "notBefore" = now() + interval '${leaseSeconds} seconds'
      WHERE "id" = (SELECT "id" FROM "Batch" b WHERE ${isDue}
                     ORDER BY "priority", "notBefore" LIMIT 1 FOR UPDATE SKIP LOCKED)
     RETURNING "id", "messageId", "key", "bodyHash", "priority", "provider", "attempts",
               extract(epoch FROM now() - "frozenAt")::float AS "ageSeconds"`,
    values: [provider],
  })
  const batch = rows[0]
  return batch ? { ...batch, deliveries: await listDeliveries(batch.id) } : null
}

/** Claimed, and not tried: as if it had not been. */
export async function handBack({ id, attempts }: ClaimedBatch): Promise<void> {
  await pool().query(
    `UPDATE "Batch" SET "attempts" = "attempts" - 1, "notBefore" = now(), "provider" = CASE WHEN "attempts" > 1 THEN "provider" END
      WHERE "id" = $1 AND "attempts" = $2 AND "state" = 'frozen'`,
    [id, attempts],
  )
}

/** The priority of the most urgent batch that is due; null when none is. */
export async function getDueBatchPriority(): Promise<number | null> {
  const { rows } = await pool().query<{ priority: number }>({
    name: 'due-batch',
    text: `SELECT "priority" FROM "Batch" b WHERE ${isDue} ORDER BY "priority", "notBefore" LIMIT 1`,
  })
  return rows[0]?.priority ?? null
}

async function listDeliveries(batchId: string): Promise<FrozenDelivery[]> {
  const { rows } = await pool().query<QueuedRow>(
    `SELECT ${queuedRow} FROM "Delivery" WHERE "batchId" = $1 AND "state" = 'frozen' ORDER BY "position"`,
    [batchId],
  )
  return rows.map(withLinks)
}
