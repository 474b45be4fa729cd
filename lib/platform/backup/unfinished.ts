// A mark in a database between the loading of a backup and the end of what must follow before anybody is served: while it stands,
// the site and the worker do not start.

import type { Queryable } from '../db'

const key = 'restore-unfinished'

export async function markUnfinished(db: Queryable): Promise<void> {
  await db.query('INSERT INTO "Fact" ("key", "value") VALUES ($1, \'\')', [key])
}

export async function finishRestore(db: Queryable): Promise<void> {
  await db.query('DELETE FROM "Fact" WHERE "key" = $1', [key])
}

/** Throws a sentence that says what to do. */
export async function checkRestored(db: Queryable): Promise<void> {
  const { rowCount } = await db.query('SELECT FROM "Fact" WHERE "key" = $1', [key])
  if (rowCount === 0) return
  throw new Error(
    'A backup was being restored into this database and it did not end: wait for it, or restore it again into an empty database.',
  )
}
