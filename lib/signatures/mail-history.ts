// What one mailbox was sent lately, of the mails that somebody else can make us send: what next-mail-slot.ts decides by.

import type { PoolClient } from 'pg'
import type { MailHistory } from './next-mail-slot'

/** Mails that somebody else can make us send. Welcome, updates and sign-in are not among them. */
export const strangersMails = ['confirm', 'already-signed', 'reminder'] as const

type StrangersMail = (typeof strangersMails)[number]
type History = MailHistory & { isWaiting: boolean }
type Kind = { template: StrangersMail; tag: Buffer; campaignId: string }

export async function getMailHistory(
  client: PoolClient,
  { template, tag, campaignId }: Kind,
): Promise<History> {
  const { rows } = await client.query<History>({
    name: 'mail-history',
    text: `WITH mail AS (
        SELECT d."notBefore", d."state", m."template" = $3 AND m."campaignId" = $4 AS "isSameKind"
          FROM "Delivery" d JOIN "Message" m ON m."id" = d."messageId"
         WHERE d."emailTag" = $1 AND m."template" = ANY ($2) AND d."state" <> 'skipped'
           AND d."notBefore" > now() - interval '1 day'
      ), answered AS (SELECT max("confirmedAt") AS at FROM "Signature" WHERE "emailTag" = $1)
      SELECT now() AS now,
             coalesce(bool_or("isSameKind" AND "state" = 'queued'), false) AS "isWaiting",
             max("notBefore") FILTER (WHERE "isSameKind") AS "sameKindAt",
             coalesce(array_agg("notBefore") FILTER (WHERE "notBefore" > coalesce(answered.at, '-infinity')), '{}') AS slots
        FROM mail RIGHT JOIN answered ON true`,
    values: [tag, strangersMails, template, campaignId],
  })
  return rows[0]!
}
