// Whom we erased, remembered by a keyed hash that is in no other table, so that restoring an older backup erases them again:
// in the database, and in DATA_DIR/erasures.jsonl, which outlives the loss of the database.

import { createHmac } from 'node:crypto'
import { appendFileSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Queryable } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { log } from '@/lib/platform/logger'
import { makeDirectory } from '@/lib/platform/make-directory'
import { derivedKey } from '@/lib/platform/secrets'

export function erasureMark(emailTag: Buffer): Buffer {
  return createHmac('sha256', derivedKey('erasure')).update(emailTag).digest()
}

/** In the transaction that erases. The latest time stands. */
export async function markErased(db: Queryable, tags: Buffer[], at: Date): Promise<void> {
  await db.query(
    `INSERT INTO "Erasure" ("emailTag", "erasedAt") SELECT mark, $2 FROM unnest($1::bytea[]) mark
     ON CONFLICT ("emailTag") DO UPDATE SET "erasedAt" = greatest("Erasure"."erasedAt", excluded."erasedAt")`,
    [tags.map(erasureMark), at],
  )
}

/** All of them, so that the next backup knows them too. The latest time stands. */
export async function keepErased(db: Queryable, erased: Map<string, Date>): Promise<void> {
  await db.query(
    `INSERT INTO "Erasure" ("emailTag", "erasedAt") SELECT * FROM unnest($1::bytea[], $2::timestamptz[])
     ON CONFLICT ("emailTag") DO UPDATE SET "erasedAt" = greatest("Erasure"."erasedAt", excluded."erasedAt")`,
    [[...erased.keys()].map((mark) => Buffer.from(mark, 'base64url')), [...erased.values()]],
  )
}

/** After the commit. A disk that cannot be written is told to the log: the person is erased all the same. */
export function noteErased(tags: Buffer[], at: Date): void {
  const lines = tags.map((tag) =>
    JSON.stringify({ mark: erasureMark(tag).toString('base64url'), erasedAt: at }),
  )
  try {
    makeDirectory(env().DATA_DIR)
    appendFileSync(logFile(), `${lines.join('\n')}\n`, { mode: 0o600 })
  } catch (fault) {
    log.error({ job: 'erase', fault }, 'an erasure could not be noted in the data directory')
  }
}

/** Marks as base64url and the latest time of each, from both places. */
export async function listErased(db: Queryable): Promise<Map<string, Date>> {
  const { rows } = await db.query<{ emailTag: Buffer; erasedAt: Date }>('SELECT * FROM "Erasure"')
  const kept = rows.map(({ emailTag, erasedAt }) => ({ mark: emailTag.toString('base64url'), erasedAt }))
  const erased = new Map<string, Date>()
  for (const { mark, erasedAt } of [...kept, ...readErasures(logFile())])
    if (erasedAt > (erased.get(mark) ?? new Date(0))) erased.set(mark, erasedAt)
  return erased
}

/** Erasures that were kept elsewhere join those of the data directory. */
export function addErasures(file: string): void {
  const known = new Set(listLines(logFile()))
  const lines = listLines(file).filter((line) => !known.has(line))
  makeDirectory(env().DATA_DIR)
  if (lines.length > 0) appendFileSync(logFile(), `\n${lines.join('\n')}\n`, { mode: 0o600 })
}

/** No file, no erasures. */
function readErasures(file: string): { mark: string; erasedAt: Date }[] {
  return listLines(file)
    .map((line) => JSON.parse(line) as { mark: string; erasedAt: string })
    .map(({ mark, erasedAt }) => ({ mark, erasedAt: new Date(erasedAt) }))
}

/** How many erasures are known outside of the database: in the data directory, or in a file. */
export function countErasures(file = logFile()): number {
  return listLines(file).length
}

/** A last line that was cut off while it was written is left out. */
function listLines(file: string): string[] {
  return readText(file)
    .split('\n')
    .filter((line) => /^\{"mark":"[\w-]{43}","erasedAt":"[\dT:.Z-]+"\}$/.test(line))
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return ''
    throw fault
  }
}

function logFile(): string {
  return path.join(env().DATA_DIR, 'erasures.jsonl')
}
