// Where confirmations get lost: signed → mailed → delivered → confirmed, by day and by mail house, with the median time that
// people take. Figures only. `delivered` needs the provider's events.

import { pool } from '@/lib/platform/db'
import { getSettings } from '@/lib/platform/settings'
import { mailHouse } from './mail-house'

export type FunnelLine = {
  /** A day as YYYY-MM-DD, or a mail house. */
  name: string
  signedCount: number
  mailedCount: number
  deliveredCount: number
  bouncedCount: number
  confirmedCount: number
  medianMinutes: number | null
}

export type Funnel = { days: FunnelLine[]; houses: FunnelLine[] }

const days = 14

const statement = `
  WITH signed AS (
    SELECT to_char(s."createdAt" AT TIME ZONE $2, 'YYYY-MM-DD') AS day, lower(split_part(s."email", '@', 2)) AS domain,
           s."createdAt", s."confirmedAt", mail.*
      FROM "Signature" s LEFT JOIN LATERAL (
        SELECT bool_or(d."state" = 'sent') AS mailed, bool_or(d."deliveredAt" IS NOT NULL) AS delivered,
               bool_or(d."bouncedAt" IS NOT NULL) AS bounced
          FROM "Delivery" d JOIN "Message" m ON m."id" = d."messageId"
         WHERE d."emailTag" = s."emailTag" AND d."signatureId" = s."id" AND m."template" IN ('confirm', 'reminder')) mail ON true
     WHERE s."campaignId" = (SELECT "id" FROM "Campaign" WHERE "slug" = $1)
       AND s."createdAt" > now() - interval '${days} days' AND s."erasedAt" IS NULL
  ), named AS (SELECT *, ${mailHouse} AS house FROM signed)
  SELECT grouping(day) = 0 AS "isDay", coalesce(day, house) AS name, count(*)::int AS "signedCount",
         count(*) FILTER (WHERE mailed)::int AS "mailedCount", count(*) FILTER (WHERE delivered)::int AS "deliveredCount",
         count(*) FILTER (WHERE bounced)::int AS "bouncedCount", count("confirmedAt")::int AS "confirmedCount",
         percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM "confirmedAt" - "createdAt") / 60)::float AS "medianMinutes"
    FROM named GROUP BY GROUPING SETS ((day), (house)) ORDER BY 1 DESC, "signedCount" DESC`

export async function getMailFunnel(slug: string): Promise<Funnel> {
  const { timeZone } = await getSettings()
  const { rows } = await pool().query<FunnelLine & { isDay: boolean }>(statement, [slug, timeZone])
  const lines = rows.map(({ isDay, ...line }) => ({ isDay, line }))
  const byDay = lines.filter(({ isDay }) => isDay).map(({ line }) => line)
  return {
    days: byDay.sort((a, b) => b.name.localeCompare(a.name)),
    houses: lines.filter(({ isDay }) => !isDay).map(({ line }) => line),
  }
}
