// Changes a campaign's words and settings for an editor, on the version they were looking at: whoever saves second
// is told. What people have put their name to is frozen from the first signature on.

import { isAtLeast, type Actor } from '@/lib/core/roles'
import { slugify } from '@/lib/core/text'
import { announceChange } from '@/lib/platform/changes'
import { withTransaction, type Queryable } from '@/lib/platform/db'
import { recordHistory } from '@/lib/platform/history'
import { getSettings } from '@/lib/platform/settings'
import type { IssueAreaLink } from './campaign-view'
import { changesOf, isDemand, type Changes } from './changes-of'
import { linkIssueArea } from './issue-areas'
import { missingToPublish } from './missing-to-publish'
import { campaignEdit, type CampaignEdit } from './schema'
import { canEdit } from './states'
import { getCampaignForTeam } from './team-queries'
import type { TeamCampaign } from './team-view'
import { addWording, isSigned } from './wordings'

export type EditAnswer =
  | { ok: true; version: number }
  | {
      ok: false
      reason: 'not-allowed' | 'not-found' | 'closed' | 'changed-meanwhile' | 'signed-text-is-frozen'
    }
  | { ok: false; reason: 'invalid'; errors: Record<string, string[]> }
  | { ok: false; reason: 'incomplete'; missing: string[] }

export type Edit = { version: number; fields: unknown }

export async function editCampaign(
  actor: Actor,
  slug: string,
  { version, fields }: Edit,
): Promise<EditAnswer> {
  if (!isAtLeast(actor.role, 'editor')) return { ok: false, reason: 'not-allowed' }
  const parsed = campaignEdit.safeParse(fields)
  if (!parsed.success) return { ok: false, reason: 'invalid', errors: errorsOf(parsed.error.issues) }
  const campaign = await getCampaignForTeam(slug)
  if (!campaign) return { ok: false, reason: 'not-found' }
  if (!canEdit(campaign.state)) return { ok: false, reason: 'closed' }
  if (campaign.version !== version) return { ok: false, reason: 'changed-meanwhile' }
  const changes = changesOf(campaign, parsed.data)
  if (Object.keys(changes.after).length === 0) return { ok: true, version }
  const missing = await missingAfter(campaign, changes)
  if (missing.length > 0) return { ok: false, reason: 'incomplete', missing }
  return withTransaction((db) => saveChanges(db, actor, campaign, changes))
}

function errorsOf(issues: { path: PropertyKey[]; message: string }[]): Record<string, string[]> {
  const errors: Record<string, string[]> = {}
  for (const { path, message } of issues) (errors[String(path[0] ?? 'form')] ??= []).push(message)
  return errors
}

/** A page that is public already must stay as fit to be as it was: what this edit would take away from it. */
async function missingAfter(campaign: TeamCampaign, { after }: Changes): Promise<string[]> {
  if (campaign.state !== 'published') return []
  const settings = await getSettings()
  const before = new Set(missingToPublish(campaign, settings))
  return missingToPublish(editedCampaign(campaign, after), settings).filter(
    (sentence) => !before.has(sentence),
  )
}

function editedCampaign(campaign: TeamCampaign, { wording, issueArea: area, ...fields }: CampaignEdit) {
  const text = wording ?? campaign.wording.text
  const issueArea = area === undefined ? campaign.issueArea : areaOf(area)
  return { ...campaign, ...fields, issueArea, wording: { ...campaign.wording, text } }
}

function areaOf(name: string | null): IssueAreaLink | null {
  return name ? { name, slug: slugify(name) } : null
}

/** Nothing is written before the last refusal, which is the statement that compares the version and moves it. */
async function saveChanges(
  db: Queryable,
  actor: Actor,
  campaign: TeamCampaign,
  changes: Changes,
): Promise<EditAnswer> {
  if (isDemand(changes) && (await isSigned(db, campaign.id)))
    return { ok: false, reason: 'signed-text-is-frozen' }
  const version = await updateColumns(db, campaign, changes)
  if (version === null) return { ok: false, reason: 'changed-meanwhile' }
  if (changes.after.issueArea !== undefined) await linkIssueArea(db, campaign.id, changes.after.issueArea)
  if (changes.after.wording !== undefined) await addWording(db, campaign.id, changes.after.wording)
  const details = { before: changes.before, after: changes.after }
  await recordHistory(db, { actor, verb: 'edited', subject: 'campaign', subjectId: campaign.id, details })
  await announceChange(db, campaign.slug)
  return { ok: true, version }
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
