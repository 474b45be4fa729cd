// Changes a campaign's words and settings for an editor, on the version they were looking at: whoever saves second
// is told. What people have put their name to is frozen from the first signature on.

import { errorsOf, type FieldErrors } from '@/lib/core/field-errors'
import { isAtLeast, type Actor } from '@/lib/core/roles'
import { announceChange } from '@/lib/platform/changes'
import { withTransaction, type Queryable } from '@/lib/platform/db'
import { recordHistory } from '@/lib/platform/history'
import { changeRights, listOverQuoting } from './change-rights'
import { changesOf, isDemand, type Changes } from './changes-of'
import { answeredClaims, recordAnswers, type AnsweredClaim, type ClaimAnswer } from './claims/answer-claims'
import { claimsToSettle, type SettlingClaim } from './claims/claims-to-settle'
import { withAnswers } from './claims/with-answers'
import { linkIssueArea } from './issue-areas'
import { editedCampaign, missingAfterEdit } from './missing-after-edit'
import { campaignEdit } from './schema'
import { canEdit } from './states'
import { getCampaignForTeam } from './team-queries'
import type { TeamCampaign, TeamDocument } from './team-view'
import { updateColumns } from './update-columns'
import { changedRights, withRights, type ChosenRights } from './with-rights'
import { addWording, isSigned } from './wordings'

export type EditAnswer =
  | { ok: true; version: number }
  | {
      ok: false
      reason: 'not-allowed' | 'not-found' | 'closed' | 'changed-meanwhile' | 'signed-text-is-frozen'
    }
  | { ok: false; reason: 'invalid'; errors: FieldErrors }
  /** `claims`: what the edited page would say without a source. */
  | { ok: false; reason: 'incomplete'; missing: string[]; claims?: SettlingClaim[] }

/** Rights, by the number of the source, and answers for claims without a source are kept with the words or not at all. */
export type Edit = { version: number; fields: unknown; rights?: ChosenRights; answers?: ClaimAnswer[] }

export async function editCampaign(
  actor: Actor,
  slug: string,
  { version, fields, rights = {}, answers = [] }: Edit,
): Promise<EditAnswer> {
  if (!isAtLeast(actor.role, 'editor')) return { ok: false, reason: 'not-allowed' }
  const parsed = campaignEdit.safeParse(fields)
  if (!parsed.success) return { ok: false, reason: 'invalid', errors: errorsOf(parsed.error) }
  const campaign = await getCampaignForTeam(slug)
  if (!campaign) return { ok: false, reason: 'not-found' }
  if (!canEdit(campaign.state)) return { ok: false, reason: 'closed' }
  if (campaign.version !== version) return { ok: false, reason: 'changed-meanwhile' }
  const changes = changesOf(campaign, parsed.data)
  const documents = changedRights(campaign.documents, rights)
  if (isEmpty(changes) && documents.length === 0) return { ok: true, version }
  const edited = {
    ...editedCampaign(campaign, changes.after),
    documents: withRights(campaign.documents, rights),
  }
  const answered = answeredClaims(edited, answers)
  const missing = await missingAfterEdit(campaign, withAnswers(edited, actor, answered))
  if (missing.length > 0) return { ok: false, reason: 'incomplete', missing, claims: claimsToSettle(edited) }
  return withTransaction((db) => saveChanges(db, actor, { campaign, changes, documents, answered }))
}

function isEmpty({ after }: Changes): boolean {
  return Object.keys(after).length === 0
}

type Checked = {
  campaign: TeamCampaign
  changes: Changes
  documents: TeamDocument[]
  answered: AnsweredClaim[]
}

/** Nothing is written before the last refusal, which is the statement that compares the version and moves it. */
async function saveChanges(
  db: Queryable,
  actor: Actor,
  { campaign, changes, documents, answered }: Checked,
): Promise<EditAnswer> {
  if (isDemand(changes) && (await isSigned(db, campaign.id)))
    return { ok: false, reason: 'signed-text-is-frozen' }
  const missing = await listOverQuoting(db, campaign, documents)
  if (missing.length > 0) return { ok: false, reason: 'incomplete', missing }
  const version = await updateColumns(db, campaign, changes)
  if (version === null) return { ok: false, reason: 'changed-meanwhile' }
  await changeRights(db, actor, campaign, documents)
  await recordAnswers(db, actor, campaign.id, answered)
  if (!isEmpty(changes)) await saveBeside(db, actor, campaign, changes)
  await announceChange(db, campaign.slug)
  return { ok: true, version }
}

/** What is kept in rows of its own. */
async function saveBeside(
  db: Queryable,
  actor: Actor,
  { id }: TeamCampaign,
  { before, after }: Changes,
): Promise<void> {
  if (after.issueArea !== undefined) await linkIssueArea(db, id, after.issueArea)
  if (after.wording !== undefined) await addWording(db, id, after.wording)
  const details = { before, after }
  await recordHistory(db, { actor, verb: 'edited', subject: 'campaign', subjectId: id, details })
}
