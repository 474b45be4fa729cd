// Takes a signature back: it leaves the count by the tally's rule, its name leaves the page, and the updates of its campaign end
// with it. Undone within a day, all of that is as it was, under the same number; what the team removed meanwhile stays removed.
// After that, signing again begins anew.

import type { PoolClient } from 'pg'
import { announceChange } from '@/lib/platform/changes'
import { withTransaction } from '@/lib/platform/db'
import { changeMine, isMine, type Found, type Mine } from './my-signature'
import { undoHours } from './my-signatures'
import { isMovedBy, movedTo } from './states'

/** Not before it was signed and confirmed, though we may have begun before and waited for that: states.ts compares them. */
const withdrawnNow = `greatest(now(), s."createdAt", s."confirmedAt")`

/** On a signature that the team removed the wish is noted, and restoring will not count it. False: nothing to withdraw. */
export async function withdrawSignature(mine: Mine): Promise<boolean> {
  return withTransaction(async (client) => {
    const withdrawn = await changeMine(client, mine, {
      set: `"state" = ${movedTo('withdraw')}, "withdrawnAt" = ${withdrawnNow}, "isWelcomeDue" = false`,
      where: `${isMovedBy('withdraw')} AND NOT (s."state" = 'invalidated' AND s."withdrawnAt" IS NOT NULL)`,
    })
    if (!withdrawn) return false
    await endSubscription(client, withdrawn)
    await announceChange(client, mine.slug)
    return true
  })
}

/** False: it was not withdrawn, or too long ago, or was never confirmed (removed by the team before, and given back since). */
export async function undoWithdrawal(mine: Mine): Promise<boolean> {
  return withTransaction(async (client) => {
    const withdrawn = await lockWithdrawn(client, mine)
    if (!withdrawn) return false
    await client.query(
      `UPDATE "Signature" s SET "state" = ${movedTo('undo')}, "withdrawnAt" = NULL, "isWelcomeDue" = "number" IS NULL
        WHERE "id" = $1`,
      [withdrawn.id],
    )
    await client.query(
      `UPDATE "Subscription" SET "endedAt" = NULL WHERE "signatureId" = $1 AND "endedAt" = $2`,
      [withdrawn.id, withdrawn.withdrawnAt],
    )
    await announceChange(client, mine.slug)
    return true
  })
}

async function lockWithdrawn(
  client: PoolClient,
  { id, slug }: Mine,
): Promise<{ id: string; withdrawnAt: Date } | null> {
  const { rows } = await client.query<{ id: string; withdrawnAt: Date }>(
    `SELECT s."id", s."withdrawnAt" FROM "Signature" s, "Campaign" c
      WHERE ${isMine} AND ${isMovedBy('undo')} AND s."withdrawnAt" > now() - interval '${undoHours} hours'
        AND s."confirmedAt" IS NOT NULL FOR UPDATE OF s`,
    [id, slug],
  )
  return rows[0] ?? null
}

/** At the moment of withdrawing, by which undoing knows it again. */
async function endSubscription(client: PoolClient, { id }: Found): Promise<void> {
  await client.query(
    `UPDATE "Subscription" u SET "endedAt" = s."withdrawnAt" FROM "Signature" s
      WHERE s."id" = $1 AND u."signatureId" = s."id" AND u."endedAt" IS NULL`,
    [id],
  )
}
