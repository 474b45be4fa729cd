// Who of the team answers for a number or quotation that no document has, and why. The history is where it is kept: the last line
// about a claim decides.

import { isAtLeast, type Actor } from '@/lib/core/roles'
import { withTransaction } from '@/lib/platform/db'
import { recordHistory } from '@/lib/platform/history'
import { canEdit } from '../states'
import { getCampaignForTeam } from '../team-queries'
import { listClaims, type Claim } from './list-claims'
import type { SignOff } from './list-sign-offs'

export type SignOffAnswer =
  { ok: true } | { ok: false; reason: 'not-allowed' | 'not-found' | 'closed' | 'no-such-claim' | 'no-reason' }

const longestReason = 1_000

/** Signing off what is signed off already changes nothing. */
export async function signOffClaim(
  actor: Actor,
  slug: string,
  { key, reason }: { key: string; reason: string },
): Promise<SignOffAnswer> {
  const found = await findClaim(actor, slug, key)
  if (!found.ok) return found
  const because = reason.replace(/\0/g, '').trim().slice(0, longestReason)
  if (!because) return { ok: false, reason: 'no-reason' }
  if (found.signOffs.some((one) => one.key === key)) return { ok: true }
  const { kind, words, place } = found.claim
  return record(actor, found.id, {
    verb: 'signed off',
    details: { key, kind, words, place, reason: because },
  })
}

export async function takeBackSignOff(actor: Actor, slug: string, key: string): Promise<SignOffAnswer> {
  const found = await findClaim(actor, slug, key)
  if (!found.ok) return found
  if (!found.signOffs.some((one) => one.key === key)) return { ok: true }
  const { words, place } = found.claim
  return record(actor, found.id, { verb: 'took back a sign-off', details: { key, words, place } })
}

type Found =
  { ok: true; id: string; claim: Claim; signOffs: SignOff[] } | Extract<SignOffAnswer, { ok: false }>

async function findClaim(actor: Actor, slug: string, key: string): Promise<Found> {
  if (!isAtLeast(actor.role, 'editor')) return { ok: false, reason: 'not-allowed' }
  const campaign = await getCampaignForTeam(slug)
  if (!campaign) return { ok: false, reason: 'not-found' }
  if (!canEdit(campaign.state)) return { ok: false, reason: 'closed' }
  const claim = listClaims(campaign).find((one) => one.key === key)
  if (!claim) return { ok: false, reason: 'no-such-claim' }
  return { ok: true, id: campaign.id, claim, signOffs: campaign.signOffs }
}

type Line = { verb: string; details: Record<string, unknown> }

async function record(actor: Actor, subjectId: string, line: Line): Promise<SignOffAnswer> {
  await withTransaction((db) => recordHistory(db, { actor, subject: 'campaign', subjectId, ...line }))
  return { ok: true }
}
