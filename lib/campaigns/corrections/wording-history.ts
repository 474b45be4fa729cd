// Every wording that people have put their name to, for everybody to read: what each correction changed and why, and how many
// signed which. The team stands behind it as a team: no name of one of them is public.

import { isSlug } from '@/lib/core/slug'
import { wordDifference, type Difference } from '@/lib/core/word-difference'
import { prisma } from '@/lib/platform/db'
import type { CampaignCard } from '../campaign-view'
import { cardOf, withArea } from '../rows'

export type SignedWording = {
  version: number
  text: string
  signatureCount: number
  /** What made it; null for the words that the campaign began with. */
  correction: { at: Date; reason: string; difference: Difference } | null
}

export type WordingHistory = { campaign: CampaignCard; wordings: SignedWording[] }

/** The one in force first. Null when the campaign is not public. */
export async function getWordingHistory(slug: string): Promise<WordingHistory | null> {
  if (!isSlug(slug)) return null
  const row = await prisma().campaign.findFirst({
    where: { slug, state: { not: 'draft' } },
    include: {
      ...withArea,
      wordings: { orderBy: { version: 'asc' } },
      corrections: { where: { state: 'approved' }, orderBy: { toVersion: 'asc' } },
    },
  })
  if (!row) return null
  const counts = row.corrections.length > 0 ? await countByWording(row.id) : null
  const first = row.corrections[0]?.fromVersion ?? row.wordings.at(-1)?.version ?? 0
  const wordings = row.wordings
    .filter(({ version }) => version >= first)
    .map(({ id, version, text }) => ({
      ...{ version, text, correction: correctionTo(row, version) },
      signatureCount: counts ? (counts.get(id) ?? 0) : row.count,
    }))
  return { campaign: cardOf(row), wordings: wordings.reverse() }
}

type Row = {
  wordings: { version: number; text: string }[]
  corrections: { fromVersion: number; toVersion: number | null; decidedAt: Date | null; reason: string }[]
}

function correctionTo({ wordings, corrections }: Row, to: number): SignedWording['correction'] {
  const made = corrections.find(({ toVersion }) => toVersion === to)
  if (!made) return null
  const textOf = (wanted: number) => wordings.find(({ version }) => version === wanted)?.text ?? ''
  const difference = wordDifference(textOf(made.fromVersion), textOf(to))
  return { at: made.decidedAt!, reason: made.reason, difference }
}

/** Counted signatures by the wording that each of them stands under. */
async function countByWording(campaignId: string): Promise<Map<string, number>> {
  const groups = await prisma().signature.groupBy({
    by: ['wordingId'],
    where: { campaignId, counted: 1 },
    _count: true,
  })
  return new Map(groups.map(({ wordingId, _count }) => [wordingId, _count]))
}
