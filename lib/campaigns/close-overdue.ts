// Closes what has reached the end of its last day, so that its page says so and asks nobody any more: called by the worker's clock.
// Nobody signs it in the meantime: lib/signatures/signing-campaign.ts looks at the same moment.

import type { Actor } from '@/lib/core/roles'
import { announceChange } from '@/lib/platform/changes'
import { withTransaction } from '@/lib/platform/db'
import { recordHistory } from '@/lib/platform/history'
import { isPast } from '@/lib/platform/is-past'
import { getSettings } from '@/lib/platform/settings'
import { lastMoment } from './last-day'

const clock: Actor = { id: null, name: 'the last day', role: 'editor' }

/** Resolves to how many. Again, or several at once, close each once. */
export async function closeOverdue(): Promise<number> {
  const { timeZone } = await getSettings()
  return withTransaction(async (db) => {
    const { rows } = await db.query<{ id: string; slug: string }>(
      `update "Campaign" c set state = 'closed', "closedAt" = ${lastMoment('$1')}, version = version + 1
       where state = 'published' and ${isPast(lastMoment('$1'))} returning id, slug`,
      [timeZone],
    )
    for (const { id, slug } of rows) {
      await recordHistory(db, { actor: clock, verb: 'closed', subject: 'campaign', subjectId: id })
      await announceChange(db, slug)
    }
    return rows.length
  })
}
