// Whether a backup can go into a database: nothing may be in it, and its schema may not be ahead of the backup's.

import pg from 'pg'
import type { Queryable } from '../db'
import { withConnection } from '../with-connection'
import type { BackupHead } from './format'
import { listTables } from './list-tables'

export type TargetRefusal = 'not-empty' | 'newer-schema'

export async function checkTarget(url: string, { migrations }: BackupHead): Promise<TargetRefusal | null> {
  return withConnection({ connectionString: url }, async (client) => {
    if (!(await isEmpty(client))) return 'not-empty'
    const known = new Set(migrations.map(({ name }) => name))
    const applied = await listApplied(client)
    return applied.every((name) => known.has(name)) ? null : 'newer-schema'
  })
}

/** Tables there may be, rows not. */
export async function isEmpty(db: Queryable | pg.Client): Promise<boolean> {
  for (const { name } of await listTables(db)) {
    const { rowCount } = await db.query(`SELECT FROM ${pg.escapeIdentifier(name)} LIMIT 1`)
    if (rowCount !== 0) return false
  }
  return true
}

async function listApplied(client: pg.Client): Promise<string[]> {
  const { rows: tables } = await client.query(`SELECT FROM pg_tables WHERE tablename = '_prisma_migrations'`)
  if (tables.length === 0) return []
  const { rows } = await client.query<{ name: string }>(
    'SELECT "migration_name" AS name FROM "_prisma_migrations" WHERE "rolled_back_at" IS NULL',
  )
  return rows.map(({ name }) => name)
}
