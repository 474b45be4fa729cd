import { buildUser } from '@/tests/support/build'
import { people, queueFor } from '@/tests/support/mail'
import { getQueueAge, getQueueState } from '@/lib/mail/queue-state'
import { pool } from '@/lib/platform/db'
import { notifyTeam } from '@/lib/team/notify-team'
import { watchMail } from '@/lib/team/watch-mail'

const listNotices = async () => {
  const { rows } = await pool().query(
    `SELECT "email", "data"->'notice'->>'kind' AS kind FROM "Delivery" d JOIN "Message" m ON m."id" = d."messageId"
      WHERE m."template" = 'notice' ORDER BY d."id"`,
  )
  return rows
}

test('mail that does not leave is told to the owners, once a day', async () => {
  const owner = await buildUser('owner')
  await buildUser('editor')
  await queueFor(people(3))
  await pool().query(`UPDATE "Delivery" SET "notBefore" = now() - interval '20 minutes'`)
  for (let n = 0; n < 3; n++) await watchMail()
  expect(await listNotices()).toEqual([{ email: owner.email, kind: 'queue-stuck' }])
  await pool().query(`UPDATE "Fact" SET "at" = now() - interval '25 hours'`)
  await watchMail()
  expect(await listNotices()).toHaveLength(2)
})

test('of two campaigns that drift in one night both are told, and the next night again', async () => {
  await buildUser('owner')
  const drift = (slug: string) => notifyTeam({ kind: 'drift', slug, count: 3, rowCount: 4 })
  expect([await drift('harbour'), await drift('quay'), await drift('harbour')]).toEqual([1, 1, 0])
  await pool().query(`UPDATE "Fact" SET "at" = now() - interval '23 hours'`)
  expect([await drift('harbour'), await drift('quay')]).toEqual([1, 1])
})

test('many bounces are told; a few among many are not', async () => {
  await buildUser('owner')
  await queueFor(people(10))
  await pool().query(
    `INSERT INTO "Batch" ("id", "messageId", "key", "bodyHash", "state", "size", "settledAt")
     VALUES (gen_random_uuid(), 'm', 'k', 'h', 'sent', 200, now())`,
  )
  await pool().query(`UPDATE "Delivery" SET "state" = 'sent'`)
  await pool().query(`UPDATE "Delivery" SET "bouncedAt" = now() WHERE "email" < 'p7'`)
  await watchMail()
  expect(await listNotices()).toEqual([])
  await pool().query(`UPDATE "Delivery" SET "bouncedAt" = now()`)
  await watchMail()
  expect(await listNotices()).toMatchObject([{ kind: 'bounce-rate' }])
})

test('the state of mail counts what is due, what waits for later and what is held', async () => {
  await queueFor(people(2))
  await queueFor(['later@example.org'], 'Later')
  await queueFor(['held@example.org'], 'Held')
  await pool().query(
    `UPDATE "Delivery" SET "notBefore" = now() + interval '1 hour' WHERE "email" LIKE 'later%'`,
  )
  await pool().query(`UPDATE "Message" SET "pausedAt" = now() WHERE "data"->>'headline' = 'Held'`)
  await pool().query(
    `UPDATE "Delivery" SET "notBefore" = now() - interval '95 seconds' WHERE "email" LIKE 'p%'`,
  )
  const state = await getQueueState()
  expect(state).toMatchObject({
    waitingCount: 2,
    laterCount: 1,
    pausedCount: 1,
    bulkCount: 0,
    lastFailure: null,
  })
  expect(state.oldestSeconds).toBeGreaterThanOrEqual(90)
  expect(await getQueueAge()).toBeGreaterThanOrEqual(90)
})
