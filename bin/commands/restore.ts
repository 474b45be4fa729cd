// countersign restore FILE [--erasures FILE]: a backup into an empty database. The file is read through and held against its sums
// first; then all of it goes in, or nothing. Nobody is mailed by it, and who was erased since is erased again, before a site
// can start.

import { existsSync } from 'node:fs'
import type { Command } from 'commander'
import { system } from '@/lib/core/roles'
import { doubtWaiting } from '@/lib/mail/doubt-waiting'
import { checkTarget } from '@/lib/platform/backup/check-target'
import { loadBackup } from '@/lib/platform/backup/load-backup'
import type { BackupHead } from '@/lib/platform/backup/format'
import { finishRestore } from '@/lib/platform/backup/unfinished'
import { walkBackup } from '@/lib/platform/backup/walk-backup'
import { pool, type Queryable } from '@/lib/platform/db'
import { recordHistory } from '@/lib/platform/history'
import { hasMigrations, migrateDatabase } from '@/lib/platform/migrate'
import { openDatabase } from '@/lib/platform/open-database'
import { readFingerprint } from '@/lib/platform/secrets'
import { eraseAgain } from '@/lib/signatures/erase-again'
import { addErasures, countErasures } from '@/lib/signatures/erasure-mark'
import { forgoMails } from '@/lib/signatures/forgo-mails'
import { endSessions } from '@/lib/team/end-sessions'
import { takeBackScheduled } from '@/lib/updates/take-back-scheduled'
import { showProgressLater } from '../progress'
import { restoreRefusals, tellRestored, type Settled } from '../restore-words'

type Given = { erasures?: string }

export function addRestoreCommand(program: Command): void {
  program
    .command('restore')
    .argument('<file>', 'written by countersign backup')
    .option('--erasures <file>', 'an erasures.jsonl that was kept elsewhere')
    .description('put a backup into an empty database')
    .action(restore)
}

async function restore(file: string, { erasures }: Given): Promise<void> {
  const head = await readGoodHead(file)
  checkErasures(erasures)
  const database = await openDatabase({ asItIs: true })
  try {
    const refusal = await checkTarget(database.url, head)
    if (refusal) throw new Error(restoreRefusals[refusal](file))
    await migrateDatabase(database.url, head.migrations.at(-1)!.name)
    const settled = await load(file, database.url)
    // From here on a site that is started refuses, until the last line is through.
    await migrateDatabase(database.url)
    if (erasures) addErasures(erasures)
    const erasedCount = await eraseAgain()
    await finishRestore(pool())
    tellRestored({ head, settled, erasedCount, knownErasures: countErasures() })
  } finally {
    await database.close()
  }
}

/** Read to its end before anything is touched. */
async function readGoodHead(file: string): Promise<BackupHead> {
  const walked = await walkBackup(file)
  if (!walked.ok) throw new Error(restoreRefusals[walked.reason](file))
  const { head } = walked
  if (!(await hasMigrations(head.migrations))) throw new Error(restoreRefusals['newer-version'](file))
  const isSameKey = head.secretFingerprint === null || head.secretFingerprint === readFingerprint()
  if (!isSameKey) throw new Error(restoreRefusals['other-key'](file))
  return head
}

/** A file that holds none is most likely another one. */
function checkErasures(file: string | undefined): void {
  if (!file) return
  if (!existsSync(file)) throw new Error(`${file}: there is no such file.`)
  if (countErasures(file) === 0) throw new Error(`${file} holds no erasures.`)
}

async function load(file: string, url: string): Promise<Settled> {
  const progress = showProgressLater()
  const loading = loadBackup({ file, url, settle, onRows: progress.reach })
  const result = await loading.finally(progress.end)
  if (!result.ok) throw new Error(restoreRefusals[result.reason](file))
  return result.settled
}

/** In the transaction of the rows: what may have happened since is not done again. */
async function settle(db: Queryable): Promise<Settled> {
  await endSessions(db)
  const forgoneCount = await forgoMails(db)
  const takenBackCount = await takeBackScheduled(db)
  const doubtedCount = await doubtWaiting(db)
  const details = { doubtedCount, takenBackCount }
  await recordHistory(db, {
    actor: system,
    verb: 'restored a backup',
    subject: 'site',
    subjectId: 'site',
    details,
  })
  return { doubtedCount, takenBackCount, forgoneCount }
}
