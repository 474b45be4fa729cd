// What to do when the database's clock was set back: mails that were made by the clock of before would otherwise wait until it has
// come there again. Each waits as long as it was to wait then; a try that may be under way keeps its lease.

import { pool } from '@/lib/platform/db'
import { leaseSeconds } from './claim-batch'

/** Several may do this at once, or again: the rows say themselves whether they come from ahead. */
export async function heedSetBack(): Promise<void> {
  await pool().query(
    `UPDATE "Delivery" SET "notBefore" = now() + ("notBefore" - "createdAt"), "createdAt" = now()
      WHERE "state" = 'queued' AND "createdAt" > now() + interval '1 second'`,
  )
  await pool().query(
    `UPDATE "Batch" SET "frozenAt" = least("frozenAt", now()), "triedAt" = CASE WHEN "triedAt" IS NOT NULL THEN least("triedAt", now()) END,
            "notBefore" = CASE "state" WHEN 'frozen' THEN least("notBefore", now() + interval '${leaseSeconds} seconds') ELSE "notBefore" END
      WHERE greatest("frozenAt", "triedAt") > now() + interval '1 second'`,
  )
}
