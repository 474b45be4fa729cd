// Ends the wish to hear more, once and for good; the signature stays. One function for both doors: the button of the page and
// the one-click POST that mail programs send (RFC 8058).

import { pool } from '@/lib/platform/db'

/** Again and again with the same result. False when there is no such subscription. */
export async function endSubscription(id: string): Promise<boolean> {
  const { rowCount } = await pool().query(
    `UPDATE "Subscription" SET "endedAt" = coalesce("endedAt", now()) WHERE "id" = $1`,
    [id],
  )
  return rowCount === 1
}
