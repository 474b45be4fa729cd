// Reads for the pages that a mailed link opens, and for whoever takes the signatures home: view objects, never rows.

import { pool, prisma } from '@/lib/platform/db'
import { getSettings } from '@/lib/platform/settings'
import type { CampaignCard } from '@/lib/campaigns/campaign-view'
import { cardOf, cardRow, withArea } from '@/lib/campaigns/rows'
import { isSuppressed } from '@/lib/mail/suppress-address'
import type { UpdatesChoice } from './signed-as'
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
  /** Two minutes ago at most: whoever pressed is reading what came of it. */
  isJustConfirmed: boolean
  campaign: CampaignCard
}

type Row = {
  state: SignatureState
  number: number | null
  isHeld: boolean
  isErased: boolean
  isInTime: boolean
  isJustConfirmed: boolean
  campaign: Parameters<typeof cardOf>[0]
}

/** `id` comes out of a mailed token. By the database's clock and the same rule as confirming. */
export async function getSignature(id: string): Promise<SignatureView | null> {
  const { timeZone } = await getSettings()
  const { rows } = await pool().query<Row>({
    name: 'signature-view',
    text: `SELECT s."state", s."number", s."heldReason" IS NOT NULL AS "isHeld", s."erasedAt" IS NOT NULL AS "isErased",
                  ${isConfirmable('$2')} AS "isInTime",
                  coalesce(s."confirmedAt" > now() - interval '2 minutes', false) AS "isJustConfirmed", ${cardRow} AS "campaign"
             FROM "Signature" s JOIN "Campaign" c ON c."id" = s."campaignId" WHERE s."id" = $1`,
    values: [id, timeZone],
  })
  return rows[0] ? viewOf(rows[0]) : null
}

function viewOf(row: Row): SignatureView {
  const standing = standingOf(row)
  const isHeld = standing === 'confirmed' && row.isHeld
  const { number, isJustConfirmed } = row
  return { standing, number, isHeld, isJustConfirmed, campaign: cardOf(row.campaign) }
}

const settledAs: Record<Exclude<SignatureState, 'pending'>, Standing> = {
  confirmed: 'confirmed',
  withdrawn: 'dead',
  invalidated: 'dead',
  expired: 'dead',
}

/** An erased one counts, and leads nobody to it any more. */
function standingOf({ state, isErased, isInTime }: Row): Standing {
  if (isErased) return 'dead'
  if (state !== 'pending') return settledAs[state]
  return isInTime ? 'waiting' : 'closed'
}

/** Confirmed signatures of a campaign that wait for the team. */
export async function countHeld(campaignId: string): Promise<number> {
  return prisma().signature.count({ where: { campaignId, state: 'confirmed', heldReason: { not: null } } })
}

export type SubscriptionView = {
  isEnded: boolean
  wish: UpdatesChoice
  campaign: CampaignCard
  isSuppressed: boolean
}

export async function getSubscription(id: string): Promise<SubscriptionView | null> {
  const row = await prisma().subscription.findUnique({
    where: { id },
    select: {
      endedAt: true,
      wish: true,
      campaign: { include: withArea },
      signature: { select: { emailTag: true } },
    },
  })
  if (!row) return null
  const { endedAt, wish, campaign, signature } = row
  return {
    isEnded: endedAt !== null,
    wish,
    campaign: cardOf(campaign),
    isSuppressed: await isSuppressed(signature.emailTag),
  }
}
