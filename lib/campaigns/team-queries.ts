// Reads for the team: drafts, notes, whole documents, history. Doors let only a signed-in member ask.

import type { Accent } from '@/lib/core/accents'
import { isSlug } from '@/lib/core/slug'
import { prisma } from '@/lib/platform/db'
import type { Prisma } from '@/prisma/generated/client'
import { listSignOffs } from './claims/list-sign-offs'
import type { Rights } from './schema'
import { blocksOf, dayOf, documentHead, kindOf, sourceOf, withArea } from './rows'
import type { HistoryLine, Predecessor, TeamCampaign, TeamCard, TeamDocument } from './team-view'

const forTeam = {
  ...withArea,
  wordings: { orderBy: { version: 'desc' }, take: 1 },
  documents: {
    orderBy: { n: 'asc' },
    include: { document: { select: { ...documentHead, mediaType: true, text: true } } },
  },
  predecessor: { include: { wordings: { orderBy: { version: 'desc' }, take: 1 } } },
  successors: { orderBy: { createdAt: 'desc' }, select: { slug: true, headline: true, state: true } },
  _count: { select: { signatures: true } },
} satisfies Prisma.CampaignInclude

type TeamRow = Prisma.CampaignGetPayload<{ include: typeof forTeam }>

export async function getCampaignForTeam(slug: string): Promise<TeamCampaign | null> {
  if (!isSlug(slug)) return null
  const row = await prisma().campaign.findUnique({ where: { slug }, include: forTeam })
  if (!row) return null
  return { ...teamCampaignOf(row), signOffs: await listSignOffs(row.id) }
}

export type CampaignHead = { slug: string; headline: string; state: TeamCampaign['state'] }

/** Enough for a page that stands under the campaign. */
export async function getCampaignHead(slug: string): Promise<CampaignHead | null> {
  if (!isSlug(slug)) return null
  return prisma().campaign.findUnique({
    where: { slug },
    select: { slug: true, headline: true, state: true },
  })
}

function teamCampaignOf(row: TeamRow): Omit<TeamCampaign, 'signOffs'> {
  const { id, version, slug, state, headline, headlineSuggested, issueArea, target, action } = row
  const { goal, count, publishedAt, closedAt } = row
  return {
    ...{ id, version, slug, state, headline, headlineSuggested, issueArea, target, action },
    ...{ goal, count, publishedAt, closedAt },
    kind: kindOf(row.kind),
    wording: { version: row.wordings[0]?.version ?? 0, text: row.wordings[0]?.text ?? '' },
    reasons: blocksOf(row.reasons),
    story: blocksOf(row.story),
    notes: row.notes as string[],
    deadlineOn: dayOf(row.deadlineOn),
    deliverOn: dayOf(row.deliverOn),
    accent: row.accent as Accent,
    signatureCount: row._count.signatures,
    documents: row.documents.map(teamDocumentOf),
    predecessor: predecessorOf(row.predecessor),
    successors: row.successors,
  }
}

function predecessorOf(row: TeamRow['predecessor']): Predecessor | null {
  if (!row) return null
  const { slug, headline, state, wordings } = row
  return { slug, headline, state, wording: wordings[0]?.text ?? '' }
}

function teamDocumentOf({ n, isWhole, document }: TeamRow['documents'][number]): TeamDocument {
  const { document: head, ...findings } = document.draft as unknown as TeamDocument['findings'] & {
    document: Pick<TeamDocument, 'language' | 'body' | 'origins'>
  }
  return {
    ...sourceOf({ n, document }),
    id: document.id,
    isWhole,
    mediaType: document.mediaType,
    language: head.language,
    body: head.body,
    ...(head.origins && { origins: head.origins }),
    text: document.text,
    findings,
  }
}

export async function listCampaignsForTeam(): Promise<TeamCard[]> {
  const rows = await prisma().campaign.findMany({
    orderBy: { createdAt: 'desc' },
    include: {
      _count: { select: { documents: true, signatures: { where: { state: 'pending', confirmedAt: null } } } },
    },
  })
  return rows.map((row) => ({
    slug: row.slug,
    headline: row.headline,
    kind: kindOf(row.kind),
    state: row.state,
    count: row.count,
    goal: row.goal,
    pendingCount: row._count.signatures,
    documentCount: row._count.documents,
    createdAt: row.createdAt,
  }))
}

export type DocumentCard = {
  id: string
  name: string
  headline: string | null
  publisher: string | null
  rights: Rights
  createdAt: Date
  campaigns: { slug: string; headline: string }[]
}

export async function listDocuments(): Promise<DocumentCard[]> {
  const rows = await prisma().document.findMany({
    orderBy: { createdAt: 'desc' },
    select: {
      ...documentHead,
      createdAt: true,
      campaigns: { include: { campaign: { select: { slug: true, headline: true } } } },
    },
  })
  return rows.map((document) => {
    const { name, headline, publisher, rights } = sourceOf({ n: 1, document })
    const campaigns = document.campaigns.map(({ campaign }) => campaign)
    return { id: document.id, name, headline, publisher, rights, createdAt: document.createdAt, campaigns }
  })
}

/** What was done to a campaign, newest first. */
export async function listHistory(campaignId: string): Promise<HistoryLine[]> {
  const rows = await prisma().history.findMany({
    where: { subject: 'campaign', subjectId: campaignId },
    orderBy: { id: 'desc' },
    take: 50,
  })
  return rows.map(({ id, at, actor, verb, details }) => ({
    id: String(id),
    at,
    actor,
    verb,
    details: details as Record<string, unknown>,
  }))
}
