// Adds what a process has counted to the sums of all processes, in one statement, and gives the sums. The table is not logged: after a
// crash of the database counting begins anew.

import type { Queryable } from './db'
import type { HitWindow } from './hit-windows'

export type Told = { window: HitWindow; hits: number }
export type HitSum = { count: number; endsInMs: number }

/** One that ends later than a new one would was begun by a clock that has been set back since: it would limit people for as long. */
const runs = `known."endsAt" > now() AND known."endsAt" < excluded."endsAt" + interval '1 minute'`

/** In one order in every process, so that two never wait for each other in a ring. */
const statement = `
  WITH told AS (
    SELECT * FROM unnest($1::text[], $2::text[], $3::int[], $4::int[]) WITH ORDINALITY AS told (name, key, hits, seconds, place)
  ), summed AS (
    INSERT INTO "SharedHit" AS known ("name", "key", "count", "endsAt")
    SELECT name, key, hits, now() + seconds * interval '1 second' FROM told ORDER BY name, key
    ON CONFLICT ("name", "key") DO UPDATE SET
      "count" = excluded."count" + CASE WHEN ${runs} THEN known."count" ELSE 0 END,
      "endsAt" = CASE WHEN ${runs} THEN known."endsAt" ELSE excluded."endsAt" END
    RETURNING *
  )
  SELECT summed."count", (extract(epoch FROM summed."endsAt" - now()) * 1000)::float AS "endsInMs"
    FROM told JOIN summed ON summed."name" = told.name AND summed."key" = told.key ORDER BY told.place`

/** One sum for each, in their order. No name and key comes twice. */
export async function tellHits(database: Queryable, told: Told[]): Promise<HitSum[]> {
  const { rows } = await database.query<HitSum>({
    name: 'tell-hits',
    text: statement,
    values: [
      told.map(({ window }) => `${window.name}:${window.seconds}`),
      told.map(({ window }) => window.key),
      told.map(({ hits }) => hits),
      told.map(({ window }) => window.seconds),
    ],
  })
  return rows
}

/** Windows that have ended, with the codes of networks in them. */
export async function forgetEndedHits(database: Queryable): Promise<void> {
  await database.query('DELETE FROM "SharedHit" WHERE "endsAt" < now()')
}
