// A PostgreSQL of one's own for proofs that take minutes: made in an empty folder, gone afterwards.

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Client } from 'pg'
import { closeDatabase } from '@/lib/platform/db'
import { startEmbeddedDatabase } from '@/lib/platform/embedded-database'
import { resetEnv } from '@/lib/platform/env'
import { migrateDatabase } from '@/lib/platform/migrate'

/** What a crash would lose is of no use to a proof. */
const forSpeed = ['fsync = off', 'synchronous_commit = off', 'full_page_writes = off', 'max_wal_size = "4GB"']

export async function withOwnDatabase(work: () => Promise<void>): Promise<void> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'countersign-prove-'))
  const database = await startEmbeddedDatabase(dataDir)
  try {
    await migrateDatabase(database.url)
    await tune(database.url)
    process.env.DATABASE_URL = database.url
    process.env.SECRET_KEY = 'a-secret-for-proofs-that-is-long-enough-to-be-one'
    resetEnv()
    await work()
  } finally {
    await closeDatabase()
    await database.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
}

async function tune(url: string): Promise<void> {
  const client = new Client(url)
  await client.connect()
  for (const setting of forSpeed) await client.query(`ALTER SYSTEM SET ${setting}`)
  await client.query('SELECT pg_reload_conf()')
  await client.end()
}
