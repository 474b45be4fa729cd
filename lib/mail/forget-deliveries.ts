// Takes people out of their mails: address, tag, values and whatever a provider said of them. The rows stay, so that the totals of
// a message stand; what had not left is settled as skipped. A batch that was tried can then no longer be repeated as it was, and
// waits for a person; one that nobody is left in is dissolved.

import type { Queryable } from '@/lib/platform/db'

/** `db` is the caller's transaction. Batches are locked before their deliveries, as settling one does. */
export async function forgetDeliveries(db: Queryable, ids: string[]): Promise<void> {
  if (ids.length === 0) return
  const batchIds = await lockBatches(db, ids)
  await forgetCopies(db, ids)
  await db.query(
    `UPDATE "MailEvent" SET "emailTag" = NULL, "detail" = NULL, "providerId" = '' WHERE "deliveryId" = ANY ($1::bigint[])`,
    [ids],
  )
  await db.query(
    `UPDATE "Delivery" SET "state" = CASE WHEN "state" = 'sent' THEN "state" ELSE 'skipped' END,
            "settledAt" = coalesce("settledAt", now()), "batchId" = NULL, "position" = NULL, "email" = '', "emailTag" = '',
            "values" = NULL, "error" = NULL, "providerId" = NULL, "signatureId" = NULL, "subscriptionId" = NULL
      WHERE "id" = ANY ($1::bigint[])`,
    [ids],
  )
  await dissolveEmpty(db, batchIds)
}

async function lockBatches(db: Queryable, ids: string[]): Promise<string[]> {
  const { rows } = await db.query<{ id: string }>(
    `SELECT "id" FROM "Batch" WHERE "state" IN ('frozen', 'unknown')
        AND "id" IN (SELECT "batchId" FROM "Delivery" WHERE "id" = ANY ($1::bigint[])) ORDER BY "id" FOR UPDATE`,
    [ids],
  )
  return rows.map(({ id }) => id)
}

/** The local mailbox keeps whole mails, under the key of their batch and the place in it. */
async function forgetCopies(db: Queryable, ids: string[]): Promise<void> {
  await db.query(
    `DELETE FROM "MailboxMail" WHERE "key" IN (
       SELECT coalesce(d."providerId", b."key" || ':' || d."position")
         FROM "Delivery" d LEFT JOIN "Batch" b ON b."id" = d."batchId" WHERE d."id" = ANY ($1::bigint[]))`,
    [ids],
  )
}

async function dissolveEmpty(db: Queryable, batchIds: string[]): Promise<void> {
  await db.query(
    `UPDATE "Batch" b SET "state" = 'dissolved', "settledAt" = now()
      WHERE "id" = ANY ($1::uuid[]) AND NOT EXISTS (SELECT FROM "Delivery" WHERE "batchId" = b."id")`,
    [batchIds],
  )
}
