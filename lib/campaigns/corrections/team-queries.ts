// Reads for the desk: the correction that waits for a second person, with what it would change, and those decided about.

import { wordDifference, type Difference } from '@/lib/core/word-difference'
import { prisma } from '@/lib/platform/db'
import type { CorrectionState } from './rows'

export type TeamCorrection = {
  id: string
  state: CorrectionState
  /** The corrected words. */
  text: string
  reason: string
  difference: Difference
  proposedBy: string
  proposedById: string | null
  proposedAt: Date
  decidedBy: string | null
  decidedAt: Date | null
}

/** Newest first: of those that wait there is at most one. */
export async function listCorrections(campaignId: string): Promise<TeamCorrection[]> {
  const [rows, wordings] = await Promise.all([
    prisma().correction.findMany({ where: { campaignId }, orderBy: { proposedAt: 'desc' }, take: 50 }),
    prisma().wording.findMany({ where: { campaignId }, select: { version: true, text: true } }),
  ])
  const texts = new Map(wordings.map(({ version, text }) => [version, text]))
  return rows.map(({ id, state, reason, fromVersion, text, ...row }) => ({
    ...{ id, state, text, reason },
    ...{ proposedBy: row.proposedBy, proposedById: row.proposedById, proposedAt: row.proposedAt },
    ...{ decidedBy: row.decidedBy, decidedAt: row.decidedAt },
    difference: wordDifference(texts.get(fromVersion) ?? '', text),
  }))
}

/** Does one wait for a second person? */
export async function hasOpenCorrection(campaignId: string): Promise<boolean> {
  return (await prisma().correction.count({ where: { campaignId, state: 'proposed' } })) > 0
}
