// Tells the owners, by mail, that something needs a person: at most once a day for each kind of trouble and each campaign that has it,
// however often it is found.

import { getHouse } from '@/lib/mail/house'
import { queueDelivery } from '@/lib/mail/outbox'
import type { Notice } from '@/lib/mail/templates/mail-data'
import { withTransaction, type Queryable } from '@/lib/platform/db'

/** Resolves to how many were written to. */
export async function notifyTeam(notice: Notice): Promise<number> {
  const house = await getHouse()
  return withTransaction(async (client) => {
    if (!(await isFirstToday(client, notice))) return 0
    const { rows } = await client.query<{ email: string }>(
      `SELECT "email" FROM "User" WHERE "role" = 'owner'`,
    )
    for (const { email } of rows)
      await queueDelivery(client, { template: 'notice', data: { house, notice }, to: email, values: {} })
    return rows.length
  })
}

/** What looks once a night looks a little earlier than the night before: a day is not counted to its last hour. */
async function isFirstToday(db: Queryable, notice: Notice): Promise<boolean> {
  const of = 'slug' in notice ? `-${notice.slug}` : ''
  const { rowCount } = await db.query(
    `INSERT INTO "Fact" ("key", "value") VALUES ($1, '') ON CONFLICT ("key") DO UPDATE SET "at" = now()
      WHERE "Fact"."at" < now() - interval '20 hours'`,
    [`notice-${notice.kind}${of}`],
  )
  return rowCount === 1
}
