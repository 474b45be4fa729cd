// Gives a member another role, for an owner. It holds from their next click on.

import { isAtLeast, type Actor, type Role } from '@/lib/core/roles'
import { withTransaction } from '@/lib/platform/db'
import { recordHistory } from '@/lib/platform/history'
import { isOtherOwner } from './owners'

export type RoleAnswer = { ok: true } | { ok: false; reason: 'not-allowed' | 'not-found' | 'last-owner' }

export async function changeRole(actor: Actor, memberId: string, role: Role): Promise<RoleAnswer> {
  if (!isAtLeast(actor.role, 'owner')) return { ok: false, reason: 'not-allowed' }
  return withTransaction(async (db) => {
    if (role !== 'owner' && !(await isOtherOwner(db, memberId))) return { ok: false, reason: 'last-owner' }
    const { rowCount } = await db.query(`update "User" set role = $2::"Role" where id = $1`, [memberId, role])
    if (rowCount === 0) return { ok: false, reason: 'not-found' }
    await recordHistory(db, {
      actor,
      verb: 'changed role',
      subject: 'member',
      subjectId: memberId,
      details: { role },
    })
    return { ok: true }
  })
}
