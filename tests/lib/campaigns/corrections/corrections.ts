// Corrections to test with: a campaign that somebody has signed, people of a team, and proposals.

import { approveCorrection } from '@/lib/campaigns/corrections/approve-correction'
import { proposeCorrection } from '@/lib/campaigns/corrections/propose-correction'
import { pool } from '@/lib/platform/db'
import { tallySignatures } from '@/lib/signatures/tally-signatures'
import { editor } from '@/tests/support/actors'
import { buildCampaign, buildSignature, type BuiltCampaign } from '@/tests/support/build'

export const better = 'Dear members of the city council, please open the old harbour to everyone.'
export const reason = 'A politer word.'

export const another = { ...editor, id: 'another', name: 'Ann Other' }

/** Signed once, and counted. */
export async function buildSigned(given: Record<string, unknown> = {}): Promise<BuiltCampaign> {
  const campaign = await buildCampaign(given)
  await buildSignature(campaign, { state: 'confirmed', confirmedAt: new Date() })
  await tallySignatures()
  return campaign
}

/** The id of a correction that `editor` proposed. */
export async function proposed(slug: string, { text = better, fromVersion = 1 } = {}): Promise<string> {
  const answer = await proposeCorrection(editor, slug, { fromVersion, fields: { text, reason } })
  if (!answer.ok) throw new Error(answer.reason)
  return answer.id
}

export async function corrected(
  slug: string,
  options?: { text: string; fromVersion?: number },
): Promise<string> {
  const id = await proposed(slug, options)
  const answer = await approveCorrection(another, id)
  if (!answer.ok) throw new Error(answer.reason)
  return id
}

export async function listWordings(campaignId: string): Promise<{ version: number; text: string }[]> {
  const { rows } = await pool().query(
    `select version, text from "Wording" where "campaignId" = $1 order by version`,
    [campaignId],
  )
  return rows
}
