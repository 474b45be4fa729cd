// Every hour: looks where new signatures come from, shows at the desk what jumps, and tells the owners. Nothing is held or removed by
// it. Networks are known by their keyed hash only; what was found is forgotten after a day.

import { z } from 'zod'
import { pool } from '@/lib/platform/db'
import { log } from '@/lib/platform/logger'
import { forgetEndedHits } from '@/lib/platform/tell-hits'
import { notifyTeam } from '@/lib/team/notify-team'
import { isTrend, type Inflow, type Trend } from './trends'
import { forgetFloods } from './floods'
import { forgetSpentProofs } from './proof-of-work'

const key = 'trends'

export async function watchTrends(): Promise<Trend[]> {
  await Promise.all([forgetFloods(), forgetSpentProofs(), forgetTrends(), forgetEndedHits(pool())])
  const trends = (await listInflows()).filter(isTrend)
  if (trends.length === 0) return []
  await pool().query(
    `INSERT INTO "Fact" ("key", "value") VALUES ($1, $2) ON CONFLICT ("key") DO UPDATE SET "value" = excluded."value", "at" = now()`,
    [key, JSON.stringify(trends)],
  )
  const [first] = trends
  log.warn({ job: 'trends', slug: first!.slug, count: trends.length }, 'signatures come from one place')
  const { slug, of, name, hourCount: count, hourTotal: totalCount } = first!
  await notifyTeam({ kind: 'trend', slug, of, name, count, totalCount })
  return trends
}

const found = z.array(
  z.object({
    ...{ slug: z.string(), of: z.enum(['domain', 'network']), name: z.string() },
    ...{ hourCount: z.number(), hourTotal: z.number(), weekCount: z.number(), weekTotal: z.number() },
  }),
)

export type FoundTrends = { at: Date; trends: Trend[] }

const isOld = `"at" < now() - interval '1 day'`

/** It holds codes of networks. */
async function forgetTrends(): Promise<void> {
  await pool().query(`DELETE FROM "Fact" WHERE "key" = $1 AND ${isOld}`, [key])
}

/** What the last look that found something found, within a day. */
export async function getTrends(): Promise<FoundTrends | null> {
  const { rows } = await pool().query<{ value: string; at: Date }>(
    `SELECT "value", "at" FROM "Fact" WHERE "key" = $1 AND NOT ${isOld}`,
    [key],
  )
  return rows[0] ? { at: rows[0].at, trends: found.parse(JSON.parse(rows[0].value)) } : null
}

/** The greatest first. Signed again counts as new: it is what somebody does now. */
async function listInflows(): Promise<Inflow[]> {
  const { rows } = await pool().query<Inflow>(
    `WITH recent AS (
       SELECT "campaignId", "createdAt" > now() - interval '1 hour' AS "isNew",
              lower(split_part("email", '@', 2)) AS domain, substr(encode("networkTag", 'hex'), 1, 8) AS network
         FROM "Signature" WHERE "createdAt" > now() - interval '7 days 1 hour' AND "erasedAt" IS NULL
     ), named AS (
       SELECT "campaignId", "isNew", 'domain' AS of, domain AS name FROM recent
       UNION ALL SELECT "campaignId", "isNew", 'network', network FROM recent WHERE network IS NOT NULL
     ), counted AS (
       SELECT "campaignId", of, name, count(*) FILTER (WHERE "isNew")::int AS "hourCount",
              count(*) FILTER (WHERE NOT "isNew")::int AS "weekCount" FROM named GROUP BY 1, 2, 3
     ), totals AS (
       SELECT "campaignId", count(*) FILTER (WHERE "isNew")::int AS "hourTotal",
              count(*) FILTER (WHERE NOT "isNew")::int AS "weekTotal" FROM recent GROUP BY 1
     )
     SELECT c."slug", counted.of, counted.name, counted."hourCount", totals."hourTotal", counted."weekCount", totals."weekTotal"
       FROM counted JOIN totals USING ("campaignId") JOIN "Campaign" c ON c."id" = counted."campaignId"
      WHERE counted."hourCount" >= 20 AND c."state" = 'published'
      ORDER BY counted."hourCount" DESC, counted.name LIMIT 100`,
  )
  return rows
}
