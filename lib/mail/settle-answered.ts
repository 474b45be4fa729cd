// Owners of mailboxes have answered: what still waits to ask them is no longer needed, and what the daily limit held back for them
// may go. For many at once, in the transaction that writes the answers; found by mailbox and named by their ids, whatever size the
// planner takes the table for.

import type { Queryable } from '@/lib/platform/db'
import type { TemplateName } from './templates/mail-data'

/** Of the mailbox, and the signature that its owner answered for. */
export type Answered = { signatureId: string; emailTag: Buffer }

/** What waits for these signatures is no longer needed; what is already frozen goes out. */
export async function skipAnswered(
  client: Queryable,
  answered: Answered[],
  templates: readonly TemplateName[],
): Promise<void> {
  await client.query({
    name: 'skip-answered',
    text: `UPDATE "Delivery" SET "state" = 'skipped', "values" = NULL, "settledAt" = now()
            WHERE "state" = 'queued' AND "id" = ANY (ARRAY(
              SELECT mail."id" FROM unnest($1::bytea[], $2::uuid[]) AS answered ("tag", "signatureId") CROSS JOIN LATERAL (
                SELECT d."id" FROM "Delivery" d JOIN "Message" m ON m."id" = d."messageId"
                 WHERE d."emailTag" = answered."tag" AND d."subscriptionId" IS NULL AND d."signatureId" = answered."signatureId"
                   AND d."state" = 'queued' AND m."template" = ANY ($3) OFFSET 0) mail))`,
    values: [
      answered.map(({ emailTag }) => emailTag),
      answered.map(({ signatureId }) => signatureId),
      templates,
    ],
  })
}

/**
 * Of what the daily limit still holds back for each mailbox, the next three may go now. A second mail of one message goes on
 * waiting for its ten minutes.
 */
export async function bringForward(
  client: Queryable,
  answered: Answered[],
  templates: readonly TemplateName[],
): Promise<void> {
  await client.query({
    name: 'bring-forward',
    text: `UPDATE "Delivery" SET "notBefore" = now() WHERE "state" = 'queued' AND "id" = ANY (ARRAY(
        SELECT next."id" FROM (SELECT DISTINCT unnest($1::bytea[]) AS "tag") mailbox CROSS JOIN LATERAL (
          SELECT d."id" FROM "Delivery" d JOIN "Message" m ON m."id" = d."messageId"
           WHERE d."emailTag" = mailbox."tag" AND d."subscriptionId" IS NULL AND d."state" = 'queued' AND d."notBefore" > now()
             AND m."template" = ANY ($2)
             AND NOT EXISTS (SELECT FROM "Delivery" other WHERE other."emailTag" = mailbox."tag" AND other."messageId" = d."messageId"
                                AND other."subscriptionId" IS NULL AND other."id" <> d."id" AND other."notBefore" > now() - interval '10 minutes')
           ORDER BY d."notBefore", d."id" LIMIT 3 FOR UPDATE OF d SKIP LOCKED) next))`,
    values: [answered.map(({ emailTag }) => emailTag), templates],
  })
}
