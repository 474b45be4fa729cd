// Reads for the pages that a mailed link opens, and for whoever takes the signatures home: view objects, never rows.

import { pool, prisma } from '@/lib/platform/db'
import { getSettings } from '@/lib/platform/settings'
import type { CampaignCard } from '@/lib/campaigns/campaign-view'
import { cardOf, withArea } from '@/lib/campaigns/rows'
import { isConfirmable } from './signing-campaign'
import type { SignatureState } from './states'

/** `waiting` can be confirmed, `closed` no longer, `dead` was withdrawn, removed, erased or has expired. */
export type Standing = 'waiting' | 'confirmed' | 'closed' | 'dead'

export type SignatureView = {
  standing: Standing
  /** Null until the tally has counted it. */
  number: number | null
  /** Confirmed, and not counted before the team has looked: release-held.ts. */
  isHeld: boolean
  campaign: CampaignCard
}

/** `id` comes out of a mailed token. */
export async function getSignature(id: string): Promise<SignatureView | null> {
  const row = await prisma().signature.findUnique({
    where: { id },
    select: {
      state: true,
      number: true,
      heldReason: true,
      erasedAt: true,
      campaignId: true,
      campaign: { include: withArea },
    },
  })
  if (!row) return null
  const standing = await standingOf(row)
  const isHeld = standing === 'confirmed' && row.heldReason !== null
  return { standing, number: row.number, isHeld, campaign: cardOf(row.campaign) }
}

const settledAs: Record<Exclude<SignatureState, 'pending'>, Standing> = {
  confirmed: 'confirmed',
  withdrawn: 'dead',
  invalidated: 'dead',
  expired: 'dead',
}

type Row = { state: SignatureState; erasedAt: Date | null; campaignId: string }

/** By the database's clock and the same rule as confirming. An erased one counts, and leads nobody to it any more. */
async function standingOf({ state, erasedAt, campaignId }: Row): Promise<Standing> {
  if (erasedAt) return 'dead'
  if (state !== 'pending') return settledAs[state]
  const { timeZone } = await getSettings()
  const { rows } = await pool().query<{ isInTime: boolean }>(
    `SELECT ${isConfirmable('$2')} AS "isInTime"
       FROM "Campaign" c WHERE c."id" = $1`,
    [campaignId, timeZone],
  )
  return rows[0]?.isInTime ? 'waiting' : 'closed'
}

/** Confirmed signatures of a campaign that wait for the team. */
export async function countHeld(campaignId: string): Promise<number> {
  return prisma().signature.count({ where: { campaignId, state: 'confirmed', heldReason: { not: null } } })
}

export type SubscriptionView = {
  isEnded: boolean
  wish: 'nothing' | 'result' | 'all'
  campaign: CampaignCard
}

export async function getSubscription(id: string): Promise<SubscriptionView | null> {
  const row = await prisma().subscription.findUnique({
    where: { id },
    select: { endedAt: true, wish: true, campaign: { include: withArea } },
  })
  return row && { isEnded: row.endedAt !== null, wish: row.wish, campaign: cardOf(row.campaign) }
}
