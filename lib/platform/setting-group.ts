// A group of settings under a key of its own, for one concern of the site: read at most a second late by every process, changed by
// those it is for, with a line in the history. What was left to the default stays so: only what somebody entered is stored.

import type { z } from 'zod'
import { errorsOf, type FieldErrors } from '@/lib/core/field-errors'
import { isAtLeast, type Actor } from '@/lib/core/roles'
import { pool, withTransaction } from './db'
import { recordHistory } from './history'
import { keepBriefly } from './keep-briefly'

export type SaveGroupResult<Value> =
  | { ok: true; value: Value }
  | { ok: false; reason: 'not-allowed' }
  | { ok: false; reason: 'invalid'; errors: FieldErrors }

export type SettingGroup<Value> = {
  get(): Promise<Value>
  /** `edit` is given what is stored and returns the fields that change; undefined gives a field back to its default. */
  save(actor: Actor, edit: (stored: Value) => Record<string, unknown>): Promise<SaveGroupResult<Value>>
  /** For tests that empty the database. */
  forget(): void
}

type Group<Schema extends z.ZodObject> = { key: string; schema: Schema; mayChange: 'owner' | 'editor' }

export function settingGroup<Schema extends z.ZodObject>(
  group: Group<Schema>,
): SettingGroup<z.output<Schema>> {
  const kept = keepBriefly(async () => {
    const { rows } = await pool().query(`SELECT "value" FROM "Setting" WHERE "key" = $1`, [group.key])
    return group.schema.parse(rows[0]?.value ?? {})
  })
  return {
    ...kept,
    async save(actor, edit) {
      if (!isAtLeast(actor.role, group.mayChange)) return { ok: false, reason: 'not-allowed' }
      const result = await store(group, actor, edit)
      kept.forget()
      return result
    },
  }
}

/** One at a time: two who save at once both have their say. */
async function store<Schema extends z.ZodObject>(
  { key, schema }: Group<Schema>,
  actor: Actor,
  edit: (stored: z.output<Schema>) => Record<string, unknown>,
): Promise<SaveGroupResult<z.output<Schema>>> {
  return withTransaction(async (client) => {
    const values = [key]
    await client.query(
      `INSERT INTO "Setting" ("key", "value") VALUES ($1, '{}') ON CONFLICT DO NOTHING`,
      values,
    )
    const { rows } = await client.query(`SELECT "value" FROM "Setting" WHERE "key" = $1 FOR UPDATE`, values)
    const stored: Record<string, unknown> = rows[0].value
    const patch = edit(schema.parse(stored))
    const next = Object.fromEntries(
      Object.entries({ ...stored, ...patch }).filter(([, value]) => value !== undefined),
    )
    const parsed = schema.safeParse(next)
    if (!parsed.success) return { ok: false, reason: 'invalid', errors: errorsOf(parsed.error) }
    const kept = Object.fromEntries(Object.entries(parsed.data).filter(([name]) => name in next))
    await client.query(`UPDATE "Setting" SET "value" = $2, "updatedAt" = now() WHERE "key" = $1`, [key, kept])
    const details = { fields: Object.keys(patch) }
    await recordHistory(client, { actor, verb: 'changed', subject: 'settings', subjectId: key, details })
    return { ok: true, value: parsed.data }
  })
}
