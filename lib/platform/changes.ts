// Tells every site process what about a campaign's page is no longer so. Sent with the transaction that made the change: who hears
// it can already read it.

import type { Queryable } from './db'

export const changeChannel = 'campaign_changed'
export const countChannel = 'count_moved'

/** Somebody changed what it shows: each process drops its copy at once, and nobody is shown it again. */
export function announceChange(db: Queryable, slug: string): Promise<void> {
  return announce(db, changeChannel, slug)
}

/** Only its count moved: a copy is old, and still good for as long as the database is away. */
export function announceCount(db: Queryable, slug: string): Promise<void> {
  return announce(db, countChannel, slug)
}

async function announce(db: Queryable, channel: string, slug: string): Promise<void> {
  await db.query('select pg_notify($1, $2)', [channel, slug])
}
