// Takes a frozen batch for one try. The lease keeps other workers away while we wait for the provider; if we stop here, it
// runs out and whoever comes next repeats the same request under the same key.

import { pool } from '@/lib/platform/db'
import type { FrozenDelivery } from './batch-request'

export type ClaimedBatch = {
  id: string
  messageId: string
  key: string
  bodyHash: string
  priority: number
  /** This try included. It also fences: only the latest try may settle the batch. */
  attempts: number
  ageSeconds: number
  deliveries: FrozenDelivery[]
}

/** Longer than any provider's patience. */
const leaseSeconds = 60

/** The most urgent batch that is due, and of those the one that has waited longest. */
export async function claimBatch(): Promise<ClaimedBatch | null> {
  const { rows } = await pool().query<Omit<ClaimedBatch, 'deliveries'>>(
    `UPDATE "Batch" SET "attempts" = "attempts" + 1, "triedAt" = now(), "notBefore" = now() + interval '${leaseSeconds} seconds'
      WHERE "id" = (SELECT "id" FROM "Batch" WHERE "state" = 'frozen' AND "notBefore" <= now()
                     ORDER BY "priority", "notBefore" LIMIT 1 FOR UPDATE SKIP LOCKED)
     RETURNING "id", "messageId", "key", "bodyHash", "priority", "attempts",
               extract(epoch FROM now() - "frozenAt")::float AS "ageSeconds"`,
  )
  const batch = rows[0]
  return batch ? { ...batch, deliveries: await listDeliveries(batch.id) } : null
}

/** The priority of the most urgent batch that is due; null when none is. */
export async function getDueBatchPriority(): Promise<number | null> {
  const { rows } = await pool().query<{ priority: number }>(
    `SELECT "priority" FROM "Batch" WHERE "state" = 'frozen' AND "notBefore" <= now() ORDER BY "priority" LIMIT 1`,
  )
  return rows[0]?.priority ?? null
}

async function listDeliveries(batchId: string): Promise<FrozenDelivery[]> {
  const { rows } = await pool().query<FrozenDelivery>(
    `SELECT "id", "email", "values" FROM "Delivery" WHERE "batchId" = $1 AND "state" = 'frozen' ORDER BY "position"`,
    [batchId],
  )
  return rows
}
