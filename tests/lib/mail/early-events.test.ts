import '@/tests/support/database'
import {
  countStates,
  people,
  pretendResend,
  queueFor,
  startStandIn,
  withMailSettings,
} from '@/tests/support/mail'
import { system } from '@/lib/core/roles'
import { drainOutbox } from '@/lib/mail/drain-outbox'
import { recordEvent, type EventKind } from '@/lib/mail/record-event'
import { leaveMails } from '@/lib/mail/send-again'
import { listTroubledMails } from '@/lib/mail/troubled-mails'
import { pool } from '@/lib/platform/db'

withMailSettings()

/** By our tag: nobody has written down the provider's id of the mail. */
async function tell(kind: EventKind, to: string, at = new Date()): Promise<void> {
  const { rows } = await pool().query(`SELECT "id" FROM "Delivery" WHERE "email" = $1`, [to])
  const named = { id: `${kind} ${to}`, providerId: `mail of ${to}`, deliveryId: String(rows[0].id) }
  await recordEvent({ ...named, kind, to, detail: null, at })
}

async function loseAnswer(meanwhile: () => Promise<void>): Promise<void> {
  const { standIn, resend } = await startStandIn()
  standIn.plan = ['answer lost by reset']
  await drainOutbox(resend)
  await meanwhile()
  await pool().query(
    `UPDATE "Batch" SET "frozenAt" = now() - interval '25 hours', "notBefore" = now() - interval '1 second'`,
  )
  await drainOutbox(resend)
  await standIn.stop()
}

test('an event that comes before its batch is settled counts as one that comes after', async () => {
  await queueFor(people(2))
  await drainOutbox(
    pretendResend(async (mails) => {
      await tell('failed', 'p0@example.org')
      return { kind: 'accepted', ids: mails.map(({ to }) => `mail of ${to}`) }
    }),
  )
  expect(await countStates('Delivery')).toEqual({ failed: 1, sent: 1 })
})

test('where events have told of a batch before it was in doubt, nobody is asked', async () => {
  await queueFor(people(3))
  await loseAnswer(() => tell('failed', 'p0@example.org'))
  expect(await countStates('Delivery')).toEqual({ failed: 1, sent: 2 })
  expect(await countStates('Batch')).toEqual({ sent: 1 })
})

test('an event older than the batch tells of an earlier sending, and nothing of this one', async () => {
  await queueFor(people(2))
  await loseAnswer(() => tell('delivered', 'p0@example.org', new Date(Date.now() - 26 * 3_600_000)))
  expect(await countStates('Delivery')).toEqual({ unknown: 2 })
})

test('a complaint about a mail that a person left in doubt keeps bulk mail away', async () => {
  await queueFor(people(1))
  await loseAnswer(async () => {})
  const [troubled] = await listTroubledMails()
  await leaveMails(system, troubled!)
  await tell('complained', 'p0@example.org')
  expect((await pool().query(`SELECT "reason" FROM "Suppression"`)).rows).toEqual([{ reason: 'complained' }])
})
