import { buildCampaign, buildSignature, type BuiltSignature } from '@/tests/support/build'
import { countStates, letTimePass, people, startStandIn, withMailSettings } from '@/tests/support/mail'
import type { ResendStandIn } from '@/tests/support/resend-stand-in'
import { buildMail } from '@/lib/mail/batch-request'
import { drainOutbox } from '@/lib/mail/drain-outbox'
import { getNextLine } from '@/lib/mail/next-line'
import type { MailProvider } from '@/lib/mail/providers/provider'
import { skipCancelled } from '@/lib/mail/skip-cancelled'
import { suppressAddress } from '@/lib/mail/suppress-address'
import { pool } from '@/lib/platform/db'
import { eraseByLink } from '@/lib/signatures/erase-person'

withMailSettings()

let standIn: ResendStandIn
let resend: MailProvider
let subscribers: BuiltSignature[]

beforeEach(async () => {
  ;({ standIn, resend } = await startStandIn())
  subscribers = await queueNews(people(4))
})

afterEach(() => standIn.stop())

/** News to subscribers, already rendered: what it says is of no matter here. */
async function queueNews(emails: string[]): Promise<BuiltSignature[]> {
  const campaign = await buildCampaign()
  const rendered = { subject: 'News', html: '<p>{{unsubscribeUrl}}</p>', text: 'News' }
  await pool().query(
    `INSERT INTO "Message" ("id", "key", "template", "data", "rendered") VALUES ('news', 'news', 'update', '{}', $1)`,
    [rendered],
  )
  const confirmed = { state: 'confirmed', confirmedAt: new Date() }
  const signatures: BuiltSignature[] = []
  for (const email of emails) signatures.push(await buildSignature(campaign, { email, ...confirmed }))
  await pool().query(
    `WITH wish AS (INSERT INTO "Subscription" ("id", "campaignId", "signatureId", "wish")
       SELECT gen_random_uuid(), "campaignId", "id", 'all' FROM "Signature" RETURNING "id", "signatureId")
     INSERT INTO "Delivery" ("messageId", "subscriptionId", "emailTag", "email", "values", "priority")
       SELECT 'news', wish."id", s."emailTag", s."email", '{}', 5
         FROM wish JOIN "Signature" s ON s."id" = wish."signatureId" ORDER BY s."email"`,
  )
  return signatures
}

const endSubscription = (email: string) =>
  pool().query(
    `UPDATE "Subscription" SET "endedAt" = now() WHERE "signatureId" = (SELECT "id" FROM "Signature" WHERE "email" = $1)`,
    [email],
  )
const setMessage = (column: 'pausedAt' | 'cancelledAt', value: string) =>
  pool().query(`UPDATE "Message" SET "${column}" = ${value}`)
const mailed = () => Object.keys(standIn.timesMailed()).sort()

test('bulk mail says how to leave with one click', async () => {
  await drainOutbox(resend)
  expect(standIn.taken[0]!.headers).toMatchObject({
    'List-Unsubscribe': expect.stringMatching(/^<http:\/\/localhost:3000\/unsubscribe\/[\w-]{43}>$/),
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  })
})

test.each([
  [{}],
  [{ unsubscribeUrl: 'javascript:alert(1)' }],
  [{ unsubscribeUrl: 'https://a.example/\r\nBcc: b@c.example' }],
])('bulk mail that nobody could leave never goes out: %j', (values) => {
  const rendered = new Map([['m', { subject: 's', html: 'h', text: 't' }]])
  const delivery = { id: '1', messageId: 'm', email: 'p@example.org', values }
  expect(buildMail({ from: 'a@b.example', messageId: 'm', rendered, priority: 5 }, delivery)).toBeNull()
})

test('who ended the subscription, or is suppressed, or withdrew, is skipped at freezing', async () => {
  await endSubscription('p0@example.org')
  await suppressAddress(pool(), subscribers[1]!.emailTag, 'complained')
  await pool().query(`UPDATE "Signature" SET "state" = 'withdrawn' WHERE "email" = 'p2@example.org'`)
  await drainOutbox(resend)
  expect(mailed()).toEqual(['p3@example.org'])
  expect(await countStates('Delivery')).toEqual({ skipped: 3, sent: 1 })
})

test('who leaves after a refusal is not in the batch that is frozen anew', async () => {
  standIn.plan = [{ status: 429, name: 'rate_limit_exceeded' }]
  await drainOutbox(resend)
  await endSubscription('p0@example.org')
  await letTimePass()
  await drainOutbox(resend)
  expect(mailed()).toEqual(['p1@example.org', 'p2@example.org', 'p3@example.org'])
})

test('who leaves after a try whose answer was lost gets that one mail at most, and the others none twice', async () => {
  standIn.plan = ['answer lost by reset']
  await drainOutbox(resend)
  await endSubscription('p0@example.org')
  await letTimePass()
  await drainOutbox(resend)
  expect(standIn.taken).toHaveLength(4)
  expect(await countStates('Delivery')).toEqual({ sent: 4 })
})

test('who is erased while they wait is skipped, and the others get theirs', async () => {
  await eraseByLink(subscribers[0]!.id)
  await drainOutbox(resend)
  expect(mailed()).toEqual(people(4).slice(1))
  expect(await countStates('Delivery')).toEqual({ skipped: 1, sent: 3 })
})

test('who is erased after a try whose answer was lost leaves the rest of that batch to a person', async () => {
  standIn.plan = ['answer lost by reset']
  await drainOutbox(resend)
  await eraseByLink(subscribers[0]!.id)
  await letTimePass()
  await drainOutbox(resend)
  expect(await countStates('Delivery')).toEqual({ skipped: 1, unknown: 3 })
  expect(await countStates('Batch')).toEqual({ unknown: 1 })
  expect(Object.values(standIn.timesMailed())).toEqual([1, 1, 1, 1])
})

test('a paused message waits, others pass it, and it goes on where it was', async () => {
  await setMessage('pausedAt', 'now()')
  expect(await getNextLine(100)).toBeNull()
  await drainOutbox(resend)
  expect(standIn.taken).toEqual([])
  await setMessage('pausedAt', 'NULL')
  await drainOutbox(resend)
  expect(mailed()).toHaveLength(4)
})

test('a batch that was frozen before the pause is not tried during it', async () => {
  standIn.plan = ['reset']
  await drainOutbox(resend)
  await setMessage('pausedAt', 'now()')
  await letTimePass()
  await drainOutbox(resend)
  expect(standIn.requestTimes).toHaveLength(1)
})

test('a cancelled message is settled as skipped; what may have left stays for a person to see', async () => {
  standIn.plan = ['answer lost by reset']
  await pool().query(
    `UPDATE "Delivery" SET "notBefore" = now() + interval '1 hour' WHERE "email" <> 'p0@example.org'`,
  )
  await drainOutbox(resend)
  await setMessage('cancelledAt', 'now()')
  await pool().query(`UPDATE "Batch" SET "notBefore" = now() - interval '1 second'`)
  await skipCancelled()
  await drainOutbox(resend)
  expect(standIn.taken).toHaveLength(1)
  expect(await countStates('Delivery')).toEqual({ unknown: 1, skipped: 3 })
})
