// Makes campaigns from documents, for the command and the desk: reads them all first, then stores everything or
// nothing in one transaction. A document (or set of documents) that has a campaign already gives that campaign
// back, unchanged. Slugs: the unique key decides.

import { isAtLeast, type Actor } from '@/lib/core/roles'
import { isSlug } from '@/lib/core/slug'
import { withStoredRights, type ReadDocument } from '@/lib/documents/ingest'
import { advisoryLocks } from '@/lib/platform/advisory-locks'
import { withTransaction, type Queryable } from '@/lib/platform/db'
import { proposeApart } from './compose/propose-apart'
import { mostDocuments, type Rights } from './schema'
import { storeCampaign, type CampaignLine } from './store-campaign'

/** `originalUrl`, `charset`: of a document that came from the web. */
export type DocumentFile = { name: string; bytes: Uint8Array; originalUrl?: string; charset?: string }
export type CreateOptions = {
  rights: Rights
  slug?: string
  /** One campaign of all documents, numbered in this order. */
  together?: boolean
  onRead?: (readCount: number) => void
}
export type CreateRefusal =
  | {
      ok: false
      reason:
        'not-allowed' | 'no-documents' | 'too-many-documents' | 'slug-for-many' | 'bad-slug' | 'slug-taken'
    }
  | { ok: false; reason: 'unreadable'; file: string; because: string }
/** A document that was here already, and the rights that it keeps, as they are not those that were asked for. */
export type KeptRights = { name: string; rights: Rights }
export type CreateAnswer = { ok: true; campaigns: CampaignLine[]; kept?: KeptRights[] } | CreateRefusal

export async function createFromDocuments(
  actor: Actor,
  files: DocumentFile[],
  options: CreateOptions,
): Promise<CreateAnswer> {
  const refusal = refusalOf(actor, files, options)
  if (refusal) return refusal
  const reading = await readAll(files, options)
  if (!reading.ok) return reading
  const groups = options.together ? [reading.documents] : reading.documents.map((document) => [document])
  return withTransaction((db) => storeAll(db, actor, groups, options.slug))
}

function refusalOf(actor: Actor, files: DocumentFile[], options: CreateOptions): CreateRefusal | null {
  if (!isAtLeast(actor.role, 'editor')) return { ok: false, reason: 'not-allowed' }
  if (files.length === 0) return { ok: false, reason: 'no-documents' }
  if (options.together && files.length > mostDocuments) return { ok: false, reason: 'too-many-documents' }
  if (options.slug === undefined) return null
  if (files.length > 1 && !options.together) return { ok: false, reason: 'slug-for-many' }
  return isSlug(options.slug) ? null : { ok: false, reason: 'bad-slug' }
}

/** Every file once, in order; the same bytes under a second name are left out. */
async function readAll(files: DocumentFile[], options: CreateOptions) {
  const documents = new Map<string, ReadDocument>()
  const { rights } = options
  for (const [index, { name, bytes, originalUrl, charset }] of files.entries()) {
    const read = await proposeApart(bytes, name, charset)
    if (!read.ok)
      return { ok: false as const, reason: 'unreadable' as const, file: name, because: read.reason }
    const { sha256 } = read.draft.document
    if (!documents.has(sha256)) documents.set(sha256, { bytes, rights, draft: read.draft, originalUrl })
    options.onRead?.(index + 1)
  }
  return { ok: true as const, documents: [...documents.values()] }
}

/**
 * One creation at a time: two imports of the same files wait for each other instead of making two campaigns or
 * locking each other out. A taken slug is found by the first row written, so that refusing leaves nothing behind.
 */
async function storeAll(
  db: Queryable,
  actor: Actor,
  groups: ReadDocument[][],
  slug?: string,
): Promise<CreateAnswer> {
  await db.query('select pg_advisory_xact_lock($1)', [advisoryLocks.creation])
  const campaigns: CampaignLine[] = []
  const kept: KeptRights[] = []
  for (const group of groups) {
    const rightful = await withStoredRights(db, group)
    const line = (await findCampaignOf(db, group)) ?? (await storeCampaign(db, actor, rightful, slug))
    if (!line) return { ok: false, reason: 'slug-taken' }
    campaigns.push(line)
    kept.push(...keptRights(group, rightful))
  }
  return { ok: true, campaigns, ...(kept.length > 0 && { kept }) }
}

function keptRights(asked: ReadDocument[], rightful: ReadDocument[]): KeptRights[] {
  return rightful
    .filter(({ rights }, index) => rights !== asked[index]?.rights)
    .map(({ draft, rights }) => ({ name: draft.document.name, rights }))
}

/** The campaign made from exactly these documents. */
async function findCampaignOf(db: Queryable, group: ReadDocument[]): Promise<CampaignLine | null> {
  const hashes = group.map(({ draft }) => draft.document.sha256).sort()
  const { rows } = await db.query<CampaignLine>(
    `select c.slug, c.state, c.headline
     from "Campaign" c join "CampaignDocument" cd on cd."campaignId" = c.id join "Document" d on d.id = cd."documentId"
     where c.id in (select cd."campaignId" from "CampaignDocument" cd
                    join "Document" d on d.id = cd."documentId" where d.sha256 = $2)
     group by c.id having array_agg(d.sha256 order by d.sha256 collate "C") = $1
     order by c."createdAt" limit 1`,
    [hashes, hashes[0]],
  )
  return rows[0] ?? null
}
