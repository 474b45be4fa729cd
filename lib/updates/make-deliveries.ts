// Makes the deliveries of an update, as many as there are, in one statement: nothing of them passes through this process. The
// database decides who has one already: a key over message and subscription, and one over subscription and result.

import type { PoolClient } from 'pg'
import { priorities } from '@/lib/mail/bulk'
import { audienceValues, recipients, type Audience } from './recipients'

/**
 * The links of each person are made from the subscription when the mail is frozen: no token stands in a row. Written in the order
 * of that key, a million of them fill its index page by page.
 */
export async function makeDeliveries(
  client: PoolClient,
  audience: Audience,
  messageId: string,
): Promise<number> {
  const { rowCount } = await client.query(
    `INSERT INTO "Delivery" ("messageId", "subscriptionId", "emailTag", "email", "values", "priority", "resultOf")
     SELECT $5, sub."id", s."emailTag", s."email", '{}', ${priorities.bulk},
            CASE WHEN sub."wish" = 'result' THEN $2::"UpdateKind" END
     ${recipients} ORDER BY sub."id"
     ON CONFLICT DO NOTHING`,
    [...audienceValues(audience), messageId],
  )
  return rowCount ?? 0
}
