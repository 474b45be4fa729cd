// The breaker that all workers share: after some failures in a row the provider is left alone for a while, longer each time,
// and then asked by one request at a time until one is taken. The last failure is kept for the team to see.

import { pool } from '@/lib/platform/db'

export const breaker = { key: 'mail-failures', opensAfter: 5, probeEverySeconds: 30 } as const
export const lastFailureKey = 'mail-last-failure'

const longestSeconds = 300

/** Resolves to how long everybody has to wait: 0 while the breaker is closed. Never the same moment for all who wait. */
export async function noteFailure(reason: string): Promise<number> {
  const { rows } = await pool().query<{ count: number }>(
    `WITH kept AS (
       INSERT INTO "Fact" ("key", "value") VALUES ($2, $3)
       ON CONFLICT ("key") DO UPDATE SET "value" = excluded."value", "at" = now())
     INSERT INTO "Fact" ("key", "value") VALUES ($1, '1')
     ON CONFLICT ("key") DO UPDATE SET "value" = "Fact"."value"::int + 1, "at" = now()
     RETURNING "value"::int AS count`,
    [breaker.key, lastFailureKey, reason.slice(0, 200)],
  )
  return pauseSeconds(rows[0]!.count)
}

/** True when it ends a series of failures. */
export async function noteSuccess(): Promise<boolean> {
  const { rowCount } = await pool().query(
    `UPDATE "Fact" SET "value" = '0', "at" = now() WHERE "key" = $1 AND "value" <> '0'`,
    [breaker.key],
  )
  return rowCount === 1
}

/** 5 s, 10 s, 20 s … to five minutes, each a quarter shorter or longer. */
function pauseSeconds(count: number): number {
  if (count < breaker.opensAfter) return 0
  const whole = Math.min(longestSeconds, 5 * 2 ** Math.min(count - breaker.opensAfter, 10))
  return whole * (0.75 + Math.random() / 2)
}
