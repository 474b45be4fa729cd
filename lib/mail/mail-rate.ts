// The rate that all workers share: one row holds the moment of the next free request, in seconds since 1970. Whoever takes a
// slot moves it on by one interval, so that the sum of all workers stays under the allowed rate, whatever the provider counts
// in a second of its own. A slot that is not used is lost, not saved up.

import { pool } from '@/lib/platform/db'
import { breaker } from './breaker'

export const slotKey = 'mail-slot'
const rateKey = 'mail-provider-rate'

/** Requests reach the provider a little early or late: 3 % of air in each interval keeps any second within the limit. */
const air = 1.03
/** A slot further away than this is not taken yet: what a person waits for, or a pause, may come before. */
const nearSeconds = 0.25

const now = 'extract(epoch FROM clock_timestamp())::float'

/** What the settings allow, and less where the provider says so; while the breaker is open, one probe at a time. */
const seconds = `CASE WHEN EXISTS (SELECT FROM "Fact" WHERE "key" = '${breaker.key}' AND "value"::int >= ${breaker.opensAfter})
  THEN ${breaker.probeEverySeconds} ELSE ${air} / least($2::float, (SELECT "value"::float FROM "Fact"
    WHERE "key" = '${rateKey}' AND "at" > now() - interval '1 hour')) END`

export type Slot = { isTaken: boolean; waitMs: number }

/** Takes the next slot when it is near, and says in any case how many milliseconds away it is. */
export async function takeSendSlot(perSecond: number): Promise<Slot> {
  const { rows } = await pool().query<Slot>({
    name: 'take-send-slot',
    text: `WITH first AS (INSERT INTO "Fact" ("key", "value") VALUES ($1, '0') ON CONFLICT DO NOTHING),
      taken AS (
        UPDATE "Fact" SET "value" = greatest("value"::float, ${now}) + ${seconds}
         WHERE "key" = $1 AND "value"::float <= ${now} + ${nearSeconds}
        RETURNING "value"::float - ${seconds} AS moment)
      SELECT true AS "isTaken", greatest(0, moment - ${now}) * 1000 AS "waitMs" FROM taken
      UNION ALL
      SELECT false, greatest(0, "value"::float - ${now}) * 1000 FROM "Fact" WHERE "key" = $1 AND NOT EXISTS (SELECT FROM taken)`,
    values: [slotKey, perSecond],
  })
  return rows[0] ?? { isTaken: false, waitMs: 0 }
}

/** The provider asked us to wait: nobody sends before then. */
export async function pauseSending(forSeconds: number): Promise<void> {
  await pool().query(
    `INSERT INTO "Fact" ("key", "value") VALUES ($1, ${now} + $2::float)
     ON CONFLICT ("key") DO UPDATE SET "value" = greatest("Fact"."value"::float, excluded."value"::float)`,
    [slotKey, forSeconds],
  )
}

/** The provider is back: the next request need not wait for the time of a probe. */
export async function resumeSending(): Promise<void> {
  await pool().query(`UPDATE "Fact" SET "value" = least("value"::float, ${now} + 1) WHERE "key" = $1`, [
    slotKey,
  ])
}

const learned = { ratePerSecond: 0, at: 0 }
const learnAgainMs = 600_000

/** What the provider says it allows: everybody keeps to it while it is below what the settings say. */
export async function learnRate(ratePerSecond: number): Promise<void> {
  if (learned.ratePerSecond === ratePerSecond && performance.now() - learned.at < learnAgainMs) return
  await pool().query(
    `INSERT INTO "Fact" ("key", "value") VALUES ($1, $2)
     ON CONFLICT ("key") DO UPDATE SET "value" = excluded."value", "at" = now()`,
    [rateKey, String(ratePerSecond)],
  )
  Object.assign(learned, { ratePerSecond, at: performance.now() })
}
