// Batches of a cancelled message: those that were never tried go back to the queue, to be skipped there; those whose answer was
// lost wait for a person, as nothing may be repeated.

import type { PoolClient } from 'pg'
import { isPast } from '@/lib/platform/is-past'

const ofCancelled = `b."state" = 'frozen' AND EXISTS (
  SELECT FROM "Message" m WHERE m."id" = b."messageId" AND m."cancelledAt" IS NOT NULL)`

export async function loosenUntried(client: PoolClient): Promise<void> {
  await client.query(
    `WITH over AS (
       UPDATE "Batch" b SET "state" = 'dissolved', "settledAt" = now(), "error" = 'cancelled'
        WHERE "attempts" = 0 AND ${ofCancelled} RETURNING "id")
     UPDATE "Delivery" SET "state" = 'queued', "batchId" = NULL, "position" = NULL
      WHERE "batchId" IN (SELECT "id" FROM over)`,
  )
  await client.query(
    `WITH unsure AS (
       UPDATE "Batch" b SET "state" = 'unknown', "error" = coalesce("error", 'cancelled after a try')
        WHERE "attempts" > 0 AND ${isPast('"notBefore"')} AND ${ofCancelled} RETURNING "id", "error")
     UPDATE "Delivery" d SET "state" = 'unknown', "error" = unsure."error" FROM unsure WHERE d."batchId" = unsure."id"`,
  )
}
