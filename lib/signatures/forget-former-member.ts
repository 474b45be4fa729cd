// What somebody did in the team stays, under "a former member": the desk shows members by their address, and so does the history.
// Of a line of the history the database lets nothing else be changed, and the name to nothing else.

import type { Queryable } from '@/lib/platform/db'
import { isOneOf } from './erase-mailbox'

const shownNames = {
  Correction: ['proposedBy', 'decidedBy'],
  SuccessorInvitation: ['askedBy', 'approvedBy'],
  Verification: ['decidedBy'],
  Removal: ['createdBy'],
  Update: ['writtenBy', 'approvedBy'],
  History: ['actor'],
}

/** Resolves to how many rows showed the address, in whatever spelling. */
export async function forgetFormerMember(db: Queryable, canonicals: Set<string>): Promise<number> {
  let count = 0
  for (const [table, columns] of Object.entries(shownNames))
    for (const column of columns) count += await rename(db, { table, column, canonicals })
  return count
}

/** Addresses that the history shows: of the team, and of who was in it. */
export async function listShownMembers(db: Queryable): Promise<string[]> {
  const { rows } = await db.query<{ actor: string }>(
    `SELECT DISTINCT "actor" FROM "History" WHERE "actor" LIKE '%@%'`,
  )
  return rows.map(({ actor }) => actor)
}

type Place = { table: string; column: string; canonicals: Set<string> }

async function rename(db: Queryable, { table, column, canonicals }: Place): Promise<number> {
  const { rows } = await db.query<{ name: string }>(
    `SELECT DISTINCT "${column}" AS name FROM "${table}" WHERE "${column}" LIKE '%@%'`,
  )
  const names = rows.map(({ name }) => name).filter((name) => isOneOf(canonicals, name))
  if (names.length === 0) return 0
  const { rowCount } = await db.query(
    `UPDATE "${table}" SET "${column}" = 'a former member' WHERE "${column}" = ANY ($1)`,
    [names],
  )
  return rowCount ?? 0
}
