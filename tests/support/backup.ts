// Backups for tests: a folder of their own, and databases told as one line a table, so that two can be compared.

import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { listTables } from '@/lib/platform/backup/list-tables'
import { loadBackup, type LoadResult } from '@/lib/platform/backup/load-backup'
import { finishRestore } from '@/lib/platform/backup/unfinished'
import { walkBackup } from '@/lib/platform/backup/walk-backup'
import { writeBackup } from '@/lib/platform/backup/write-backup'
import { pool } from '@/lib/platform/db'
import { migrateDatabase } from '@/lib/platform/migrate'

const folder = mkdtempSync(path.join(tmpdir(), 'countersign-backups-'))
let made = 0

export function newFile(): string {
  return path.join(folder, `${++made}.backup`)
}

export async function makeBackup(): Promise<string> {
  const file = newFile()
  expect(await writeBackup({ file })).toMatchObject({ ok: true })
  return file
}

/** The rows as they are in the file, and nothing else done to them. */
export async function loadRows(file: string, url: string): Promise<LoadResult<null>> {
  await migrateDatabase(url)
  const loaded = await loadBackup({ file, url, settle: async () => null })
  if (loaded.ok) await finishRestore(pool())
  return loaded
}

/** Table by table the sum of its rows, whatever their order. */
export async function sumTables(): Promise<Record<string, string>> {
  const sums: Record<string, string> = {}
  for (const { name } of await listTables(pool())) {
    const { rows } = await pool().query(
      `SELECT count(*) || ' ' || coalesce(md5(string_agg(t::text, E'\\n' ORDER BY t::text)), '') AS sum FROM "${name}" t`,
    )
    sums[name] = rows[0].sum
  }
  return sums
}

export async function sumsIn(file: string): Promise<unknown> {
  const walked = await walkBackup(file)
  return walked.ok ? walked.sums : walked.reason
}
