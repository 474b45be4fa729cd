// Writes everything that the database holds into one new file, as it was at one moment, while the site goes on: one snapshot, read
// only, streamed, never more than a few buffers in memory. The file appears under its name once it is whole and on the disk, readable
// by its owner alone. The secret key is not in it.

import { existsSync } from 'node:fs'
import { open, rename, rm, stat, writeFile, type FileHandle } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { readDatabaseUrl } from '../database-url'
import { withConnection } from '../with-connection'
import { syncFolder } from './sync-folder'
import { copied, countAll, endOfRows, formatVersion, lineOf, RowSum, type BackupHead } from './format'
import { countRows, listSequences, listTables } from './list-tables'

export type Backup = { file: string; onRows?: (done: number, all: number) => void }
export type BackupResult =
  | { ok: true; rowCount: number; tableCount: number; bytes: number }
  | { ok: false; reason: 'file-exists' | 'never-migrated' | NoPart }
type NoPart = 'part-exists' | 'no-folder'

export async function writeBackup(backup: Backup): Promise<BackupResult> {
  const { file } = backup
  const part = `${file}.part`
  if (existsSync(file)) return { ok: false, reason: 'file-exists' }
  const handle = await openNew(part)
  if (typeof handle === 'string') return { ok: false, reason: handle }
  try {
    const head = await writeSnapshot(handle, backup.onRows).finally(() => handle.close())
    if (!head) return { ok: false, reason: 'never-migrated' }
    // Whoever wants the same file wants the same part first: nobody comes between these two lines.
    if (existsSync(file)) return { ok: false, reason: 'file-exists' }
    await rename(part, file)
    await syncFolder(path.dirname(file))
    const { size } = await stat(file)
    return { ok: true, rowCount: countAll(head), tableCount: head.tables.length, bytes: size }
  } finally {
    await rm(part, { force: true })
  }
}

async function openNew(part: string): Promise<FileHandle | NoPart> {
  return open(part, 'wx', 0o600).catch((fault: NodeJS.ErrnoException) => {
    if (fault.code === 'EEXIST') return 'part-exists'
    if (fault.code === 'ENOENT') return 'no-folder'
    throw fault
  })
}

/** A connection of its own: closed in the middle of a table, it ends whatever it was doing. */
async function writeSnapshot(handle: FileHandle, onRows?: Backup['onRows']): Promise<BackupHead | null> {
  const settings = { connectionString: readDatabaseUrl(), application_name: 'countersign backup' }
  return withConnection(settings, async (client) => {
    const head = await beginSnapshot(client)
    if (!head) return null
    await pipeline(Readable.from(backupBytes(client, head, onRows)), createGzip(), (packed) =>
      writeFile(handle, packed),
    )
    await handle.sync()
    return head
  })
}

/** The locks are those of any reader: they keep only a change of the schema away. */
async function beginSnapshot(client: pg.Client): Promise<BackupHead | null> {
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
  await client.query(`SET LOCAL statement_timeout = 0; SET LOCAL idle_in_transaction_session_timeout = 0;
    SET LOCAL datestyle = 'ISO'; SET LOCAL timezone = 'UTC'; SET LOCAL bytea_output = 'hex'; SET LOCAL extra_float_digits = 1`)
  const tables = await listTables(client)
  if (!tables.some(({ name }) => name === 'Fact')) return null
  const names = tables.map(({ name }) => pg.escapeIdentifier(name)).join(', ')
  await client.query(`LOCK TABLE ${names} IN ACCESS SHARE MODE`)
  return { ...(await readFacts(client)), tables: await countRows(client, tables) }
}

async function readFacts(client: pg.Client): Promise<Omit<BackupHead, 'tables'>> {
  const { rows: migrations } = await client.query<{ name: string; checksum: string }>(
    `SELECT "migration_name" AS name, "checksum" FROM "_prisma_migrations" WHERE "rolled_back_at" IS NULL ORDER BY "started_at"`,
  )
  const { rows } = await client.query<{ at: Date; fingerprint: string | null }>(
    `SELECT now() AS at, (SELECT "value" FROM "Fact" WHERE "key" = 'secret-fingerprint') AS fingerprint`,
  )
  const { at, fingerprint } = rows[0]!
  const madeAt = at.toISOString()
  return { countersign: 'backup', format: formatVersion, madeAt, migrations, secretFingerprint: fingerprint }
}

async function* backupBytes(
  client: pg.Client,
  head: BackupHead,
  onRows?: Backup['onRows'],
): AsyncGenerator<Buffer> {
  const all = countAll(head)
  const sums: { name: string; sha256: string }[] = []
  let done = 0
  yield lineOf(head)
  for (const table of head.tables) {
    const sum = new RowSum()
    yield lineOf({ rows: table.name })
    for await (const chunk of client.query(copyTo(`COPY ${copied(table)} TO STDOUT`))) {
      sum.add(chunk)
      yield chunk
      onRows?.(done + sum.rowCount, all)
    }
    yield Buffer.from(endOfRows)
    done += sum.rowCount
    sums.push({ name: table.name, sha256: sum.digest() })
  }
  yield lineOf({ sums, sequences: await listSequences(client) })
}
