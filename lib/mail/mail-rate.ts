// The rate that all workers share: one row holds the moment of the next free request, in seconds since 1970. Whoever reserves a
// slot moves it on by one interval, so that the sum of all workers stays under the allowed rate, whatever the provider counts
// in a second of its own. A slot that is not used is lost, not saved up.

import { pool } from '@/lib/platform/db'
import { breaker } from './breaker'
import { heedSetBack } from './heed-set-back'

export const slotKey = 'mail-slot'
const askedKey = 'mail-asked-pause'
const rateKey = 'mail-provider-rate'

/** Requests reach the provider a little early or late: 4.5 % of air in each interval keep any second within the limit. */
const air = 1.045
/** Only a slot this near is reserved: until then a pause may begin, or a better use of it come. */
const nearSeconds = 0.15

const now = 'extract(epoch FROM clock_timestamp())::float'

/** What a clock wrote that has been set back since would hold up all mail for as long: then now is as good as any moment. */
const isSetBack = `"Fact"."at" > clock_timestamp() + interval '1 second'`
const kept = `CASE WHEN ${isSetBack} THEN ${now} ELSE "Fact"."value"::float END`

/** What the settings allow, and less where the provider says so; while the breaker is open, one probe at a time. */
const seconds = `CASE WHEN EXISTS (SELECT FROM "Fact" WHERE "key" = '${breaker.key}' AND "value"::int >= ${breaker.opensAfter})
  THEN ${breaker.probeEverySeconds} ELSE ${air} / least($2::float, (SELECT "value"::float FROM "Fact"
    WHERE "key" = '${rateKey}' AND "at" > now() - interval '1 hour')) END`

/** Milliseconds until the next request may go: 0 when one may go now. */
export async function getSlotWait(): Promise<number> {
  const { rows } = await pool().query<{ waitMs: number }>({
    name: 'slot-wait',
    text: `SELECT greatest(0, ${kept} - ${now}) * 1000 AS "waitMs" FROM "Fact" WHERE "key" = $1`,
    values: [slotKey],
  })
  return rows[0]?.waitMs ?? 0
}

/** Reserves the next slot: milliseconds until the moment to send in. Null while none is near. */
export async function reserveSlot(perSecond: number): Promise<number | null> {
  const { rows } = await pool().query<{ waitMs: number; isSetBack: boolean | null }>({
    name: 'reserve-slot',
    text: `WITH step AS (SELECT ${seconds} AS seconds), before AS (SELECT ${isSetBack} AS it FROM "Fact" WHERE "key" = $1)
      INSERT INTO "Fact" ("key", "value") SELECT $1, ${now} + seconds FROM step
      ON CONFLICT ("key") DO UPDATE SET "value" = greatest(${kept}, ${now}) + (SELECT seconds FROM step), "at" = clock_timestamp()
       WHERE ${kept} <= ${now} + ${nearSeconds}
      RETURNING greatest(0, "value"::float - (SELECT seconds FROM step) - ${now}) * 1000 AS "waitMs", (SELECT it FROM before) AS "isSetBack"`,
    values: [slotKey, perSecond],
  })
  if (rows[0]?.isSetBack) await heedSetBack()
  return rows[0]?.waitMs ?? null
}

/** Whoever comes late for a slot moves those after it by as much: no second holds more for it, and little is lost. */
export async function moveSlots(byMs: number): Promise<void> {
  await pool().query({
    name: 'move-slots',
    text: `UPDATE "Fact" SET "value" = ${kept} + $2::float / 1000, "at" = clock_timestamp() WHERE "key" = $1`,
    values: [slotKey, byMs],
  })
}

/** The breaker is open: nobody sends before then, unless the provider turns out to be back. */
export async function pauseSending(forSeconds: number): Promise<void> {
  await putOff([slotKey], forSeconds)
}

/** The provider asked us to wait: nobody sends before then, whatever it answers to requests that were under way. */
export async function pauseAsAsked(forSeconds: number): Promise<void> {
  await putOff([askedKey, slotKey], forSeconds)
}

async function putOff(keys: string[], forSeconds: number): Promise<void> {
  await pool().query(
    `INSERT INTO "Fact" ("key", "value") SELECT unnest($1::text[]), ${now} + $2::float
     ON CONFLICT ("key") DO UPDATE SET "value" = greatest(${kept}, excluded."value"::float), "at" = clock_timestamp()`,
    [keys, forSeconds],
  )
}

/** The provider is back: the next request need not wait for the time of a probe. */
export async function resumeSending(): Promise<void> {
  await pool().query(
    `UPDATE "Fact" SET "at" = clock_timestamp(),
            "value" = least(${kept}, greatest(${now} + 1, (SELECT ${kept} FROM "Fact" WHERE "key" = $2)))
      WHERE "key" = $1`,
    [slotKey, askedKey],
  )
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
