// How the processes know that a worker lives: it writes the database's time into one row, again and again.

import type { Queryable } from './db'
import { connectAlone } from './lasting-connection'
import { waitFor } from './wait-for'

const key = 'worker-heartbeat'
const deadAfterSeconds = 10
const usual = { everyMs: 2_000, lostAfterMs: 30_000 }

/**
 * Beats until `signal` aborts, on a connection of its own: if that was lost without a word, so were those that others wait on,
 * and none of them will ever be answered. Then `onLost` is told. A database that refuses, or that closes, throws.
 */
export async function keepBeating(
  onLost: () => void,
  signal: AbortSignal,
  { everyMs, lostAfterMs } = usual,
): Promise<void> {
  const client = await connectAlone('countersign heartbeat')
  try {
    while (!signal.aborted) {
      const lost = setTimeout(onLost, lostAfterMs)
      await recordHeartbeat(client).finally(() => clearTimeout(lost))
      await waitFor(everyMs, signal)
    }
  } finally {
    await client.end()
  }
}

export async function recordHeartbeat(db: Queryable): Promise<void> {
  await db.query(
    `insert into "Fact" ("key", "value", "at") values ($1, $2, now())
     on conflict ("key") do update set "value" = excluded."value", "at" = excluded."at"`,
    [key, String(process.pid)],
  )
}

/** A beat that lies ahead is one of before the clock was set back: it says nothing of now. */
export async function isWorkerAlive(db: Queryable): Promise<boolean> {
  const { rowCount } = await db.query(
    `select from "Fact" where "key" = $1 and abs(extract(epoch from now() - "at")) < $2`,
    [key, deadAfterSeconds],
  )
  return rowCount === 1
}
