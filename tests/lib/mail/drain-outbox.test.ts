import type { Failure, ResendStandIn } from '@/tests/support/resend-stand-in'
import {
  countStates,
  letTimePass,
  once,
  people,
  pretendResend,
  queueFor as queue,
  sender,
  startStandIn,
  withMailSettings,
} from '@/tests/support/mail'
import '@/tests/support/database'
import { pool } from '@/lib/platform/db'
import { claimBatch, handBack } from '@/lib/mail/claim-batch'
import { drainOutbox } from '@/lib/mail/drain-outbox'
import { freezeBatch } from '@/lib/mail/freeze-batch'
import { getNextLine } from '@/lib/mail/next-line'
import type { MailProvider } from '@/lib/mail/providers/provider'
import { resendProvider } from '@/lib/mail/providers/resend'

withMailSettings()

let standIn: ResendStandIn
let resend: MailProvider
let impatient: MailProvider

beforeEach(async () => {
  ;({ standIn, resend, impatient } = await startStandIn())
})

afterEach(() => standIn.stop())

async function freezeNext(): Promise<void> {
  await freezeBatch({ from: sender, line: (await getNextLine(100))!, size: 100 })
}

test('250 people get one mail each, in batches of at most a hundred, and their links are forgotten', async () => {
  await queue(people(250))
  expect(await drainOutbox(resend)).toBe(3)
  expect(standIn.timesMailed()).toEqual(once(people(250)))
  expect(await countStates('Delivery')).toEqual({ sent: 250 })
  const { rows } = await pool().query(
    `SELECT FROM "Delivery" WHERE "values" IS NOT NULL OR "providerId" IS NULL`,
  )
  expect(rows).toEqual([])
  expect(standIn.taken.find(({ to }) => to[0] === 'p7@example.org')).toMatchObject({
    from: sender,
    subject: 'Confirm your signature: Open the harbour',
    html: expect.stringContaining('http://localhost:3000/confirm/p7@example.org'),
  })
})

const table: [string, Failure, Record<string, number>][] = [
  ['refused for now (429)', { status: 429, name: 'rate_limit_exceeded', retryAfter: 1 }, { dissolved: 1 }],
  ['refused for its account (403)', { status: 403, name: 'invalid_api_key' }, { dissolved: 1 }],
  ['not answered: the provider broke', { status: 500, name: 'internal_server_error' }, { frozen: 1 }],
  ['not answered: the connection broke', 'reset', { frozen: 1 }],
  ['taken, but the answer timed out', 'answer lost by timeout', { frozen: 1 }],
  ['taken, but the connection broke', 'answer lost by reset', { frozen: 1 }],
  ['taken, but the answer was a 500', 'answer lost by 500', { frozen: 1 }],
]

test.each(table)('a batch is %s: nobody lost, nobody twice', async (_, failure, batches) => {
  await queue(people(3))
  standIn.plan = [failure]
  await drainOutbox(failure === 'answer lost by timeout' ? impatient : resend)
  expect(await countStates('Batch')).toEqual(batches)
  await letTimePass()
  await drainOutbox(resend)
  expect(standIn.timesMailed()).toEqual(once(people(3)))
  expect(await countStates('Delivery')).toEqual({ sent: 3 })
})

test('a batch that was refused for now after an answer was lost keeps its key', async () => {
  await queue(people(3))
  standIn.plan = ['answer lost by reset', { status: 429, name: 'rate_limit_exceeded' }]
  for (let n = 0; n < 3; n++) {
    await drainOutbox(resend)
    await letTimePass()
  }
  expect(standIn.timesMailed()).toEqual(once(people(3)))
  expect(await countStates('Batch')).toEqual({ sent: 1 })
})

test('a crash after freezing: the next worker sends what was frozen', async () => {
  await queue(people(3))
  await freezeNext()
  expect(await countStates('Delivery')).toEqual({ frozen: 3 })
  await drainOutbox(resend)
  expect(standIn.timesMailed()).toEqual(once(people(3)))
})

test('a crash after claiming: the lease keeps others away, then the next worker sends', async () => {
  await queue(people(3))
  await freezeNext()
  await claimBatch('resend')
  expect(await drainOutbox(resend)).toBe(0)
  await letTimePass()
  await drainOutbox(resend)
  expect(standIn.timesMailed()).toEqual(once(people(3)))
})

test('a batch that is handed back untried belongs to whichever provider tries it first', async () => {
  await queue(people(3))
  await freezeNext()
  await handBack((await claimBatch('mailbox'))!)
  expect(await claimBatch('resend')).toMatchObject({ provider: 'resend', attempts: 1 })
})

test('a crash after sending: the same request is repeated under the same key and mails nobody again', async () => {
  await queue(people(3))
  const dying = pretendResend(async (...request) =>
    Promise.reject(new Error(`died after ${(await resend.send(...request)).kind}`)),
  )
  await expect(drainOutbox(dying)).rejects.toThrow('died after accepted')
  await letTimePass()
  await drainOutbox(resend)
  expect(standIn.timesMailed()).toEqual(once(people(3)))
  expect(await countStates('Delivery')).toEqual({ sent: 3 })
})

test('a worker that was slower than its lease changes nothing once another has tried', async () => {
  await queue(people(3))
  const slow = pretendResend(async () => {
    await letTimePass()
    await drainOutbox(resend)
    return { kind: 'temporary', reason: 'late', retryAfterSeconds: 0 }
  })
  await drainOutbox(slow)
  expect(await countStates('Delivery')).toEqual({ sent: 3 })
  expect(standIn.timesMailed()).toEqual(once(people(3)))
})

test('an answer that stays unknown for a day waits for a person and is never sent blindly', async () => {
  await queue(people(3))
  standIn.plan = ['answer lost by timeout']
  await drainOutbox(impatient)
  await pool().query(
    `UPDATE "Batch" SET "frozenAt" = "frozenAt" - interval '25 hours', "notBefore" = now() - interval '1 second'`,
  )
  await drainOutbox(resend)
  expect(standIn.requestTimes).toHaveLength(1)
  expect(await countStates('Batch')).toEqual({ unknown: 1 })
  expect(await countStates('Delivery')).toEqual({ unknown: 3 })
})

test('a batch whose content could no longer be repeated waits for a person once it was tried', async () => {
  await queue(people(3))
  standIn.plan = ['answer lost by timeout']
  await drainOutbox(impatient)
  await pool().query(`UPDATE "Message" SET "rendered" = jsonb_set("rendered"::jsonb, '{subject}', '"Other"')`)
  await letTimePass()
  await drainOutbox(resend)
  expect(await countStates('Delivery')).toEqual({ unknown: 3 })
  expect(standIn.timesMailed()).toEqual(once(people(3)))
})

test('a batch that is refused for good is split until the bad delivery stands alone', async () => {
  const good = people(99)
  await queue([...good.slice(0, 40), 'refused@example.org', ...good.slice(40)])
  await drainOutbox(resend)
  expect(standIn.timesMailed()).toEqual(once(good))
  expect(await countStates('Delivery')).toEqual({ sent: 99, failed: 1 })
  const { rows } = await pool().query(
    `SELECT "email", "values", "error" FROM "Delivery" WHERE "state" = 'failed'`,
  )
  expect(rows).toEqual([{ email: 'refused@example.org', values: null, error: '422 validation_error' }])
})

test('a delivery without a value that its message needs fails alone', async () => {
  await queue(people(3))
  await pool().query(`UPDATE "Delivery" SET "values" = '{}' WHERE "email" = 'p1@example.org'`)
  await drainOutbox(resend)
  expect(standIn.timesMailed()).toEqual(once(['p0@example.org', 'p2@example.org']))
  expect(await countStates('Delivery')).toEqual({ sent: 2, failed: 1 })
})

test('a provider that refuses connections has taken nothing: the batch dissolves, and leaves when it is back', async () => {
  await queue(people(3))
  await drainOutbox(resendProvider({ apiKey: 're_test', baseUrl: 'http://127.0.0.1:1' }))
  expect(await countStates('Batch')).toEqual({ dissolved: 1 })
  expect(await countStates('Delivery')).toEqual({ queued: 3 })
  await letTimePass()
  await drainOutbox(resend)
  expect(standIn.timesMailed()).toEqual(once(people(3)))
})

test('slow answers hold up nobody: many batches are under way at once', async () => {
  await queue(people(12))
  let [underWay, most] = [0, 0]
  const slow: MailProvider = {
    ...resend,
    batchSize: 1,
    async send(...request) {
      most = Math.max(most, ++underWay)
      return resend.send(...request).finally(() => underWay--)
    },
  }
  standIn.fate = () => ({ slowMs: 400 })
  await drainOutbox(slow)
  expect(most).toBeGreaterThan(1)
  expect(await countStates('Delivery')).toEqual({ sent: 12 })
})
