// A PostgreSQL for the tests: a template database migrated once, a copy of it for each Jest worker.
// Prints the address of the first copy without its number, serves until standard input closes, leaves nothing behind.

import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Client } from 'pg'
import { startEmbeddedDatabase } from '@/lib/platform/embedded-database'
import { migrateDatabase } from '@/lib/platform/migrate'

/** What a crash would lose is of no use to a test. */
const forSpeed = ['fsync = off', 'synchronous_commit = off', 'full_page_writes = off', 'max_wal_size = "2GB"']

async function serve(copies: number): Promise<void> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'countersign-tests-'))
  const database = await startEmbeddedDatabase(dataDir)
  try {
    await makeDatabases(database.url, copies)
    console.log(withName(database.url, 'test_'))
    await once(process.stdin.resume(), 'end')
  } finally {
    await database.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
}

async function makeDatabases(url: string, copies: number): Promise<void> {
  const client = new Client(url)
  await client.connect()
  for (const setting of forSpeed) await client.query(`ALTER SYSTEM SET ${setting}`)
  await client.query('SELECT pg_reload_conf()')
  await client.query('CREATE DATABASE template')
  await migrateDatabase(withName(url, 'template'))
  for (let n = 1; n <= copies; n++) await client.query(`CREATE DATABASE test_${n} TEMPLATE template`)
  await client.end()
}

function withName(url: string, name: string): string {
  const address = new URL(url)
  address.pathname = `/${name}`
  return String(address)
}

void serve(Number(process.argv[2])).then(() => process.exit(0))
