// What countersign restore says: why not, and what it did.

import { formatCount } from '@/lib/core/format'
import { countAll, type BackupHead } from '@/lib/platform/backup/format'
import type { TargetRefusal } from '@/lib/platform/backup/check-target'
import type { BackupRefusal } from '@/lib/platform/backup/walk-backup'

export type Settled = { doubtedCount: number; takenBackCount: number; forgoneCount: number }
type Restored = { head: BackupHead; settled: Settled; erasedCount: number; knownErasures: number }

export const restoreRefusals: Record<
  BackupRefusal | TargetRefusal | 'newer-version' | 'other-key',
  (file: string) => string
> = {
  'no-backup': (file) => `${file} is not a backup of Countersign, or its beginning is damaged.`,
  'newer-format': (file) => `${file} was written by a newer version: restore it with that one.`,
  'newer-version': (file) => `${file} was made by a newer or another version: restore it with that one.`,
  damaged: (file) => `${file} is damaged or was cut off: take another backup.`,
  'other-key': (file) =>
    `${file} was made under another secret key: set SECRET_KEY (or put secrets.json into DATA_DIR) as it was then.`,
  'not-empty': () => 'The database is not empty: a backup is restored into an empty one only.',
  'newer-schema': () =>
    'The database has the tables of a newer version than the backup: give one without any tables.',
}

export function tellRestored({ head, settled, erasedCount, knownErasures }: Restored): void {
  const { doubtedCount, takenBackCount, forgoneCount } = settled
  const lines = [
    `Restored ${formatCount(countAll(head))} rows as they were at ${head.madeAt}. Everybody of the team signs in anew.`,
    `${formatCount(doubtedCount)} mails had not left by then and may have since: they wait for a person at /admin/mail.`,
    takenBackCount > 0 && `${formatCount(takenBackCount)} scheduled updates are drafts again.`,
    forgoneCount > 0 &&
      `${formatCount(forgoneCount)} welcomes and reminders are not sent: they may have been.`,
    `People erased again: ${formatCount(erasedCount)}.`,
    knownErasures === 0 &&
      'There is no erasures.jsonl in DATA_DIR: if people were erased since, restore again with --erasures FILE.',
  ]
  process.stdout.write(`${lines.filter((line) => line !== false).join('\n')}\n`)
}
