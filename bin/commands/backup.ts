// countersign backup FILE: everything that the database holds in one new file, while the site goes on.

import path from 'node:path'
import type { Command } from 'commander'
import { formatCount } from '@/lib/core/format'
import { writeBackup, type BackupResult } from '@/lib/platform/backup/write-backup'
import { showProgressLater } from '../progress'

type Refusal = Extract<BackupResult, { ok: false }>['reason']

const refusals: Record<Refusal, (file: string) => string> = {
  'file-exists': (file) => `${file} is there already: give another name.`,
  'part-exists': (file) =>
    `${file}.part is there: another backup writes it, or one was cut off; then remove it.`,
  'no-folder': (file) => `${path.dirname(file)}: there is no such folder.`,
  'never-migrated': () => 'There is nothing in this database: no site has run on it yet.',
}

export function addBackupCommand(program: Command): void {
  program
    .command('backup')
    .argument('<file>', 'a file that is not there yet')
    .description('write everything into one file; the secret key is not in it')
    .action(backup)
}

async function backup(typed: string): Promise<void> {
  const progress = showProgressLater()
  const file = path.resolve(typed)
  const result = await writeBackup({ file, onRows: progress.reach }).finally(progress.end)
  if (!result.ok) throw new Error(refusals[result.reason](typed))
  const { rowCount, tableCount, bytes } = result
  process.stdout.write(
    `${typed}: ${formatCount(rowCount)} rows of ${tableCount} tables, ${formatCount(Math.ceil(bytes / 1000))} kB.
It holds addresses of people: keep it where nobody else can read it. The secret key is not in it; without that key it cannot be
restored. Keep SECRET_KEY (or DATA_DIR/secrets.json) and DATA_DIR/erasures.jsonl apart from it.\n`,
  )
}
