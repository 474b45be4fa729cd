// The rate that all workers share: one row holds the moment of the next free request. Whoever takes it moves it on by one
// interval, so that the sum of all workers never goes above MAIL_PER_SECOND. A slot that is not used is lost, not saved up.

import { pool } from '@/lib/platform/db'

const key = 'mail-next-request'

/** Takes the next slot and says how many milliseconds away it is. */
export async function takeSendSlot(perSecond: number): Promise<number> {
  const intervalMs = Math.ceil(1000 / perSecond)
  const { rows } = await pool().query<{ wait: string }>(
    `INSERT INTO "Fact" ("key", "value", "at") VALUES ($1, '', clock_timestamp() + $2 * interval '1 millisecond')
     ON CONFLICT ("key") DO UPDATE SET "at" = greatest("Fact"."at", clock_timestamp()) + $2 * interval '1 millisecond'
     RETURNING extract(epoch FROM "at" - clock_timestamp()) * 1000 - $2 AS wait`,
    [key, intervalMs],
  )
  return Math.max(0, Math.ceil(Number(rows[0]!.wait)))
}

/** The provider asked us to wait, or is in trouble: nobody sends before then. */
export async function pauseSending(seconds: number): Promise<void> {
  await pool().query(
    `INSERT INTO "Fact" ("key", "value", "at") VALUES ($1, '', clock_timestamp() + $2 * interval '1 second')
     ON CONFLICT ("key") DO UPDATE SET "at" = greatest("Fact"."at", clock_timestamp() + $2 * interval '1 second')`,
    [key, seconds],
  )
}
