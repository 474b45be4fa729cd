// Keeps a document once: the hash of its bytes is its identity. The same bytes again are the same document, and
// change nothing about it. Called inside the transaction of whatever is made from the document.

import { randomUUID } from 'node:crypto'
import type { Queryable } from '@/lib/platform/db'
import type { Actor } from '@/lib/core/roles'
import type { Draft } from './draft-schema'

export type ReadDocument = {
  bytes: Uint8Array
  rights: 'ours' | 'permitted' | 'quoted'
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
     on conflict (sha256) do update set sha256 = excluded.sha256 returning id`,
    [
      ...[randomUUID(), sha256, name, mediaType, Buffer.from(bytes), text, rights],
      ...[withoutText(draft), actor.id, originalUrl ?? draft.document.address ?? null],
    ],
  )
  if (!rows[0]) throw new Error('a document was neither stored nor found')
  return rows[0].id
}

function withoutText(draft: Draft): string {
  const { text: _, ...document } = draft.document
  return JSON.stringify({ ...draft, document })
}
