// The link to confirm, for pending signatures that the team removed and restored before it had left: a removal takes their mail off
// the queue. It leaves when next-mail-slot.ts allows, as the first would have. Whoever had the mail keeps the link in it.

import type { PoolClient } from 'pg'
import type { House } from '@/lib/mail/house'
import { queueAnswers, type AnsweringCampaign } from './queue-answers'
import { isConfirmable } from './signing-campaign'

/** `ids` are pending signatures of one campaign, which the caller's transaction has locked. */
export type Restored = { house: House; timeZone: string; ids: string[] }

type Row = Omit<AnsweringCampaign, 'id'> & { id: string; campaignId: string; email: string; emailTag: Buffer }

/** Takes no mailbox's turn: a post at the same moment waits for our rows. At worst one mail of a day comes early. */
export async function queueRestored(client: PoolClient, { house, timeZone, ids }: Restored): Promise<void> {
  if (ids.length === 0) return
  const { rows } = await client.query<Row>(
    `SELECT s."id", s."email", s."emailTag", s."campaignId", c."slug", c."headline", c."kind" = 'pledge' AS "isPledge"
       FROM "Signature" s JOIN "Campaign" c ON c."id" = s."campaignId"
       CROSS JOIN LATERAL (
         SELECT bool_and(d."state" = 'skipped') AS "isUnsent" FROM "Delivery" d JOIN "Message" m ON m."id" = d."messageId"
          WHERE d."emailTag" = s."emailTag" AND d."signatureId" = s."id" AND m."template" = 'confirm') mail
      WHERE s."id" = ANY ($1::uuid[]) AND mail."isUnsent" AND ${isConfirmable('$2')}`,
    [ids, timeZone],
  )
  await queueAnswers(client, house, rows.map(answeredOf))
}

function answeredOf({ id, email, emailTag: tag, campaignId, slug, headline, isPledge }: Row) {
  const campaign = { id: campaignId, slug, headline, isPledge }
  return { campaign, tag, stored: { id, state: 'pending' as const, email, wasMailed: true } }
}
