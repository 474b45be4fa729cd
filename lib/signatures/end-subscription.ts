// Ends the wish to hear more, once and for good; the signature stays. One function for both doors: the button of the page and
// the one-click POST that mail programs send (RFC 8058). False when there is no such subscription.

import { pool } from '@/lib/platform/db'

/** SQL: now, and after an end before: undoing a withdrawal knows what it ended by the moment. */
export const endedNow = `greatest(now(), "endedAt" + interval '1 millisecond')`

/** Again and again with the same result, also where withdrawing ended it before: undoing that does not begin it again. */
export async function endSubscription(id: string): Promise<boolean> {
  const { rowCount } = await pool().query(
    `UPDATE "Subscription" SET "endedAt" = ${endedNow} WHERE "id" = $1`,
    [id],
  )
  return rowCount === 1
}
