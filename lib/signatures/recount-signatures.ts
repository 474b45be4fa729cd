// Counts every campaign anew from the rows, in one snapshot, and raises an alarm where the public count or a place differs. It
// changes nothing: a drift is a fault to be understood, not to be painted over. When it last looked, and what it found, is public.

import { system } from '@/lib/core/roles'
import { pool, type Queryable } from '@/lib/platform/db'
import { recordHistory } from '@/lib/platform/history'
import { log } from '@/lib/platform/logger'
import { notifyTeam } from '@/lib/team/notify-team'
import { placeCounted, isDue } from './counting-rule'

/**
 * `count` is what the page says, `rowCount` what the rows say. `waitingCount`: the tally's next round will move them.
 * `placeDriftCount`: cells of country, city and day whose count is not that of the rows.
 */
export type Recount = {
  id: string
  slug: string
  count: number
  rowCount: number
  waitingCount: number
  placeDriftCount: number
}

/** All campaigns, or one. */
export async function listRecounts(slug: string | null = null, db: Queryable = pool()): Promise<Recount[]> {
  const { rows } = await db.query<Recount>(
    `SELECT c."id", c."slug", c."count", s."rowCount", s."waitingCount", p."placeDriftCount"
       FROM "Campaign" c, LATERAL (
         SELECT coalesce(sum("counted"), 0)::int AS "rowCount", count(*) FILTER (WHERE ${isDue})::int AS "waitingCount"
           FROM "Signature" WHERE "campaignId" = c."id") s, LATERAL (${placeDrift}) p
      WHERE $1::text IS NULL OR c."slug" = $1
      ORDER BY c."slug"`,
    [slug],
  )
  return rows
}

const placeDrift = `
  SELECT count(*)::int AS "placeDriftCount"
    FROM (SELECT ${placeCounted}, count(*) AS n FROM "Signature"
           WHERE "campaignId" = c."id" AND "counted" = 1 GROUP BY 1, 2, 3) AS counted (country, city, day, n)
    FULL JOIN (SELECT * FROM "PlaceCount" WHERE "campaignId" = c."id") AS told
      ON counted.country = told."country" AND counted.city = told."city" AND counted.day = told."day"
   WHERE counted.n IS DISTINCT FROM told."count"`

export function hasDrifted({ count, rowCount, placeDriftCount }: Recount): boolean {
  return count !== rowCount || placeDriftCount > 0
}

/** Resolves to the campaigns whose count is wrong. */
export async function recountSignatures(): Promise<Recount[]> {
  const recounts = await listRecounts()
  for (const recount of recounts.filter(hasDrifted)) await raiseAlarm(recount)
  await recordResults(recounts)
  return recounts.filter(hasDrifted)
}

async function raiseAlarm({ id, slug, count, rowCount, placeDriftCount }: Recount): Promise<void> {
  const drift = count - rowCount
  log.error({ job: 'recount', slug, count, expected: rowCount, drift }, 'a public count is wrong')
  await recordHistory(pool(), {
    actor: system,
    verb: 'found drift',
    subject: 'campaign',
    subjectId: id,
    details: { count, rowCount, placeDriftCount },
  })
  await notifyTeam({ kind: 'drift', slug, count, rowCount })
}

export type LastRecount = { count: number; rowCount: number; placeDriftCount: number; at: Date }

const factOf = (id: string) => `recount-${id}`

async function recordResults(recounts: Recount[]): Promise<void> {
  const values = recounts.map(({ count, rowCount, placeDriftCount }) =>
    JSON.stringify({ count, rowCount, placeDriftCount }),
  )
  await pool().query(
    `INSERT INTO "Fact" ("key", "value") SELECT * FROM unnest($1::text[], $2::text[])
     ON CONFLICT ("key") DO UPDATE SET "value" = excluded."value", "at" = now()`,
    [recounts.map(({ id }) => factOf(id)), values],
  )
}

/** Null before the first night. */
export async function getLastRecount(campaignId: string): Promise<LastRecount | null> {
  const { rows } = await pool().query<{ value: string; at: Date }>(
    'SELECT "value", "at" FROM "Fact" WHERE "key" = $1',
    [factOf(campaignId)],
  )
  return rows[0] ? { ...JSON.parse(rows[0].value), at: rows[0].at } : null
}
