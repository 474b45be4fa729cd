import '@/tests/support/database'
import {
  countStates,
  letTimePass,
  people,
  queueFor,
  sender,
  startStandIn,
  withMailSettings,
} from '@/tests/support/mail'
import type { ResendStandIn } from '@/tests/support/resend-stand-in'
import { drainOutbox } from '@/lib/mail/drain-outbox'
import { freezeBatch } from '@/lib/mail/freeze-batch'
import { getNextLine } from '@/lib/mail/next-line'
import type { MailProvider } from '@/lib/mail/providers/provider'
import { listTroubledMails } from '@/lib/mail/troubled-mails'
import { pool } from '@/lib/platform/db'

withMailSettings()

let standIn: ResendStandIn
let resend: MailProvider

beforeEach(async () => {
  ;({ standIn, resend } = await startStandIn())
})

afterEach(() => standIn.stop())

const toBulk = () =>
  pool().query(
    `UPDATE "Delivery" SET "priority" = 5, "values" = "values"::jsonb || '{"unsubscribeUrl": "https://a.example/u"}'`,
  )

/** A moment ago, however slow this machine is. */
async function freezeNext(): Promise<void> {
  await freezeBatch({ from: sender, line: (await getNextLine(100))!, size: 100 })
  await pool().query(`UPDATE "Batch" SET "frozenAt" = now() + interval '1 minute'`)
}

test('mails of fifty campaigns that people wait for leave in one request, each with its own words', async () => {
  for (const [n, email] of people(50).entries()) await queueFor([email], `Headline ${n}`)
  await letTimePass()
  expect(await drainOutbox(resend)).toBe(1)
  expect(standIn.taken.map(({ subject }) => subject)).toEqual(
    people(50).map((_, n) => `Confirm your signature: Headline ${n}`),
  )
  expect(await countStates('Delivery')).toEqual({ sent: 50 })
})

test('two bulk messages never share a request: each can be paused alone', async () => {
  await queueFor(people(2), 'One')
  await queueFor(people(2), 'Two')
  await toBulk()
  expect(await drainOutbox(resend)).toBe(2)
})

test('while bulk mail waits, what comes after an urgent request gathers for a second', async () => {
  await queueFor(people(3))
  await toBulk()
  await queueFor(['first@example.org'])
  await freezeNext()
  await queueFor(['later@example.org'])
  expect(await getNextLine(100)).toEqual({ priority: 5, messageId: expect.any(String) })
  await pool().query(`UPDATE "Batch" SET "frozenAt" = now() - interval '2 seconds'`)
  expect(await getNextLine(100)).toEqual({ priority: 0, messageId: null })
})

test('urgent mail that fills a request does not gather any longer', async () => {
  await queueFor(people(3))
  await toBulk()
  await queueFor(['first@example.org'])
  await freezeNext()
  await queueFor(people(50))
  expect(await getNextLine(50)).toEqual({ priority: 0, messageId: null })
  expect(await getNextLine(51)).toMatchObject({ priority: 5 })
})

test('where nothing else waits, urgent mail does not gather at all', async () => {
  await queueFor(['first@example.org'])
  await freezeNext()
  await queueFor(['later@example.org'])
  expect(await getNextLine(100)).toEqual({ priority: 0, messageId: null })
})

test.each([
  ['that people wait for', 0],
  ['of bulk', 5],
])(
  'a message %s that cannot be rendered fails alone, is listed with its cause, and holds up nobody',
  async (_, priority) => {
    await queueFor(people(3), 'Broken')
    await pool().query(`UPDATE "Message" SET "data" = '{}'`)
    await toBulk()
    await pool().query(`UPDATE "Delivery" SET "priority" = $1`, [priority])
    await queueFor(['whole@example.org'])
    await drainOutbox(resend)
    expect(standIn.timesMailed()).toEqual({ 'whole@example.org': 1 })
    expect(await countStates('Delivery')).toEqual({ failed: 3, sent: 1 })
    expect(await listTroubledMails()).toMatchObject([{ cause: 'its message cannot be rendered', count: 3 }])
    expect(await getNextLine(100)).toBeNull()
  },
)
