// Adds a document to a campaign for an editor: its next source. Words of the page that no document had find their passage in it. The
// bytes are read apart; the same document twice changes nothing.

import { isAtLeast, type Actor } from '@/lib/core/roles'
import { ingestDocument, withStoredRights, type ReadDocument } from '@/lib/documents/ingest'
import { announceChange } from '@/lib/platform/changes'
import { withTransaction, type Queryable } from '@/lib/platform/db'
import { recordHistory } from '@/lib/platform/history'
import { proposeApart } from './compose/propose-apart'
import type { DocumentFile } from './create-from-documents'
import { markSources } from './mark-sources'
import { missingAfterEdit } from './missing-after-edit'
import { mostDocuments, type Rights } from './schema'
import { canEdit } from './states'
import { getCampaignForTeam } from './team-queries'
import type { TeamCampaign, TeamDocument } from './team-view'

export type AddAnswer =
  | { ok: true; n: number }
  | { ok: false; reason: 'not-allowed' | 'not-found' | 'closed' | 'too-many-documents' | 'changed-meanwhile' }
  | { ok: false; reason: 'unreadable'; file: string; because: string }
  | { ok: false; reason: 'incomplete'; missing: string[] }

export async function addDocument(
  actor: Actor,
  slug: string,
  { file, rights }: { file: DocumentFile; rights: Rights },
): Promise<AddAnswer> {
  if (!isAtLeast(actor.role, 'editor')) return { ok: false, reason: 'not-allowed' }
  const read = await proposeApart(file.bytes, file.name, file.charset)
  if (!read.ok) return { ok: false, reason: 'unreadable', file: file.name, because: read.reason }
  const campaign = await getCampaignForTeam(slug)
  if (!campaign) return { ok: false, reason: 'not-found' }
  if (!canEdit(campaign.state)) return { ok: false, reason: 'closed' }
  const { bytes, originalUrl } = file
  return addRead(actor, campaign, { bytes, rights, draft: read.draft, originalUrl })
}

/** Judged by the rights that a document of the same bytes has already. */
async function addRead(actor: Actor, campaign: TeamCampaign, read: ReadDocument): Promise<AddAnswer> {
  if (campaign.documents.length >= mostDocuments) return { ok: false, reason: 'too-many-documents' }
  const n = Math.max(0, ...campaign.documents.map((each) => each.n)) + 1
  const blocks = remarked(campaign, { n, text: read.draft.document.text })
  return withTransaction(async (db) => {
    const [document = read] = await withStoredRights(db, [read])
    const documents = [...campaign.documents, sourceOf(n, document)]
    const missing = await missingAfterEdit(campaign, { ...campaign, ...blocks, documents })
    if (missing.length > 0) return { ok: false, reason: 'incomplete', missing }
    return store(db, actor, campaign, { n, document, blocks })
  })
}

type Blocks = Pick<TeamCampaign, 'story' | 'reasons'>

function remarked({ story, reasons, documents }: TeamCampaign, added: { n: number; text: string }): Blocks {
  const all = [...documents, added]
  return { story: markSources(story, [], all), reasons: markSources(reasons, [], all) }
}

function sourceOf(n: number, { draft, rights }: ReadDocument): TeamDocument {
  return { n, name: draft.document.name, text: draft.document.text, rights } as TeamDocument
}

type Adding = { n: number; document: ReadDocument; blocks: Blocks }

/** The version that was looked at moves first: two who add at once do not take the same number. */
async function store(
  db: Queryable,
  actor: Actor,
  { id, slug, version }: TeamCampaign,
  { n, document, blocks }: Adding,
): Promise<AddAnswer> {
  const documentId = await ingestDocument(db, actor, document)
  const known = await db.query<{ n: number }>(
    `select n from "CampaignDocument" where "campaignId" = $1 and "documentId" = $2`,
    [id, documentId],
  )
  if (known.rows[0]) return { ok: true, n: known.rows[0].n }
  const moved = await db.query(
    `update "Campaign" set version = version + 1, story = $3, reasons = $4 where id = $1 and version = $2`,
    [id, version, JSON.stringify(blocks.story), JSON.stringify(blocks.reasons)],
  )
  if (moved.rowCount === 0) return { ok: false, reason: 'changed-meanwhile' }
  await db.query(`insert into "CampaignDocument" ("campaignId", "documentId", n) values ($1, $2, $3)`, [
    id,
    documentId,
    n,
  ])
  const details = { documentId, n }
  await recordHistory(db, { actor, verb: 'added a document', subject: 'campaign', subjectId: id, details })
  await announceChange(db, slug)
  return { ok: true, n }
}
