// Reminds people, once, who did not answer the confirmation mail within a day of its leaving. Never a second time, nobody whose
// mail came back, nobody after the campaign has closed. A reminder counts among the mails that a stranger can cause.

import type { PoolClient } from 'pg'
import { getHouse, type House } from '@/lib/mail/house'
import { queueDelivery } from '@/lib/mail/outbox'
import { pool, withTransaction } from '@/lib/platform/db'
import { getSettings } from '@/lib/platform/settings'
import { getMailHistory } from './mail-history'
import { takeMailboxTurns } from './mailbox-turn'
import { nextMailSlot } from './next-mail-slot'
import { isGoingOn } from './signing-campaign'

type Unanswered = {
  id: string
  email: string
  emailTag: Buffer
  campaignId: string
  slug: string
  headline: string
  isPledge: boolean
}

const roundSize = 500

/** What waits longer was forgotten on purpose. */
const due = `s."state" = 'pending' AND s."remindedAt" IS NULL
  AND s."createdAt" BETWEEN now() - interval '7 days' AND now() - interval '24 hours'`

/** All its confirmation mails have left, the last of them a day ago, and none came back. */
const isAnswerable = `(SELECT bool_and(d."state" = 'sent' AND d."settledAt" < now() - interval '24 hours'
                                       AND coalesce(d."bouncedAt", d."complainedAt") IS NULL)
    FROM "Delivery" d JOIN "Message" m ON m."id" = d."messageId"
   WHERE d."emailTag" = s."emailTag" AND d."signatureId" = s."id" AND m."template" = 'confirm' AND d."state" <> 'skipped')`

/** Resolves to how many were queued. As many rounds as it takes, and none after one that moved nobody. */
export async function remindSignatories(): Promise<number> {
  const house = await getHouse()
  let count = 0
  for (;;) {
    const round = await listUnanswered()
    const before = count
    for (const signature of round)
      if (await withTransaction((client) => remind(client, house, signature))) count++
    if (round.length < roundSize || count === before) return count
  }
}

async function listUnanswered(): Promise<Unanswered[]> {
  const { timeZone } = await getSettings()
  const { rows } = await pool().query<Unanswered>(
    `SELECT s."id", s."email", s."emailTag", s."campaignId", c."slug", c."headline", c."kind" = 'pledge' AS "isPledge"
       FROM "Signature" s JOIN "Campaign" c ON c."id" = s."campaignId"
      WHERE ${due} AND c."state" = 'published' AND ${isGoingOn('$1')}
        AND NOT EXISTS (SELECT FROM "Suppression" x WHERE x."emailTag" = s."emailTag") AND ${isAnswerable}
      ORDER BY s."createdAt" LIMIT ${roundSize}`,
    [timeZone],
  )
  return rows
}

/** False when it was answered, or reminded by somebody else, a moment ago. */
async function remind(client: PoolClient, house: House, signature: Unanswered): Promise<boolean> {
  const { id, email, emailTag: tag, campaignId, slug, headline, isPledge } = signature
  await takeMailboxTurns(client, [tag])
  const { rowCount } = await client.query(
    `UPDATE "Signature" s SET "remindedAt" = now() WHERE "id" = $1 AND ${due}`,
    [id],
  )
  if (rowCount !== 1) return false
  const history = await getMailHistory(client, { template: 'reminder', tag, campaignId })
  await queueDelivery(client, {
    template: 'reminder',
    data: { house, headline, isPledge, campaignUrl: `${house.siteUrl}/c/${slug}` },
    to: email,
    emailTag: tag,
    values: {},
    campaignId,
    signatureId: id,
    notBefore: history && nextMailSlot(history),
  })
  return true
}
