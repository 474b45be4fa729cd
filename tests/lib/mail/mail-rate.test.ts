import '@/tests/support/database'
import { pool } from '@/lib/platform/db'
import { queueFor } from '@/tests/support/mail'
import { breaker, noteFailure, noteSuccess } from '@/lib/mail/breaker'
import {
  getSlotWait,
  learnRate,
  pauseAsAsked,
  pauseSending,
  reserveSlot,
  resumeSending,
} from '@/lib/mail/mail-rate'

/** As a worker does: asks again until a slot is its own. How long it has waited when that begins. */
async function takeSlot(perSecond: number): Promise<{ slotMs: number; waitMs: number }> {
  const began = performance.now()
  let slotMs: number | null
  while ((slotMs = await reserveSlot(perSecond)) === null) await pool().query('SELECT pg_sleep(0.01)')
  return { slotMs, waitMs: performance.now() - began + slotMs }
}

test('all workers together take no more slots than the rate allows', async () => {
  const slots = await Promise.all(Array.from({ length: 8 }, () => takeSlot(5)))
  slots.sort((a, b) => a.waitMs - b.waitMs)
  expect(slots[0]!.slotMs).toBeLessThan(1)
  for (const [n, { waitMs }] of slots.entries()) expect(waitMs).toBeGreaterThan(n * 208 - 50)
  const gaps = slots.slice(1).map(({ waitMs }, n) => waitMs - slots[n]!.waitMs)
  // The one in the middle: on a busy machine the others are heard of late, or not taken.
  expect(gaps.sort((a, b) => a - b)[3]).toBeLessThan(208 + 100)
})

test('a slot is reserved shortly before it comes, for one only', async () => {
  expect(await reserveSlot(0.01)).toBeLessThan(1)
  expect(await reserveSlot(0.01)).toBeNull()
  expect(await getSlotWait()).toBeGreaterThan(90_000)
})

test('all heed a pause, and a shorter one does not end a longer one', async () => {
  await pauseSending(300)
  await pauseSending(1)
  expect(await reserveSlot(5)).toBeNull()
  expect(await getSlotWait()).toBeGreaterThan(290_000)
})

test('a provider that allows less than the settings is believed', async () => {
  await learnRate(0.01)
  await takeSlot(5)
  const wait = await getSlotWait()
  expect(wait).toBeGreaterThan(70_000)
  expect(wait).toBeLessThanOrEqual(104_500)
})

test('five failures in a row open the breaker for longer and longer; then one probe at a time goes out', async () => {
  const pauses: number[] = []
  for (let n = 0; n < 8; n++) pauses.push(await noteFailure('no answer'))
  expect(pauses.slice(0, 4)).toEqual([0, 0, 0, 0])
  expect(pauses[4]).toBeGreaterThanOrEqual(3.75)
  expect(pauses[7]).toBeGreaterThanOrEqual(30)
  await takeSlot(5)
  expect(await getSlotWait()).toBeGreaterThan((breaker.probeEverySeconds / 2) * 1000)
})

test('a success closes the breaker at once', async () => {
  for (let n = 0; n < 6; n++) await noteFailure('no answer')
  await pauseSending(300)
  expect(await noteSuccess()).toBe(true)
  await resumeSending()
  expect(await getSlotWait()).toBeLessThan(1_100)
  expect(await noteSuccess()).toBe(false)
})

test('what the provider asked for holds, whatever it answers to requests that were under way', async () => {
  await noteFailure('429 rate_limit_exceeded')
  await pauseAsAsked(300)
  expect(await noteSuccess()).toBe(true)
  await resumeSending()
  expect(await getSlotWait()).toBeGreaterThan(290_000)
})

test('what a clock wrote that has been set back since holds up nobody', async () => {
  await reserveSlot(5)
  await pauseAsAsked(1)
  await pool().query(`UPDATE "Fact" SET "value" = "value"::float + 3600, "at" = now() + interval '1 hour'`)
  expect(await getSlotWait()).toBeLessThan(1)
  expect(await reserveSlot(5)).toBeLessThan(1)
  expect(await getSlotWait()).toBeLessThan(250)
  expect(await noteSuccess()).toBe(false)
  await resumeSending()
  expect(await getSlotWait()).toBeLessThan(1_100)
})

test('mails from before the clock was set back leave as they would have', async () => {
  await reserveSlot(100)
  const ahead = `now() + interval '1 hour'`
  await queueFor(['soon@example.org', 'later@example.org'])
  await pool().query(
    `UPDATE "Delivery" SET "createdAt" = ${ahead},
            "notBefore" = ${ahead} + CASE "email" WHEN 'later@example.org' THEN interval '10 minutes' ELSE '0' END`,
  )
  await pool().query(
    `INSERT INTO "Batch" ("id", "key", "bodyHash", "size", "frozenAt", "notBefore") VALUES (gen_random_uuid(), 'k', 'h', 1, ${ahead}, ${ahead})`,
  )
  await pool().query(`UPDATE "Fact" SET "at" = ${ahead}`)
  await reserveSlot(100)
  const { rows } = await pool().query(
    `SELECT round(extract(epoch FROM "notBefore" - now()) / 60)::int AS minutes FROM "Delivery" ORDER BY "email" DESC`,
  )
  expect(rows).toEqual([{ minutes: 0 }, { minutes: 10 }])
  const { rowCount } = await pool().query(
    `SELECT FROM "Batch" WHERE "notBefore" < now() + interval '2 minutes' AND "frozenAt" < now() + interval '1 minute' AND "triedAt" IS NULL`,
  )
  expect(rowCount).toBe(1)
})
