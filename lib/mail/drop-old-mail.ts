// Drops what is only of use for a while: events of providers, batches that are settled, mails of the local mailbox. Called by the
// clock, once a night. What decides about later mail stays: suppressions, and soft bounces that still count towards one. If we stop
// here, the next night goes on.

import { pool } from '@/lib/platform/db'

const keptDays = 90
/** Small enough to hold nobody up. */
const roundSize = 1_000

const isOld = (column: string) => `"${column}" < now() - interval '${keptDays} days'`

const rules = {
  events: `DELETE FROM "MailEvent" WHERE "id" IN (
    SELECT "id" FROM "MailEvent" e WHERE ${isOld('receivedAt')} AND (e."kind" <> 'soft-bounced' OR e."emailTag" IS NULL
       OR EXISTS (SELECT FROM "Suppression" x WHERE x."emailTag" = e."emailTag")) LIMIT ${roundSize})`,
  batches: `DELETE FROM "Batch" WHERE "id" IN (
    SELECT "id" FROM "Batch" WHERE "state" IN ('sent', 'dissolved') AND ${isOld('settledAt')} LIMIT ${roundSize})`,
  mailbox: `DELETE FROM "MailboxMail" WHERE "id" IN (
    SELECT "id" FROM "MailboxMail" WHERE ${isOld('sentAt')} LIMIT ${roundSize})`,
}

export type Dropped = Record<keyof typeof rules, number>

/** Resolves to how many rows of each went. */
export async function dropOldMail(): Promise<Dropped> {
  return { events: await drop('events'), batches: await drop('batches'), mailbox: await drop('mailbox') }
}

async function drop(name: keyof typeof rules): Promise<number> {
  let count = 0
  for (let went = roundSize; went === roundSize; count += went)
    went = (await pool().query(rules[name])).rowCount ?? 0
  return count
}
