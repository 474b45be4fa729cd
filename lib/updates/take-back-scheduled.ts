// After restoring a backup: an update that was scheduled when it was made may have gone out since. It becomes a draft again, and a
// person who looks into their own mailbox decides.

import { system } from '@/lib/core/roles'
import type { Queryable } from '@/lib/platform/db'
import { recordHistory } from '@/lib/platform/history'

/** Resolves to how many are drafts again. */
export async function takeBackScheduled(db: Queryable): Promise<number> {
  const { rows } = await db.query<{ id: string; campaignId: string }>(
    `UPDATE "Update" SET "state" = 'draft', "sendAt" = NULL, "needsApproval" = false
      WHERE "state" = 'scheduled' RETURNING "id", "campaignId"`,
  )
  for (const { id, campaignId } of rows) {
    const about = { subject: 'campaign', subjectId: campaignId, details: { update: id } }
    await recordHistory(db, { actor: system, verb: 'took an update back', ...about })
  }
  return rows.length
}
