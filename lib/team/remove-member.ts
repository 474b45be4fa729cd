// Takes a member out of the team, for an owner: their sessions and open sign-in links end in the same moment. What
// they did stays in the history.

import { isAtLeast, type Actor } from '@/lib/core/roles'
import { withTransaction } from '@/lib/platform/db'
import { recordHistory } from '@/lib/platform/history'
import { isOtherOwner } from './owners'
import type { RoleAnswer } from './change-role'

export async function removeMember(actor: Actor, memberId: string): Promise<RoleAnswer> {
  if (!isAtLeast(actor.role, 'owner')) return { ok: false, reason: 'not-allowed' }
  return withTransaction(async (db) => {
    if (!(await isOtherOwner(db, memberId))) return { ok: false, reason: 'last-owner' }
    const { rows } = await db.query<{ email: string }>(`delete from "User" where id = $1 returning email`, [
      memberId,
    ])
    if (!rows[0]) return { ok: false, reason: 'not-found' }
    await db.query(`delete from "VerificationToken" where identifier = $1`, [rows[0].email])
    await recordHistory(db, { actor, verb: 'removed', subject: 'member', subjectId: memberId })
    return { ok: true }
  })
}
