// How the processes know that a worker lives: it writes the database's time into one row, again and again.

import type { Queryable } from './db'

const key = 'worker-heartbeat'
export const heartbeatEveryMs = 2_000
const deadAfterSeconds = 10

export async function recordHeartbeat(db: Queryable): Promise<void> {
  await db.query(
    `insert into "Fact" ("key", "value", "at") values ($1, $2, now())
     on conflict ("key") do update set "value" = excluded."value", "at" = excluded."at"`,
    [key, String(process.pid)],
  )
}

export async function isWorkerAlive(db: Queryable): Promise<boolean> {
  const { rowCount } = await db.query(
    `select from "Fact" where "key" = $1 and "at" > now() - $2 * interval '1 second'`,
    [key, deadAfterSeconds],
  )
  return rowCount === 1
}
