// Proposes better words for the same demand, for an editor, once people have put their name to it: nothing changes before
// somebody else of the team approves. One proposal of a campaign waits at a time; the unique key decides.

import { errorsOf, type FieldErrors } from '@/lib/core/field-errors'
import { newId } from '@/lib/core/ids'
import { isAtLeast, type Actor } from '@/lib/core/roles'
import { withTransaction, type Queryable } from '@/lib/platform/db'
import { recordHistory } from '@/lib/platform/history'
import { answeredClaims, recordAnswers, type AnsweredClaim, type ClaimAnswer } from '../claims/answer-claims'
import type { SettlingClaim } from '../claims/claims-to-settle'
import { withAnswers } from '../claims/with-answers'
import { editedCampaign, missingAfterEdit } from '../missing-after-edit'
import { correctionFields } from '../schema'
import { canEdit } from '../states'
import { getCampaignForTeam } from '../team-queries'
import { isSigned, lockWordings } from '../wordings'
import { correctionClaims } from './correction-claims'

export type ProposeAnswer =
  | { ok: true; id: string }
  | {
      ok: false
      reason: 'not-allowed' | 'not-found' | 'closed' | 'changed-meanwhile'
    }
  | { ok: false; reason: 'not-signed' | 'nothing-changed' | 'already-proposed' }
  | { ok: false; reason: 'invalid'; errors: FieldErrors }
  /** `claims`: what the corrected words would say without a source. */
  | { ok: false; reason: 'incomplete'; missing: string[]; claims: SettlingClaim[] }

/** `fromVersion` is the wording that the proposer had before them; answers are kept with the proposal or not at all. */
export type Proposal = { fromVersion: number; fields: unknown; answers?: ClaimAnswer[] }

export async function proposeCorrection(
  actor: Actor,
  slug: string,
  { fromVersion, fields, answers = [] }: Proposal,
): Promise<ProposeAnswer> {
  if (!isAtLeast(actor.role, 'editor')) return { ok: false, reason: 'not-allowed' }
  const parsed = correctionFields.safeParse(fields)
  if (!parsed.success) return { ok: false, reason: 'invalid', errors: errorsOf(parsed.error) }
  const campaign = await getCampaignForTeam(slug)
  if (!campaign) return { ok: false, reason: 'not-found' }
  if (!canEdit(campaign.state)) return { ok: false, reason: 'closed' }
  if (campaign.wording.version !== fromVersion) return { ok: false, reason: 'changed-meanwhile' }
  if (campaign.wording.text === parsed.data.text) return { ok: false, reason: 'nothing-changed' }
  const { text } = parsed.data
  const edited = editedCampaign(campaign, { wording: text })
  const answered = answeredClaims(edited, answers)
  const missing = await missingAfterEdit(campaign, withAnswers(edited, actor, answered))
  if (missing.length > 0)
    return { ok: false, reason: 'incomplete', missing, claims: correctionClaims(campaign, text) }
  const correction = { ...parsed.data, campaignId: campaign.id, fromVersion, answered }
  return withTransaction((db) => storeProposal(db, actor, correction))
}

type NewCorrection = {
  campaignId: string
  fromVersion: number
  text: string
  reason: string
  answered: AnsweredClaim[]
}

async function storeProposal(db: Queryable, actor: Actor, correction: NewCorrection): Promise<ProposeAnswer> {
  const { campaignId, fromVersion, text, reason } = correction
  if (!(await isSigned(db, campaignId))) return { ok: false, reason: 'not-signed' }
  if ((await lockWordings(db, campaignId)) !== fromVersion) return { ok: false, reason: 'changed-meanwhile' }
  const id = newId()
  const { rowCount } = await db.query(
    `insert into "Correction" (id, "campaignId", "fromVersion", text, reason, "proposedBy", "proposedById")
     values ($1, $2, $3, $4, $5, $6, $7) on conflict ("campaignId") where state = 'proposed' do nothing`,
    [id, campaignId, fromVersion, text, reason, actor.name, actor.id],
  )
  if (rowCount === 0) return { ok: false, reason: 'already-proposed' }
  const about = { subject: 'campaign', subjectId: campaignId, details: { correction: id, fromVersion } }
  await recordAnswers(db, actor, campaignId, correction.answered)
  await recordHistory(db, { actor, verb: 'proposed a correction', ...about })
  return { ok: true, id }
}
