// Thanks people whose signature was counted, once each: their number and links to pass the campaign on. The mark is taken off in
// the transaction that queues the mail, so that nobody is welcomed twice, and nobody is forgotten.

import type { PoolClient } from 'pg'
import { formatCount } from '@/lib/core/format'
import { shareLinks } from '@/lib/core/share-links'
import { getHouse, type House } from '@/lib/mail/house'
import { queueDelivery } from '@/lib/mail/outbox'
import { withTransaction } from '@/lib/platform/db'

const roundSize = 200

type Counted = {
  id: string
  email: string
  emailTag: Buffer
  number: number
  isConfirmed: boolean
  campaignId: string
  slug: string
  headline: string
  isPledge: boolean
}

/** Resolves to how many were looked at: fewer than a round means that none is left. */
export async function welcomeSignatories(): Promise<{ isAll: boolean }> {
  const house = await getHouse()
  const count = await withTransaction(
    async (client) => {
      const counted = await takeCounted(client)
      for (const signature of counted) if (signature.isConfirmed) await queueWelcome(client, house, signature)
      return counted.length
    },
    { isByKeys: true },
  )
  return { isAll: count < roundSize }
}

async function takeCounted(client: PoolClient): Promise<Counted[]> {
  const { rows } = await client.query<Counted>({
    name: 'welcome',
    text: `UPDATE "Signature" s SET "isWelcomeDue" = false FROM "Campaign" c
      WHERE c."id" = s."campaignId" AND s."id" IN (
        SELECT "id" FROM "Signature" WHERE "isWelcomeDue" AND "number" IS NOT NULL
         ORDER BY "confirmedAt" LIMIT ${roundSize} FOR UPDATE SKIP LOCKED)
     RETURNING s."id", s."email", s."emailTag", s."number", s."state" = 'confirmed' AS "isConfirmed",
               s."campaignId", c."slug", c."headline", c."kind" = 'pledge' AS "isPledge"`,
  })
  return rows
}

async function queueWelcome(client: PoolClient, house: House, signature: Counted): Promise<void> {
  const { id, email, emailTag, number, campaignId, slug, headline, isPledge } = signature
  const campaignUrl = `${house.siteUrl}/c/${slug}`
  await queueDelivery(client, {
    template: 'welcome',
    data: { house, headline, isPledge, campaignUrl, shares: shareLinks(headline, campaignUrl) },
    to: email,
    emailTag,
    values: { number: formatCount(number) },
    campaignId,
    signatureId: id,
  })
}
