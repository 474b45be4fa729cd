// Why mails that ask to confirm did not arrive: by day, mail house and the provider's words. Figures only.

import { pool } from '@/lib/platform/db'
import { getSettings } from '@/lib/platform/settings'
import { mailHouse } from './mail-house'

export type MailFailure = {
  /** YYYY-MM-DD. */
  day: string
  house: string
  cause: string
  count: number
}

const statement = `
  WITH failed AS (
    SELECT to_char(coalesce(d."bouncedAt", d."settledAt", d."createdAt") AT TIME ZONE $2, 'YYYY-MM-DD') AS day,
           lower(split_part(d."email", '@', 2)) AS domain, coalesce(d."error", 'no answer') AS cause
      FROM "Delivery" d JOIN "Message" m ON m."id" = d."messageId"
     WHERE m."campaignId" = (SELECT "id" FROM "Campaign" WHERE "slug" = $1) AND m."template" IN ('confirm', 'reminder')
       AND d."createdAt" > now() - interval '14 days' AND (d."state" IN ('failed', 'unknown') OR d."bouncedAt" IS NOT NULL))
  SELECT day, ${mailHouse} AS house, cause, count(*)::int AS count FROM failed
   GROUP BY 1, 2, 3 ORDER BY day DESC, count DESC, cause LIMIT 100`

/** Of the last 14 days, the newest first. */
export async function listMailFailures(slug: string): Promise<MailFailure[]> {
  const { timeZone } = await getSettings()
  const { rows } = await pool().query<MailFailure>(statement, [slug, timeZone])
  return rows
}
