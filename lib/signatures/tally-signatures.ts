// Moves the public count: makes `counted` what it should be on every signature where it is not, and adds the sums to the
// campaigns and to their places, in one statement. No watermark of time or id, so a row that was committed late is counted in
// the next round. Call it through run-tally.ts: its lock makes sure that one process at a time gives out numbers.

import { pool, type Queryable } from '@/lib/platform/db'
import { announceCount } from '@/lib/platform/changes'
import { isDue, placeCounted, placeNow, shouldCount } from './counting-rule'

/** Small enough that the planner looks each row up by its key, also among millions; what is left comes in the next round. */
const roundSize = 1_000

export type Tally = { movedCount: number; slugs: string[] }

/**
 * A signature gets its number and leaf when it is first counted and keeps them whatever happens to it later.
 * The leaf is 32 bytes that nobody can guess: a hash over 366 bits of the database's strong randomness.
 * Rows that somebody else is changing are left for the next round, and places move in one order: nobody waits in a ring.
 */
const statement = `
  WITH due AS (
    SELECT "id", "campaignId", "confirmedAt", "number", "counted" AS was, ${shouldCount} AS should, ${placeCounted}, place.*
      FROM "Signature", LATERAL (SELECT ${placeNow}) AS place ("nowCountry", "nowCity", "nowDay")
     WHERE ${isDue}
     ORDER BY "confirmedAt", "id" LIMIT ${roundSize}
       FOR UPDATE OF "Signature" SKIP LOCKED
  ), numbered AS (
    SELECT due.*, CASE WHEN due."number" IS NULL AND should = 1 THEN c."lastNumber" + row_number() OVER (
             PARTITION BY due."campaignId", due."number" IS NULL AND should = 1 ORDER BY due."confirmedAt", due."id") END AS fresh
      FROM due JOIN "Campaign" c ON c."id" = due."campaignId"
  ), moved AS (
    UPDATE "Signature" s
       SET "counted" = n.should,
           ("placeCountry", "placeCity", "placeDay") = (SELECT n."nowCountry", n."nowCity", n."nowDay" WHERE n.should = 1),
           "number" = coalesce(s."number", n.fresh),
           "leaf" = CASE WHEN n.fresh IS NULL THEN s."leaf" ELSE
             sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())) END
      FROM numbered n WHERE s."id" = n."id"
    RETURNING n.*
  ), steps AS (
    SELECT "campaignId", "nowCountry" AS country, "nowCity" AS city, "nowDay" AS day, 1 AS step FROM moved WHERE should = 1
     UNION ALL
    SELECT "campaignId", ${placeCounted}, -1 FROM moved WHERE was = 1 AND "placeDay" IS NOT NULL
  ), places AS (
    INSERT INTO "PlaceCount" AS p ("campaignId", "country", "city", "day", "count")
    SELECT "campaignId", country, city, day, sum(step) FROM steps
     GROUP BY 1, 2, 3, 4 HAVING sum(step) <> 0 ORDER BY 1, 2, 3, 4
    ON CONFLICT ("campaignId", "country", "city", "day") DO UPDATE SET "count" = p."count" + excluded."count"
  ), sums AS (
    SELECT "campaignId", sum(should - was) AS steps, count(fresh) AS numbers, count(*) AS moves FROM moved GROUP BY "campaignId"
  )
  UPDATE "Campaign" c SET "count" = c."count" + sums.steps, "lastNumber" = c."lastNumber" + sums.numbers
    FROM sums WHERE c."id" = sums."campaignId"
  RETURNING c."slug", sums.moves::int AS moves`

/** Everything that is due, in rounds; ends after the round under way when `signal` aborts. */
export async function tallySignatures(db: Queryable = pool(), signal?: AbortSignal): Promise<Tally> {
  const slugs = new Set<string>()
  let movedCount = 0
  for (let moved = roundSize; moved === roundSize && !signal?.aborted; movedCount += moved) {
    moved = await tallyRound(db, slugs)
  }
  return { movedCount, slugs: [...slugs] }
}

/** If we stop before its commit, nothing moved; after it, all of it did, and the pages hear of it or ask within a second. */
async function tallyRound(db: Queryable, slugs: Set<string>): Promise<number> {
  const { rows } = await db.query<{ slug: string; moves: number }>({ name: 'tally', text: statement })
  for (const { slug } of rows) await announceCount(db, slug)
  for (const { slug } of rows) slugs.add(slug)
  return rows.reduce((sum, row) => sum + row.moves, 0)
}
