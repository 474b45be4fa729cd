// Reads of published and closed campaigns for public pages, the API and the command: view objects, never rows.
// A draft is not there for anybody who asks here.

import { countryName } from '@/lib/core/countries'
import { isSlug } from '@/lib/core/slug'
import { pool, prisma } from '@/lib/platform/db'
import type { Prisma } from '@/prisma/generated/client'
import type { CampaignCard, CampaignLink, CampaignView, IssueAreaLink, NamedSigner } from './campaign-view'
import { listApprovedLeads } from './leads/queries'
import { listVerifiedBodies } from './verified-bodies'
import { blocksOf, cardOf, dayOf, documentHead, sourceOf, withArea } from './rows'

const isPublic = { state: { not: 'draft' } } satisfies Prisma.CampaignWhereInput
const newestFirst = [
  { publishedAt: 'desc' },
  { id: 'asc' },
] satisfies Prisma.CampaignOrderByWithRelationInput[]

/** How many recent signers a page names, and how many related campaigns it links. */
const recentCount = 12
const relatedCount = 3

const wholeCampaign = {
  ...withArea,
  wordings: { orderBy: { version: 'desc' }, take: 1 },
  documents: { orderBy: { n: 'asc' }, include: { document: { select: documentHead } } },
  predecessor: { select: { slug: true, headline: true, state: true } },
  successors: { where: isPublic, orderBy: newestFirst, select: { slug: true, headline: true } },
  corrections: { where: { state: 'approved' }, orderBy: { decidedAt: 'desc' }, take: 1 },
} satisfies Prisma.CampaignInclude

export async function getPublicCampaign(slug: string): Promise<CampaignView | null> {
  return getWhole({ slug, ...isPublic })
}

/** The page as it would be, for the team's preview: drafts too, and nobody else's door. */
export async function getPreviewCampaign(slug: string): Promise<CampaignView | null> {
  return getWhole({ slug })
}

async function getWhole(where: { slug: string } & Prisma.CampaignWhereInput): Promise<CampaignView | null> {
  if (!isSlug(where.slug)) return null
  const row = await prisma().campaign.findFirst({ where, include: wholeCampaign })
  return row && wholeOf(row)
}

type WholeCampaign = Prisma.CampaignGetPayload<{ include: typeof wholeCampaign }>

async function wholeOf(row: WholeCampaign): Promise<CampaignView> {
  const [leads, bodies, recentSigners, related] = await Promise.all([
    listApprovedLeads(row.id),
    listVerifiedBodies(row.id),
    listRecentSigners(row.id),
    listRelated(row),
  ])
  return { ...viewOf(row), leads, bodies, recentSigners, related }
}

function viewOf(row: WholeCampaign): Omit<CampaignView, 'leads' | 'bodies' | 'recentSigners' | 'related'> {
  return {
    ...cardOf(row),
    headlineSuggested: row.headlineSuggested,
    action: row.action,
    wording: {
      version: row.wordings[0]?.version ?? 0,
      text: row.wordings[0]?.text ?? '',
      correctedAt: row.corrections[0]?.decidedAt ?? null,
    },
    predecessor: linkOf(row.predecessor),
    successors: row.successors,
    reasons: blocksOf(row.reasons),
    story: blocksOf(row.story),
    documents: row.documents.map(sourceOf),
    publishedAt: row.publishedAt,
    closedAt: row.closedAt,
    deadlineOn: dayOf(row.deadlineOn),
    deliverOn: dayOf(row.deliverOn),
    asOf: new Date(),
  }
}

function linkOf(row: WholeCampaign['predecessor']): CampaignLink | null {
  return row && row.state !== 'draft' ? { slug: row.slug, headline: row.headline } : null
}

export async function listPublicCampaigns(): Promise<CampaignCard[]> {
  return (await prisma().campaign.findMany({ where: isPublic, include: withArea, orderBy: newestFirst })).map(
    cardOf,
  )
}

/** The hub page of an issue; null when it has no public campaign. */
export async function getIssueArea(
  slug: string,
): Promise<(IssueAreaLink & { campaigns: CampaignCard[] }) | null> {
  if (!isSlug(slug)) return null
  const area = await prisma().issueArea.findUnique({
    where: { slug },
    include: { campaigns: { where: isPublic, include: withArea, orderBy: newestFirst } },
  })
  if (!area?.campaigns.length) return null
  return { slug: area.slug, name: area.name, campaigns: area.campaigns.map(cardOf) }
}

/** Of what everybody may see. In plain SQL: thousands ask for it at once. */
export async function getCount(slug: string): Promise<{ slug: string; count: number; asOf: Date } | null> {
  if (!isSlug(slug)) return null
  const { rows } = await pool().query<{ count: number }>({
    name: 'public-count',
    text: `SELECT "count" FROM "Campaign" WHERE "slug" = $1 AND "state" <> 'draft'`,
    values: [slug],
  })
  return rows[0] ? { slug, count: rows[0].count, asOf: new Date() } : null
}

/** Confirmed, counted, signed for themselves, and chose to be named: who signs for a body is listed with it, once it is verified. */
async function listRecentSigners(campaignId: string): Promise<NamedSigner[]> {
  const rows = await prisma().signature.findMany({
    where: { campaignId, state: 'confirmed', counted: 1, showName: true, signatory: 'person' },
    select: { name: true, city: true, country: true, confirmedAt: true },
    orderBy: { confirmedAt: 'desc' },
    take: recentCount,
  })
  return rows.flatMap(({ name, city, country, confirmedAt }) =>
    confirmedAt ? [{ name, place: city || countryName(country), confirmedOn: confirmedAt }] : [],
  )
}

async function listRelated(campaign: { id: string; issueAreaId: string | null }): Promise<CampaignCard[]> {
  if (!campaign.issueAreaId) return []
  const rows = await prisma().campaign.findMany({
    where: { state: 'published', issueAreaId: campaign.issueAreaId, id: { not: campaign.id } },
    include: withArea,
    orderBy: newestFirst,
    take: relatedCount,
  })
  return rows.map(cardOf)
}

/** What somebody who has just signed may sign next: of the same issue first, then the newest. */
export async function getNextCampaign(slug: string): Promise<CampaignCard | null> {
  const signed = await prisma().campaign.findUnique({
    where: { slug },
    select: { id: true, issueAreaId: true },
  })
  if (!signed) return null
  const [related] = await listRelated(signed)
  if (related) return related
  const newest = await prisma().campaign.findFirst({
    where: { state: 'published', id: { not: signed.id } },
    include: withArea,
    orderBy: newestFirst,
  })
  return newest && cardOf(newest)
}
