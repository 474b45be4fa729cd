// Everybody signs in anew: after restoring a backup, sessions and addresses would hold that had been ended since it was made.

import type { Queryable } from '@/lib/platform/db'

export async function endSessions(db: Queryable): Promise<void> {
  await db.query('DELETE FROM "Session"')
  await db.query('DELETE FROM "VerificationToken"')
}
