// The database of this Jest worker: real, migrated, nobody else's. Import this file and a test has it;
// it is emptied before each test, and DATABASE_URL, SECRET_KEY and a DATA_DIR of its own are set for lib/platform/env.ts.

import { tmpdir } from 'node:os'
import path from 'node:path'
import { pool } from '@/lib/platform/db'
import { forgetHits, shareHits } from '@/lib/platform/rate-limit'

process.env.DATABASE_URL = `${process.env.TEST_DATABASE_URL}${process.env.JEST_WORKER_ID}`
process.env.SECRET_KEY = 'a-secret-for-tests-that-is-long-enough-to-be-one'
process.env.DATA_DIR = path.join(tmpdir(), `countersign-test-data-${process.pid}`)

let tables: string | undefined

/** What was counted before is not told to the database after it was emptied: what is on its way is waited for. */
export async function emptyDatabase(): Promise<void> {
  forgetHits()
  await shareHits()
  tables ??= await listTables()
  await pool().query(`TRUNCATE ${tables} RESTART IDENTITY CASCADE`)
}

async function listTables(): Promise<string> {
  const { rows } = await pool().query<{ name: string }>(
    `SELECT quote_ident(tablename) AS name FROM pg_tables
      WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'`,
  )
  return rows.map((row) => row.name).join(', ')
}
