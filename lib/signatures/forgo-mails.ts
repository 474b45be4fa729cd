// After restoring a backup: whoever was to be welcomed, or reminded by now, may have been so since. There is never a second such mail,
// so none is sent; who signs again gets the links anew.

import type { Queryable } from '@/lib/platform/db'

/** Resolves to how many mails are not made. */
export async function forgoMails(db: Queryable): Promise<number> {
  const welcomes = await db.query(`UPDATE "Signature" SET "isWelcomeDue" = false WHERE "isWelcomeDue"`)
  const reminders = await db.query(
    `UPDATE "Signature" SET "remindedAt" = now()
      WHERE "state" = 'pending' AND "remindedAt" IS NULL AND "createdAt" < now() - interval '24 hours'`,
  )
  return (welcomes.rowCount ?? 0) + (reminders.rowCount ?? 0)
}
