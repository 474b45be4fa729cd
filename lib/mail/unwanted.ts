// Who no longer wants, or needs, what waits for them: looked at again at each freezing, and before a first try that comes late.
// Once a batch was tried, its request is repeated as it was: leaving somebody out would make another request, and might mail
// all the others twice.

import type { Queryable } from '@/lib/platform/db'
import type { FrozenDelivery } from './batch-request'
import { priorities } from './bulk'

const isSuppressed = `EXISTS (SELECT FROM "Suppression" x WHERE x."emailTag" = d."emailTag")`

/** "It wasn't me": for a while nobody can make us ask this mailbox again. */
export const refusalDays = 30
const isRefused = `EXISTS (SELECT FROM "MailRefusal" x WHERE x."emailTag" = d."emailTag" AND x."campaignId" = m."campaignId"
    AND x."refusedAt" > now() - interval '${refusalDays} days')`

/** The message invites to a campaign, and this mailbox has signed it meanwhile. */
const hasSignedIt = `EXISTS (SELECT FROM "Signature" own WHERE own."campaignId" = m."campaignId" AND own."emailTag" = d."emailTag")`

/** SQL over delivery `d`, its message `m`, signature `s` and subscription `u`. A test to oneself has neither of the last two. */
const isUnwanted = `(
  m."cancelledAt" IS NOT NULL
  OR u."endedAt" IS NOT NULL
  OR u."wish" = 'result' AND m."template" = 'update' AND m."data" ->> 'kind' = 'news'
  OR m."template" = 'successor' AND (u."wish" <> 'all' OR ${hasSignedIt})
  OR d."priority" >= ${priorities.bulk} AND (${isSuppressed} OR s."state" <> 'confirmed')
  OR m."template" = 'confirm' AND s."state" <> 'pending'
  OR m."template" = 'reminder' AND (${isSuppressed} OR s."state" <> 'pending')
  OR m."template" IN ('confirm', 'reminder') AND ${isRefused}
  OR m."template" = 'welcome' AND s."state" <> 'confirmed')`

/** Planned each time, as tables grow fast; OFFSET 0 keeps it a search by keys, however many signatures there are. */
export async function listUnwanted(db: Queryable, ids: string[]): Promise<Set<string>> {
  const { rows } = await db.query<{ id: string }>(
    `SELECT d."id" FROM "Delivery" d JOIN "Message" m ON m."id" = d."messageId"
       LEFT JOIN LATERAL (SELECT * FROM "Subscription" WHERE "id" = d."subscriptionId" OFFSET 0) u ON true
       LEFT JOIN LATERAL (SELECT * FROM "Signature" WHERE "id" = coalesce(d."signatureId", u."signatureId") OFFSET 0) s ON true
      WHERE d."id" = ANY ($1::bigint[]) AND ${isUnwanted}`,
    [ids],
  )
  return new Set(rows.map(({ id }) => id))
}

/** Settles those as skipped, and gives the others in their order. */
export async function skipUnwanted(db: Queryable, deliveries: FrozenDelivery[]): Promise<FrozenDelivery[]> {
  const unwanted = await listUnwanted(
    db,
    deliveries.map(({ id }) => id),
  )
  if (unwanted.size === 0) return deliveries
  await db.query(
    `UPDATE "Delivery" SET "state" = 'skipped', "values" = NULL, "settledAt" = now(), "batchId" = NULL, "position" = NULL
      WHERE "id" = ANY ($1::bigint[])`,
    [[...unwanted]],
  )
  return deliveries.filter(({ id }) => !unwanted.has(id))
}
