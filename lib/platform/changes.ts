// Tells every site process that a campaign's page has changed, so that each drops its copy at once. Sent with the
// transaction that made the change: who hears it can already read it.

import type { Queryable } from './db'

export const changeChannel = 'campaign_changed'

export async function announceChange(db: Queryable, slug: string): Promise<void> {
  await db.query('select pg_notify($1, $2)', [changeChannel, slug])
}
