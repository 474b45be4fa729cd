// Changes a campaign's words and settings for an editor, on the version they were looking at: whoever saves second
// is told. What people have put their name to is frozen from the first signature on.

import { isAtLeast, type Actor } from '@/lib/core/roles'
import { announceChange } from '@/lib/platform/changes'
import { withTransaction, type Queryable } from '@/lib/platform/db'
import { recordHistory } from '@/lib/platform/history'
import { changeRights, listOverQuoting } from './change-rights'
import { changesOf, isDemand, type Changes } from './changes-of'
import { errorsOf } from './errors-of'
import { linkIssueArea } from './issue-areas'
import { missingAfterEdit } from './missing-after-edit'
import { campaignEdit } from './schema'
import { canEdit } from './states'
import { getCampaignForTeam } from './team-queries'
import type { TeamCampaign, TeamDocument } from './team-view'
import { changedRights, type ChosenRights } from './with-rights'
import { addWording, isSigned } from './wordings'

export type EditAnswer =
  | { ok: true; version: number }
  | {
      ok: false
      reason: 'not-allowed' | 'not-found' | 'closed' | 'changed-meanwhile' | 'signed-text-is-frozen'
    }
  | { ok: false; reason: 'invalid'; errors: Record<string, string[]> }
  | { ok: false; reason: 'incomplete'; missing: string[] }

/** Rights, by the number of the source, are changed with the words or not at all. */
export type Edit = { version: number; fields: unknown; rights?: ChosenRights }

export async function editCampaign(
  actor: Actor,
  slug: string,
  { version, fields, rights = {} }: Edit,
): Promise<EditAnswer> {
  if (!isAtLeast(actor.role, 'editor')) return { ok: false, reason: 'not-allowed' }
  const parsed = campaignEdit.safeParse(fields)
  if (!parsed.success) return { ok: false, reason: 'invalid', errors: errorsOf(parsed.error.issues) }
  const campaign = await getCampaignForTeam(slug)
  if (!campaign) return { ok: false, reason: 'not-found' }
  if (!canEdit(campaign.state)) return { ok: false, reason: 'closed' }
  if (campaign.version !== version) return { ok: false, reason: 'changed-meanwhile' }
  const changes = changesOf(campaign, parsed.data)
  const documents = changedRights(campaign.documents, rights)
  if (isEmpty(changes) && documents.length === 0) return { ok: true, version }
  const missing = await missingAfterEdit(campaign, changes.after, rights)
  if (missing.length > 0) return { ok: false, reason: 'incomplete', missing }
  return withTransaction((db) => saveChanges(db, actor, { campaign, changes, documents }))
}

function isEmpty({ after }: Changes): boolean {
  return Object.keys(after).length === 0
}

type Checked = { campaign: TeamCampaign; changes: Changes; documents: TeamDocument[] }

/** Nothing is written before the last refusal, which is the statement that compares the version and moves it. */
async function saveChanges(
  db: Queryable,
  actor: Actor,
  { campaign, changes, documents }: Checked,
): Promise<EditAnswer> {
  if (isDemand(changes) && (await isSigned(db, campaign.id)))
    return { ok: false, reason: 'signed-text-is-frozen' }
  const missing = await listOverQuoting(db, campaign, documents)
  if (missing.length > 0) return { ok: false, reason: 'incomplete', missing }
  const version = await updateColumns(db, campaign, changes)
  if (version === null) return { ok: false, reason: 'changed-meanwhile' }
  await changeRights(db, actor, campaign, documents)
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

/** Everything that is a column of the campaign's own; null when somebody else moved the version. */
async function updateColumns(
  db: Queryable,
  { id, version }: TeamCampaign,
  { after }: Changes,
): Promise<number | null> {
  const columns = new Map<string, unknown>()
  for (const [field, value] of Object.entries(after)) {
    if (field !== 'wording' && field !== 'issueArea') columns.set(field, columnValue(field, value))
  }
  if (after.headline !== undefined) columns.set('headlineSuggested', false)
  const sets = [...columns.keys()].map((column, index) => `"${column}" = $${index + 3}, `).join('')
  const { rows } = await db.query<{ version: number }>(
    `update "Campaign" set ${sets} version = version + 1 where id = $1 and version = $2 returning version`,
    [id, version, ...columns.values()],
  )
  return rows[0]?.version ?? null
}

function columnValue(field: string, value: unknown): unknown {
  if (field === 'kind') return String(value).replace('-', '_')
  return field === 'story' || field === 'reasons' ? JSON.stringify(value) : value
}
