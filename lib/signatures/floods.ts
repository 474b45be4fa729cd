// Floods: a campaign whose suspicious signatures pass the limit of a minute asks everybody for a proof of work, in every process,
// until a while after it was last seen. Counted over all processes; that there is a flood is told in the database.

import { pool } from '@/lib/platform/db'
import { keepBriefly } from '@/lib/platform/keep-briefly'
import { log } from '@/lib/platform/logger'
import { countSharedHit } from '@/lib/platform/rate-limit'
import { proofSettings } from './proof-settings'

const keyOf = (slug: string) => `flood-${slug}`
/** A flood that goes on is written down again, but not for each of its drops. */
const tellEveryMs = 10_000

const kept = keepBriefly(readFloods)
const toldAt = new Map<string, number>()

/** Adds one suspicious signature. */
export async function noteSuspicious(slug: string): Promise<void> {
  const { floodPerMinute } = await proofSettings.get()
  const { count } = countSharedHit('flood', slug, 60)
  if (floodPerMinute === 0 || count <= floodPerMinute) return
  const now = performance.now()
  if (now - (toldAt.get(slug) ?? -Infinity) < tellEveryMs) return
  toldAt.set(slug, now)
  const { rows } = await pool().query<{ isNew: boolean }>(
    `INSERT INTO "Fact" ("key", "value") VALUES ($1, '') ON CONFLICT ("key") DO UPDATE SET "at" = now()
     RETURNING xmax = 0 AS "isNew"`,
    [keyOf(slug)],
  )
  kept.forget()
  if (rows[0]?.isNew) log.warn({ slug }, 'a flood of suspicious signatures: proofs of work are asked for')
}

/** At most a second old. */
export const listFloods = kept.get

async function readFloods(): Promise<ReadonlySet<string>> {
  const { floodMinutes } = await proofSettings.get()
  const { rows } = await pool().query<{ slug: string }>(
    `SELECT substr("key", 7) AS "slug" FROM "Fact"
      WHERE "key" LIKE 'flood-%' AND "at" > now() - make_interval(mins => $1)`,
    [floodMinutes],
  )
  return new Set(rows.map(({ slug }) => slug))
}

/** Floods that have passed are forgotten. */
export async function forgetFloods(): Promise<void> {
  const { floodMinutes } = await proofSettings.get()
  await pool().query(
    `DELETE FROM "Fact" WHERE "key" LIKE 'flood-%' AND "at" < now() - make_interval(mins => $1)`,
    [floodMinutes],
  )
}

/** For tests that empty the database. */
export function forgetFloodCache(): void {
  kept.forget()
  toldAt.clear()
}
