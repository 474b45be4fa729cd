// Who of the team answers for a number or quotation that no document has, and why. The history is where it is kept: the last line
// about a claim decides.

import { isAtLeast, type Actor } from '@/lib/core/roles'
import { withTransaction } from '@/lib/platform/db'
import { recordHistory } from '@/lib/platform/history'
import { canEdit } from '../states'
import { getCampaignForTeam } from '../team-queries'
import { reasonIn, recordAnswers, type ClaimAnswer } from './answer-claims'
import { listClaims, type Claim } from './list-claims'
import type { SignOff } from './list-sign-offs'

export type SignOffAnswer =
  | { ok: true }
  | {
      ok: false
      reason: 'not-allowed' | 'not-found' | 'closed' | 'is-public' | 'no-such-claim' | 'no-reason'
    }

/** Signing off what is signed off already changes nothing. */
export async function signOffClaim(
  actor: Actor,
  slug: string,
  { key, reason: typed }: ClaimAnswer,
): Promise<SignOffAnswer> {
  const found = await findClaim(actor, slug, key)
  if (!found.ok) return found
  const reason = reasonIn(typed)
  if (!reason) return { ok: false, reason: 'no-reason' }
  if (found.signOffs.some((one) => one.key === key)) return { ok: true }
  await withTransaction((db) => recordAnswers(db, actor, found.id, [{ ...found.claim, reason }]))
  return { ok: true }
}

/** Of a draft only: on a public page the words would stand with nobody to answer for them. */
export async function takeBackSignOff(actor: Actor, slug: string, key: string): Promise<SignOffAnswer> {
  const found = await findClaim(actor, slug, key)
  if (!found.ok) return found
  if (!found.signOffs.some((one) => one.key === key)) return { ok: true }
  const { words, place } = found.claim
  const line = { verb: 'took back a sign-off', details: { key, words, place } }
  return withTransaction(async (db) => {
    const draft = `select 1 from "Campaign" where id = $1 and state = 'draft' for share`
    if ((await db.query(draft, [found.id])).rowCount === 0) return { ok: false, reason: 'is-public' }
    await recordHistory(db, { actor, subject: 'campaign', subjectId: found.id, ...line })
    return { ok: true }
  })
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
