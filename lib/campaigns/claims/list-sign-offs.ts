// The sign-offs of a campaign that are in force, read from its history: for the publish check and the editor.

import { pool, type Queryable } from '@/lib/platform/db'

export type SignOff = { key: string; words: string; place: string; reason: string; by: string; at: Date }

export async function listSignOffs(campaignId: string, db: Queryable = pool()): Promise<SignOff[]> {
  const { rows } = await db.query<SignOff & { verb: string }>(
    `select distinct on (details->>'key') verb, details->>'key' as key, details->>'words' as words, details->>'place' as place,
            details->>'reason' as reason, actor as by, at
     from "History" where subject = 'campaign' and "subjectId" = $1 and verb in ('signed off', 'took back a sign-off')
     order by details->>'key', id desc`,
    [campaignId],
  )
  return rows.filter(({ verb }) => verb === 'signed off').map(({ verb: _, ...signOff }) => signOff)
}
