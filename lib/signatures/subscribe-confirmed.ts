// Begins the subscriptions that people chose when they signed, in the transaction that confirms their signatures.

import type { PoolClient } from 'pg'
import { newId } from '@/lib/core/ids'

/** Who chose to hear nothing gets none; who comes back begins anew. */
export async function subscribeConfirmed(client: PoolClient, signatureIds: string[]): Promise<void> {
  await client.query({
    name: 'subscribe-confirmed',
    text: `INSERT INTO "Subscription" ("id", "campaignId", "signatureId", "wish")
           SELECT fresh."id", s."campaignId", s."id", s."updates"
             FROM unnest($1::uuid[], $2::uuid[]) AS fresh ("id", "signatureId") JOIN "Signature" s ON s."id" = fresh."signatureId"
            WHERE s."id" = ANY ($2) AND s."updates" <> 'nothing'
           ON CONFLICT ("signatureId") DO UPDATE SET "wish" = excluded."wish", "startedAt" = now(), "endedAt" = NULL`,
    values: [signatureIds.map(() => newId()), signatureIds],
  })
}
