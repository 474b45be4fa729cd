// Counts every campaign anew from the rows, in one snapshot, and raises an alarm where the public count differs. It changes
// nothing: a drift is a fault to be understood, not to be painted over.

import { system } from '@/lib/core/roles'
import { pool, type Queryable } from '@/lib/platform/db'
import { recordHistory } from '@/lib/platform/history'
import { log } from '@/lib/platform/logger'
import { notifyTeam } from '@/lib/team/notify-team'

/** `count` is what the page says, `rowCount` what the rows say. `waitingCount`: the tally's next round will move them. */
export type Recount = { id: string; slug: string; count: number; rowCount: number; waitingCount: number }

/** All campaigns, or one. */
export async function listRecounts(slug: string | null = null, db: Queryable = pool()): Promise<Recount[]> {
  const { rows } = await db.query<Recount>(
    `SELECT c."id", c."slug", c."count", s."rowCount", s."waitingCount"
       FROM "Campaign" c, LATERAL (
         SELECT coalesce(sum("counted"), 0)::int AS "rowCount",
                count(*) FILTER (WHERE "counted" <> ("state" = 'confirmed' AND "heldReason" IS NULL)::int)::int AS "waitingCount"
           FROM "Signature" WHERE "campaignId" = c."id") s
      WHERE $1::text IS NULL OR c."slug" = $1
      ORDER BY c."slug"`,
    [slug],
  )
  return rows
}

/** Resolves to the campaigns whose count is wrong. */
export async function recountSignatures(): Promise<Recount[]> {
  const drifted = (await listRecounts()).filter(({ count, rowCount }) => count !== rowCount)
  for (const { id, slug, count, rowCount } of drifted) {
    log.error(
      { job: 'recount', slug, count, expected: rowCount, drift: count - rowCount },
      'a public count is wrong',
    )
    const details = { count, rowCount }
    await recordHistory(pool(), {
      actor: system,
      verb: 'found drift',
      subject: 'campaign',
      subjectId: id,
      details,
    })
    await notifyTeam({ kind: 'drift', slug, count, rowCount })
  }
  return drifted
}
