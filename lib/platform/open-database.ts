// A database that is there and up to date, for whoever works outside the site: the command and the demo. Joins the embedded
// server that runs, or starts it for as long as the work lasts; whoever leaves last stops it.

import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { closeDatabase } from './db'
import { startEmbeddedDatabase } from './embedded-database'
import { env, useDatabaseUrl, usePort } from './env'
import { migrateDatabase } from './migrate'
import { findRunningPort } from './running-port'
import { withConnection } from './with-connection'

export type OpenDatabase = { url: string; close(): Promise<void> }

const patienceMs = 10_000

/** `asItIs`: its schema is left alone, for backups. */
export async function openDatabase({ asItIs = false } = {}): Promise<OpenDatabase> {
  const { DATABASE_URL, DATA_DIR } = env()
  if (DATABASE_URL) return openOwn(DATABASE_URL, asItIs)
  const embedded = await startEmbeddedDatabase(DATA_DIR)
  useDatabaseUrl(embedded.url)
  await joinSite(embedded.url)
  if (!asItIs) await migrateDatabase(embedded.url)
  return { url: embedded.url, close: () => leave(embedded) }
}

/** Every address that is printed leads to the site that runs, if one does. */
async function joinSite(databaseUrl: string): Promise<void> {
  const port = await findRunningPort(databaseUrl)
  if (port !== null) usePort(port)
}

async function openOwn(url: string, asItIs: boolean): Promise<OpenDatabase> {
  await checkReachable(url)
  if (!asItIs) await migrateDatabase(url)
  return { url, close: closeDatabase }
}

/** Throws a sentence that says what to do, without the password that the address may hold. */
export async function checkReachable(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
  client.on('error', () => {})
  try {
    await client.connect()
  } catch (fault) {
    const { host, port, database } = client
    const why = (fault as Error).message || (fault as { code?: string }).code
    throw new Error(
      `The database ${database} on ${host}:${port} does not answer (${why}): check DATABASE_URL, and that PostgreSQL runs there.`,
    )
  } finally {
    await client.end().catch(() => {})
  }
}

async function leave({
  url,
  started,
  stop,
}: {
  url: string
  started: boolean
  stop(): Promise<void>
}): Promise<void> {
  await closeDatabase()
  if (started && (await isLeftAlone(url))) await stop()
}

/** Others may have joined the server we started: they get a little time to end; the site, which stays, takes it over. */
async function isLeftAlone(url: string): Promise<boolean> {
  return withConnection({ connectionString: url }, async (client) => {
    const deadline = performance.now() + patienceMs
    while (await countOthers(client)) {
      if (performance.now() > deadline) return false
      await wait(100)
    }
    return true
  })
}

async function countOthers(client: pg.Client): Promise<number> {
  const { rows } = await client.query(
    `select count(*)::int as n from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()`,
  )
  return rows[0].n
}
