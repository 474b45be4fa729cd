// At most three updates of a campaign in any seven days. The trigger "Update_sent" decides, one update of a campaign after the
// other, also between two workers; here stands what the rest of the code must know of it.

import { pool } from '@/lib/platform/db'

export const perWeek = 3

/** When an update of this campaign has room again; null while there is some now. */
export async function getRoomAt(slug: string): Promise<Date | null> {
  const { rows } = await pool().query<{ at: Date }>(
    `SELECT u."sentAt" + interval '7 days' AS at FROM "Update" u JOIN "Campaign" c ON c."id" = u."campaignId"
      WHERE c."slug" = $1 AND u."sentAt" > now() - interval '7 days' ORDER BY u."sentAt" DESC OFFSET $2 LIMIT 1`,
    [slug, perWeek - 1],
  )
  return rows[0]?.at ?? null
}

/** Is this what the trigger says when there is no room this week? */
export function isWeeklyLimit(fault: unknown): boolean {
  return (fault as { constraint?: string } | null)?.constraint === 'Update_weekly_limit'
}
