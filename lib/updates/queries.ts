// Reads of updates that went out, for the public pages, the timeline and the feed. What is still being written is not there
// for anybody who asks here.

import { isSlug } from '@/lib/core/slug'
import { splitParagraphs, teaserOf, type Paragraph } from '@/lib/core/split-paragraphs'
import type { UpdateKind } from '@/lib/core/update-kinds'
import { cardOf, withArea } from '@/lib/campaigns/rows'
import type { CampaignCard } from '@/lib/campaigns/campaign-view'
import { prisma } from '@/lib/platform/db'

/** An update in a list. */
export type UpdateCard = { n: number; kind: UpdateKind; title: string; sentAt: Date; teaser: string }

export type UpdateView = UpdateCard & { paragraphs: Paragraph[] }

/** The campaign's own page, feed and archive hold this many; the addresses of older ones go on working. */
const listedCount = 100
const timelineCount = 12

export type Archive = { campaign: CampaignCard; updates: UpdateView[] }

/** Newest first. Null when the campaign is not public. */
export async function getArchive(slug: string): Promise<Archive | null> {
  if (!isSlug(slug)) return null
  const row = await prisma().campaign.findFirst({
    where: { slug, state: { not: 'draft' } },
    include: {
      ...withArea,
      updates: { where: { state: 'sent' }, orderBy: { n: 'desc' }, take: listedCount },
    },
  })
  return row && { campaign: cardOf(row), updates: row.updates.map(viewOf) }
}

export async function getPublicUpdate(
  slug: string,
  n: number,
): Promise<{ campaign: CampaignCard; update: UpdateView } | null> {
  if (!isSlug(slug)) return null
  const row = await prisma().update.findFirst({
    where: { n, state: 'sent', campaign: { slug, state: { not: 'draft' } } },
    include: { campaign: { include: withArea } },
  })
  return row && { campaign: cardOf(row.campaign), update: viewOf(row) }
}

/** For the timeline. Newest first. */
export async function listPublicUpdates(slug: string): Promise<UpdateCard[]> {
  if (!isSlug(slug)) return []
  const rows = await prisma().update.findMany({
    where: { state: 'sent', campaign: { slug } },
    orderBy: { n: 'desc' },
    take: timelineCount,
  })
  return rows.map(viewOf)
}

type SentRow = { n: number | null; kind: UpdateKind; title: string; body: string; sentAt: Date | null }

function viewOf({ n, kind, title, body, sentAt }: SentRow): UpdateView {
  const paragraphs = splitParagraphs(body)
  return { n: n!, kind, title, sentAt: sentAt!, paragraphs, teaser: teaserOf(paragraphs) }
}
