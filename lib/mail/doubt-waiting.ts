// After restoring a backup: mails that had not left when it was made may have left since, and nobody knows. None of them goes out by
// itself; all wait for a person, beside the other mails in trouble. Links to sign in are over: skipped.

import type { Queryable } from '@/lib/platform/db'

const cause = 'restored from a backup: it may have left since'

/** Resolves to how many wait for a person now. */
export async function doubtWaiting(db: Queryable): Promise<number> {
  await db.query(
    `UPDATE "Delivery" d SET "state" = 'skipped', "values" = NULL, "settledAt" = now(), "batchId" = NULL, "position" = NULL
       FROM "Message" m WHERE m."id" = d."messageId" AND m."template" IN ('sign-in', 'invitation') AND d."state" IN ('queued', 'frozen')`,
  )
  await db.query(`UPDATE "Batch" SET "state" = 'unknown', "error" = $1 WHERE "state" = 'frozen'`, [cause])
  const { rowCount } = await db.query(
    `UPDATE "Delivery" SET "state" = 'unknown', "error" = $1 WHERE "state" IN ('queued', 'frozen')`,
    [cause],
  )
  return rowCount ?? 0
}
