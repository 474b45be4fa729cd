// Ends the collecting of signatures, for an editor. The page stays, the count stays; nobody can sign any more.

import { isAtLeast, type Actor } from '@/lib/core/roles'
import { announceChange } from '@/lib/platform/changes'
import { withTransaction } from '@/lib/platform/db'
import { recordHistory } from '@/lib/platform/history'

export type CloseAnswer = { ok: true } | { ok: false; reason: 'not-allowed' | 'not-published' }

export async function closeCampaign(actor: Actor, slug: string): Promise<CloseAnswer> {
  if (!isAtLeast(actor.role, 'editor')) return { ok: false, reason: 'not-allowed' }
  return withTransaction(async (db) => {
    const { rows } = await db.query<{ id: string }>(
      `update "Campaign" set state = 'closed', "closedAt" = now(), version = version + 1
       where slug = $1 and state = 'published' returning id`,
      [slug],
    )
    if (!rows[0]) return { ok: false, reason: 'not-published' }
    await recordHistory(db, { actor, verb: 'closed', subject: 'campaign', subjectId: rows[0].id })
    await announceChange(db, slug)
    return { ok: true }
  })
}
