// Writes an update, for an editor: a new draft, or new words for one that has not gone out. An edit names the version it was
// made on; new words need a new approval and a new time.

import type { FieldErrors } from '@/lib/core/field-errors'
import { isAtLeast, type Actor } from '@/lib/core/roles'
import { newId } from '@/lib/core/ids'
import { withTransaction, type Queryable } from '@/lib/platform/db'
import { recordHistory } from '@/lib/platform/history'
import { lockUpdate, type UpdateRow } from './rows'
import { readUpdateFields, type UpdateFields } from './schema'
import { nextState } from './states'

export type WriteAnswer =
  | { ok: true; id: string; version: number }
  | { ok: false; reason: 'not-allowed' | 'not-found' | 'already-sent' | 'changed-meanwhile' }
  | { ok: false; reason: 'invalid'; errors: FieldErrors }

/** `fields` is whatever the form sent. */
export async function createUpdate(actor: Actor, slug: string, fields: unknown = {}): Promise<WriteAnswer> {
  if (!isAtLeast(actor.role, 'editor')) return { ok: false, reason: 'not-allowed' }
  const read = readUpdateFields({ kind: 'news', ...(fields as object) })
  if (!read.ok) return { ok: false, reason: 'invalid', errors: read.errors }
  return withTransaction(async (db) => {
    const id = newId()
    const campaignId = await insertUpdate(db, { id, slug, actor, fields: read.fields })
    if (!campaignId) return { ok: false, reason: 'not-found' }
    await recordHistory(db, { actor, verb: 'began an update', subject: 'campaign', subjectId: campaignId })
    return { ok: true, id, version: 1 }
  })
}

export type Edit = { version: number; fields: unknown }

export async function writeUpdate(actor: Actor, id: string, { version, fields }: Edit): Promise<WriteAnswer> {
  if (!isAtLeast(actor.role, 'editor')) return { ok: false, reason: 'not-allowed' }
  const read = readUpdateFields(fields)
  if (!read.ok) return { ok: false, reason: 'invalid', errors: read.errors }
  return withTransaction(async (db) => {
    const update = await lockUpdate(db, id)
    if (!update) return { ok: false, reason: 'not-found' }
    if (!nextState(update.state, 'write')) return { ok: false, reason: 'already-sent' }
    if (update.version !== version) return { ok: false, reason: 'changed-meanwhile' }
    if (isSame(update, read.fields)) return { ok: true, id, version }
    await storeWords(db, { id, actor, fields: read.fields })
    return { ok: true, id, version: version + 1 }
  })
}

type NewUpdate = { id: string; slug: string; actor: Actor; fields: UpdateFields }

async function insertUpdate(db: Queryable, { id, slug, actor, fields }: NewUpdate): Promise<string | null> {
  const { rows } = await db.query<{ campaignId: string }>(
    `INSERT INTO "Update" ("id", "campaignId", "kind", "title", "body", "country", "city", "writtenById", "writtenBy")
     SELECT $1, c."id", $3::"UpdateKind", $4, $5, $6, $7, $8, $9 FROM "Campaign" c WHERE c."slug" = $2
     RETURNING "campaignId"`,
    [id, slug, fields.kind, fields.title, fields.body, fields.country, fields.city, actor.id, actor.name],
  )
  return rows[0]?.campaignId ?? null
}

/** Saving what was not touched takes nothing back. */
function isSame(update: UpdateRow, fields: UpdateFields): boolean {
  return (Object.keys(fields) as (keyof UpdateFields)[]).every((name) => update[name] === fields[name])
}

async function storeWords(db: Queryable, { id, actor, fields }: Omit<NewUpdate, 'slug'>): Promise<void> {
  await db.query(
    `UPDATE "Update" SET "kind" = $2::"UpdateKind", "title" = $3, "body" = $4, "country" = $5, "city" = $6,
            "writtenById" = $7, "writtenBy" = $8, "writtenAt" = now(), "version" = "version" + 1,
            "state" = 'draft', "sendAt" = NULL, "recipientCount" = NULL, "needsApproval" = false,
            "approvedAt" = NULL, "approvedById" = NULL, "approvedBy" = NULL
      WHERE "id" = $1`,
    [id, fields.kind, fields.title, fields.body, fields.country, fields.city, actor.id, actor.name],
  )
}
