// Who an update goes to: confirmed people who chose it and have not ended it. *All news* gets every update; *only the result*
// gets one answer and one outcome, the first of each. One piece of SQL for the number shown and for the deliveries made.

import type { UpdateKind } from '@/lib/core/update-kinds'
import type { Queryable } from '@/lib/platform/db'
import type { Place } from './schema'

export type Audience = Place & { campaignId: string; kind: UpdateKind }

/**
 * `$1` to `$4` are those of audienceValues. Bulk mail goes to no suppressed mailbox. Whose result was skipped has not got it, unless it
 * was tried in a batch and left in doubt.
 */
export const recipients = `
  FROM "Subscription" sub JOIN "Signature" s ON s."id" = sub."signatureId"
 WHERE sub."campaignId" = $1 AND sub."endedAt" IS NULL AND s."state" = 'confirmed'
   AND (sub."wish" = 'all' OR (sub."wish" = 'result' AND $2::"UpdateKind" <> 'news' AND NOT EXISTS (
         SELECT FROM "Delivery" d
          WHERE d."subscriptionId" = sub."id" AND d."resultOf" = $2::"UpdateKind" AND (d."state" <> 'skipped' OR d."batchId" IS NOT NULL))))
   AND ($3::text IS NULL OR s."country" = $3)
   AND ($4::text IS NULL OR evened_city(s."city") = evened_city($4))
   AND NOT EXISTS (SELECT FROM "Suppression" x WHERE x."emailTag" = s."emailTag")`

export function audienceValues({ campaignId, kind, country, city }: Audience): unknown[] {
  return [campaignId, kind, country, city]
}

export async function countRecipients(db: Queryable, audience: Audience): Promise<number> {
  const { rows } = await db.query<{ count: number }>(
    `SELECT count(*)::int AS count ${recipients}`,
    audienceValues(audience),
  )
  return rows[0]!.count
}
