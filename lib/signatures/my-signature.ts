// One signature of the mailbox that a mailed link belongs to: what every verb of "your signatures" begins with.

import type { Queryable } from '@/lib/platform/db'

/** `id` comes out of a mailed token, `slug` out of a form: it names one of that mailbox's signatures, or nothing. */
export type Mine = { id: string; slug: string }

/** SQL: signature `s` of campaign `c` belongs to that mailbox. $1 is the id, $2 the slug. An erased one belongs to nobody. */
export const isMine = `c."id" = s."campaignId" AND c."slug" = $2 AND s."erasedAt" IS NULL
  AND s."emailTag" = (SELECT "emailTag" FROM "Signature" WHERE "id" = $1)`

export type Found = { id: string; campaignId: string; emailTag: Buffer }

/** Changes it where `moves` says so. Null when there is none, or it is not in one of the states. */
export async function changeMine(
  db: Queryable,
  { id, slug }: Mine,
  { set, where, values = [] }: { set: string; where: string; values?: unknown[] },
): Promise<Found | null> {
  const { rows } = await db.query<Found>(
    `UPDATE "Signature" s SET ${set} FROM "Campaign" c WHERE ${isMine} AND ${where}
     RETURNING s."id", s."campaignId", s."emailTag"`,
    [id, slug, ...values],
  )
  return rows[0] ?? null
}
