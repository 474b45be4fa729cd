// Whom a successor may invite: people who confirmed their signature under the campaign it follows and chose all its news; nobody
// who wants the result alone was promised more than that. Not who has put their name to the successor in any way already, also not
// who took it back. One piece of SQL for the number shown and for the deliveries made. docs/decisions/0010 says why.

import { priorities } from '@/lib/mail/bulk'
import type { Queryable } from '@/lib/platform/db'

/** `$1` is the successor. Bulk mail goes to no suppressed mailbox. */
const earlierSigners = `
  FROM "Campaign" c
  JOIN "Subscription" sub ON sub."campaignId" = c."predecessorId" AND sub."endedAt" IS NULL AND sub."wish" = 'all'
  JOIN "Signature" s ON s."id" = sub."signatureId" AND s."state" = 'confirmed'
 WHERE c."id" = $1
   AND NOT EXISTS (SELECT FROM "Signature" own WHERE own."campaignId" = c."id" AND own."emailTag" = s."emailTag")
   AND NOT EXISTS (SELECT FROM "Suppression" x WHERE x."emailTag" = s."emailTag")`

export async function countEarlierSigners(db: Queryable, campaignId: string): Promise<number> {
  const { rows } = await db.query<{ count: number }>(`SELECT count(*)::int AS count ${earlierSigners}`, [
    campaignId,
  ])
  return rows[0]!.count
}

/** In one statement, as many as there are; the key over message and subscription decides who has one already. */
export async function makeInvitations(
  db: Queryable,
  { campaignId, messageId }: { campaignId: string; messageId: string },
): Promise<number> {
  const { rowCount } = await db.query(
    `INSERT INTO "Delivery" ("messageId", "subscriptionId", "emailTag", "email", "values", "priority")
     SELECT $2, sub."id", s."emailTag", s."email", '{}', ${priorities.bulk} ${earlierSigners}
      ORDER BY sub."id" ON CONFLICT DO NOTHING`,
    [campaignId, messageId],
  )
  return rowCount ?? 0
}
