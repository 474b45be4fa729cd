// Settles what a cancelled message still has waiting. Nothing of it is frozen or tried any more (next-line.ts, claim-batch.ts);
// what was tried and not answered may have arrived, and stays for a person to see.

import { withTransaction } from '@/lib/platform/db'
import { priorities } from './bulk'
import { loosenUntried } from './loosen-untried'

/** Small enough to hold nobody up; the rest comes in the next round. */
const roundSize = 5_000

/** Resolves to how many were settled: fewer than a round means that none is left. */
export async function skipCancelled(): Promise<{ count: number; isAll: boolean }> {
  return withTransaction(async (client) => {
    await loosenUntried(client)
    const { rowCount } = await client.query(
      `UPDATE "Delivery" SET "state" = 'skipped', "values" = NULL, "settledAt" = now() WHERE "id" IN (
         SELECT d."id" FROM "Message" m JOIN "Delivery" d ON d."messageId" = m."id" AND d."state" = 'queued' AND d."priority" >= ${priorities.bulk}
          WHERE m."cancelledAt" IS NOT NULL LIMIT ${roundSize} FOR UPDATE OF d SKIP LOCKED)`,
    )
    const count = rowCount ?? 0
    return { count, isAll: count < roundSize }
  })
}
