// Takes the person out of signatures and leaves what they count: state, number, leaf, country, days. One statement of what is
// personal in a signature, for erasure, expiry and retention alike. What waited to be confirmed expires. The city is taken out of
// the counts by place in the tally's next round, which moves them alone.

import type { PoolClient } from 'pg'
import { forgetDeliveries } from '@/lib/mail/forget-deliveries'
import { movedTo } from './states'

/** Nobody can guess it, and nobody's address has it. */
const randomTag = `sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()))`

/** `ids` are rows that the caller's transaction has locked. Resolves to how many mails of theirs were blanked. */
export async function anonymiseSignatures(client: PoolClient, ids: string[]): Promise<number> {
  if (ids.length === 0) return 0
  const deliveries = await listDeliveries(client, ids)
  await forgetDeliveries(client, deliveries)
  await client.query('DELETE FROM "Subscription" WHERE "signatureId" = ANY ($1::uuid[])', [ids])
  await client.query('DELETE FROM "Verification" WHERE "signatureId" = ANY ($1::uuid[])', [ids])
  await client.query(
    `UPDATE "Signature" s SET "state" = ${movedTo('erase')}, "erasedAt" = now(),
            "expiredAt" = CASE WHEN "state" = 'pending' THEN now() ELSE "expiredAt" END,
            "email" = '', "emailTag" = ${randomTag}, "name" = '', "body" = NULL, "role" = NULL, "city" = NULL,
            "comment" = NULL, "source" = NULL, "networkTag" = NULL, "showName" = false, "updates" = 'nothing',
            "isWelcomeDue" = false
      WHERE "id" = ANY ($1::uuid[])`,
    [ids],
  )
  return deliveries.length
}

async function listDeliveries(client: PoolClient, ids: string[]): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    `SELECT "id" FROM "Delivery" WHERE "signatureId" = ANY ($1::uuid[])
     UNION
     SELECT d."id" FROM "Subscription" u JOIN "Delivery" d ON d."subscriptionId" = u."id"
      WHERE u."signatureId" = ANY ($1::uuid[]) ORDER BY 1`,
    [ids],
  )
  return rows.map(({ id }) => id)
}
