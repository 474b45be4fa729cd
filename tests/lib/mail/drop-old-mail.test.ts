import '@/tests/support/database'
import { drainTwice, people, queueFor, startStandIn, withMailSettings } from '@/tests/support/mail'
import { dropOldMail } from '@/lib/mail/drop-old-mail'
import { recordEvent, type EventKind } from '@/lib/mail/record-event'
import { pool } from '@/lib/platform/db'

withMailSettings()

/** Each person got a mail, and the provider said this of it. */
async function mailAndHear(said: Record<string, EventKind>): Promise<void> {
  const { standIn, resend } = await startStandIn()
  await queueFor(Object.keys(said))
  await drainTwice(resend)
  await standIn.stop()
  for (const { to, id: providerId } of standIn.taken) {
    const kind = said[to[0]!]!
    await recordEvent({
      id: `event-${to[0]}`,
      kind,
      providerId,
      deliveryId: null,
      to: null,
      detail: null,
      at: new Date(),
    })
  }
}

const old = `now() - interval '91 days'`
async function letMonthsPass(): Promise<void> {
  await pool().query(`UPDATE "MailEvent" SET "receivedAt" = ${old}`)
  await pool().query(`UPDATE "Batch" SET "settledAt" = ${old} WHERE "settledAt" IS NOT NULL`)
  await pool().query(`UPDATE "MailboxMail" SET "sentAt" = ${old}`)
}

const putIntoMailbox = (key: string) =>
  pool().query(
    `INSERT INTO "MailboxMail" ("key", "to", "subject", "text", "html", "headers") VALUES ($1, 'a', 'b', 'c', 'd', '{}')`,
    [key],
  )

test('events, settled batches and mails of the mailbox go after 90 days; the fate of each mail stays', async () => {
  await mailAndHear({ 'p0@example.org': 'delivered', 'p1@example.org': 'complained' })
  await putIntoMailbox('old')
  expect(await dropOldMail()).toEqual({ events: 0, batches: 0, mailbox: 0 })
  await letMonthsPass()
  await putIntoMailbox('new')
  expect(await dropOldMail()).toEqual({ events: 2, batches: 1, mailbox: 1 })
  const { rows } = await pool().query(
    `SELECT "state", "deliveredAt" IS NOT NULL AS delivered, "complainedAt" IS NOT NULL AS complained FROM "Delivery" ORDER BY "email"`,
  )
  expect(rows).toEqual([
    { state: 'sent', delivered: true, complained: false },
    { state: 'sent', delivered: false, complained: true },
  ])
  expect((await pool().query(`SELECT FROM "Suppression"`)).rowCount).toBe(1)
})

test('soft bounces stay while they count, and go once the mailbox is suppressed', async () => {
  await mailAndHear({ 'p0@example.org': 'soft-bounced' })
  await letMonthsPass()
  expect(await dropOldMail()).toMatchObject({ events: 0 })
  await pool().query(
    `INSERT INTO "Suppression" ("emailTag", "reason") SELECT "emailTag", 'soft-bounced' FROM "MailEvent"`,
  )
  expect(await dropOldMail()).toMatchObject({ events: 1 })
})

test('what waits for a person is never dropped, however old', async () => {
  const { standIn, resend } = await startStandIn()
  await queueFor(people(2))
  standIn.plan = ['answer lost by reset']
  await drainTwice({ ...resend, remembersKeys: false })
  await standIn.stop()
  await pool().query(`UPDATE "Batch" SET "frozenAt" = ${old}, "triedAt" = ${old}`)
  expect(await dropOldMail()).toMatchObject({ batches: 0 })
  const { rows } = await pool().query(`SELECT "state", "batchId" IS NOT NULL AS "isKept" FROM "Delivery"`)
  expect(rows).toEqual(Array(2).fill({ state: 'unknown', isKept: true }))
})

test('more than one round goes in one night', async () => {
  await pool().query(
    `INSERT INTO "MailEvent" ("id", "kind", "providerId", "at", "receivedAt")
     SELECT 'e' || n, 'delivered', 'p' || n, now(), ${old} FROM generate_series(1, 2500) n`,
  )
  expect(await dropOldMail()).toMatchObject({ events: 2500 })
})
