// A team always has an owner: somebody must be able to invite, to limit and to undo.

import type { Queryable } from '@/lib/platform/db'

/** Is there an owner besides this member? Locks the owners, so that two who leave at once do not both think so. */
export async function isOtherOwner(db: Queryable, memberId: string): Promise<boolean> {
  const { rows } = await db.query<{ id: string }>(
    `select id from "User" where role = 'owner' order by id for update`,
  )
  return rows.some(({ id }) => id !== memberId)
}
