import '@/tests/support/database'
import {
  countStates,
  people,
  pretendResend,
  queueFor,
  startStandIn,
  withMailSettings,
} from '@/tests/support/mail'
import type { ResendStandIn } from '@/tests/support/resend-stand-in'
import { drainOutbox } from '@/lib/mail/drain-outbox'
import { getNextLine } from '@/lib/mail/next-line'
import type { MailProvider, OutgoingMail } from '@/lib/mail/providers/provider'
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

/** The requests that a provider got, each as the addresses in it. */
function noteRequests(during: (sent: string[][]) => Promise<void> = async () => {}) {
  const requests: string[][] = []
  const provider = pretendResend(async (mails: OutgoingMail[]) => {
    requests.push(mails.map(({ to }) => to))
    await during(requests)
    return { kind: 'accepted', ids: mails.map(() => null) }
  })
  return { requests, provider }
}

test('mails of fifty campaigns that people wait for leave in one request, each with its own words', async () => {
  for (const [n, email] of people(50).entries()) await queueFor([email], `Headline ${n}`)
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

test('while bulk mail waits, one urgent request a second leaves bulk the others', async () => {
  await queueFor(people(300))
  await toBulk()
  await queueFor(['first@example.org'])
  const { requests, provider } = noteRequests(async ({ length }) => {
    if (length < 3) await queueFor([`later${length}@example.org`])
  })
  await drainOutbox({ ...provider, batchSize: 50 })
  expect(requests[0]).toEqual(['first@example.org'])
  expect(requests.map(({ length }) => length).slice(1, 7)).toEqual(Array(6).fill(50))
  expect(requests[7]).toEqual(['later1@example.org', 'later2@example.org'])
})

test('urgent mail that fills a request does not gather any longer', async () => {
  await queueFor(people(60))
  await toBulk()
  await queueFor(people(100))
  const { requests, provider } = noteRequests()
  await drainOutbox({ ...provider, batchSize: 50 })
  expect(requests.map(([first]) => first)).toEqual(
    ['p0', 'p50', 'p0', 'p50'].map((name) => `${name}@example.org`),
  )
  expect(requests[1]).toHaveLength(50)
})

test('where nothing else waits, urgent mail does not gather at all', async () => {
  const { requests, provider } = noteRequests(async ({ length }) => {
    if (length < 3) await queueFor([`later${length}@example.org`])
  })
  await queueFor(['first@example.org'])
  const began = performance.now()
  await drainOutbox(provider)
  expect(requests).toHaveLength(3)
  expect(performance.now() - began).toBeLessThan(1_000)
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
