// Keeps a document once: the hash of its bytes is its identity. The same bytes again are the same document, with the rights that it
// has; all they can add is where it came from. Called inside the transaction of whatever is made from the document.

import { randomUUID } from 'node:crypto'
import type { Queryable } from '@/lib/platform/db'
import type { Actor } from '@/lib/core/roles'
import type { Draft } from './draft-schema'
import type { Rights } from './rights'

export type ReadDocument = {
  bytes: Uint8Array
  rights: Rights
  draft: Draft
  /** Where it came from, when that is the web; else a saved page tells its own address. */
  originalUrl?: string
}

/** The document's id. `draft` is what reading its bytes gave; its text is stored as the canonical text. */
export async function ingestDocument(
  db: Queryable,
  actor: Actor,
  { bytes, rights, draft, originalUrl }: ReadDocument,
): Promise<string> {
  const { name, sha256, mediaType, text } = draft.document
  const { rows } = await db.query<{ id: string }>(
    `insert into "Document" (id, sha256, name, "mediaType", bytes, text, rights, draft, "createdById", "originalUrl")
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     on conflict (sha256) do update
       set "originalUrl" = coalesce("Document"."originalUrl", excluded."originalUrl") returning id`,
    [
      ...[randomUUID(), sha256, name, mediaType, Buffer.from(bytes), text, rights],
      ...[withoutText(draft), actor.id, originalUrl ?? draft.document.address ?? null],
    ],
  )
  if (!rows[0]) throw new Error('a document was neither stored nor found')
  return rows[0].id
}

/** Each with the rights of the document that is there already, which then stay as they are until the transaction ends. */
export async function withStoredRights(db: Queryable, documents: ReadDocument[]): Promise<ReadDocument[]> {
  const hashes = documents.map(({ draft }) => draft.document.sha256)
  const { rows } = await db.query<{ sha256: string; rights: ReadDocument['rights'] }>(
    `select sha256, rights from "Document" where sha256 = any($1) order by sha256 for share`,
    [hashes],
  )
  const stored = new Map(rows.map(({ sha256, rights }) => [sha256, rights]))
  return documents.map((one) => ({ ...one, rights: stored.get(one.draft.document.sha256) ?? one.rights }))
}

function withoutText(draft: Draft): string {
  const { text: _, ...document } = draft.document
  return JSON.stringify({ ...draft, document })
}
