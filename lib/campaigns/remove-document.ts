// Takes a document out of a campaign for an editor: what it alone was the source of stands without one, and the document itself stays
// among the documents. A public page must not say anything that then has no source.

import { isAtLeast, type Actor } from '@/lib/core/roles'
import { announceChange } from '@/lib/platform/changes'
import { withTransaction, type Queryable } from '@/lib/platform/db'
import { recordHistory } from '@/lib/platform/history'
import { markSources } from './mark-sources'
import { missingAfterEdit } from './missing-after-edit'
import { canEdit } from './states'
import { getCampaignForTeam } from './team-queries'
import type { TeamCampaign } from './team-view'

export type RemoveAnswer =
  | { ok: true }
  | { ok: false; reason: 'not-allowed' | 'not-found' | 'closed' | 'only-document' | 'changed-meanwhile' }
  | { ok: false; reason: 'incomplete'; missing: string[] }

export async function removeDocument(actor: Actor, slug: string, n: number): Promise<RemoveAnswer> {
  if (!isAtLeast(actor.role, 'editor')) return { ok: false, reason: 'not-allowed' }
  const campaign = await getCampaignForTeam(slug)
  if (!campaign?.documents.some((document) => document.n === n)) return { ok: false, reason: 'not-found' }
  if (!canEdit(campaign.state)) return { ok: false, reason: 'closed' }
  if (campaign.documents.length === 1) return { ok: false, reason: 'only-document' }
  const after = without(campaign, n)
  const missing = await missingAfterEdit(campaign, after)
  if (missing.length > 0) return { ok: false, reason: 'incomplete', missing }
  return withTransaction((db) => store(db, actor, { after, n }))
}

function without(campaign: TeamCampaign, n: number): TeamCampaign {
  const documents = campaign.documents.filter((document) => document.n !== n)
  const story = markSources(campaign.story, [], documents)
  return { ...campaign, documents, story, reasons: markSources(campaign.reasons, [], documents) }
}

/** The version that was looked at moves first: an edit in between stops it. */
async function store(
  db: Queryable,
  actor: Actor,
  { after: { id, slug, version, story, reasons }, n }: { after: TeamCampaign; n: number },
): Promise<RemoveAnswer> {
  const moved = await db.query(
    `update "Campaign" set version = version + 1, story = $3, reasons = $4 where id = $1 and version = $2`,
    [id, version, JSON.stringify(story), JSON.stringify(reasons)],
  )
  if (moved.rowCount === 0) return { ok: false, reason: 'changed-meanwhile' }
  const { rows } = await db.query<{ documentId: string }>(
    `delete from "CampaignDocument" where "campaignId" = $1 and n = $2 returning "documentId"`,
    [id, n],
  )
  const details = { documentId: rows[0]?.documentId, n }
  await recordHistory(db, { actor, verb: 'removed a document', subject: 'campaign', subjectId: id, details })
  await announceChange(db, slug)
  return { ok: true }
}
