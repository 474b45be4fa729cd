// Puts a backup into an empty database that has exactly its schema: all of it or nothing, in one transaction. Triggers of ours keep
// still, as they ran when the rows came to be; references are checked as always. `settle` does in the same transaction what must
// be done before anybody sees the rows. A site that is started meanwhile waits, and then refuses until finishRestore.

import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { advisoryLocks } from '../advisory-locks'
import { withConnection } from '../with-connection'
import { isEmpty } from './check-target'
import { copied, type BackupHead, type BackupSequence, type BackupTable } from './format'
import { listTables } from './list-tables'
import { markUnfinished } from './unfinished'
import { walkBackup, type BackupRefusal } from './walk-backup'

export type Load<T> = {
  file: string
  url: string
  settle: (client: pg.Client) => Promise<T>
  onRows?: (done: number, all: number) => void
}
export type LoadResult<T> =
  { ok: true; head: BackupHead; settled: T } | { ok: false; reason: BackupRefusal | 'not-empty' }

/** A connection of its own: closed before the commit, it leaves nothing behind. */
export async function loadBackup<T>(load: Load<T>): Promise<LoadResult<T>> {
  const settings = { connectionString: load.url, application_name: 'countersign restore' }
  return withConnection(settings, async (client) => {
    await client.query('BEGIN')
    await client.query('SET LOCAL statement_timeout = 0; SET LOCAL idle_in_transaction_session_timeout = 0')
    await client.query('SELECT pg_advisory_xact_lock($1)', [advisoryLocks.migration])
    const result = await loadInto(client, load)
    if (result.ok) await client.query('COMMIT')
    if (result.ok) await client.query('ANALYZE')
    return result
  })
}

async function loadInto<T>(client: pg.Client, load: Load<T>): Promise<LoadResult<T>> {
  const tables = await listTables(client)
  await switchTriggers(client, tables, 'DISABLE')
  if (!(await isEmpty(client))) return { ok: false, reason: 'not-empty' }
  const take = rowsInto(client)
  const walked = await walkBackup(load.file, { take, onRows: load.onRows })
  if (!walked.ok) return walked
  for (const sequence of walked.sums.sequences) await setSequence(client, sequence)
  await switchTriggers(client, tables, 'ENABLE')
  const settled = await load.settle(client)
  await markUnfinished(client)
  return { ok: true, head: walked.head, settled }
}

function rowsInto(client: pg.Client) {
  return (table: BackupTable, rows: AsyncIterable<Buffer>) =>
    pipeline(rows, client.query(copyFrom(`COPY ${copied(table)} FROM STDIN`)))
}

/** Takes a lock on each that keeps writers away until the end. */
async function switchTriggers(
  client: pg.Client,
  tables: Pick<BackupTable, 'name'>[],
  how: 'ENABLE' | 'DISABLE',
): Promise<void> {
  for (const { name } of tables)
    await client.query(`ALTER TABLE ${pg.escapeIdentifier(name)} ${how} TRIGGER USER`)
}

async function setSequence(
  client: pg.Client,
  { table, column, last, isCalled }: BackupSequence,
): Promise<void> {
  await client.query('SELECT setval(pg_get_serial_sequence(quote_ident($1), $2), $3::bigint, $4)', [
    table,
    column,
    last,
    isCalled,
  ])
}
