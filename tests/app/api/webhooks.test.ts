import { buildCampaign, buildSignature } from '@/tests/support/build'
import { countStates } from '@/tests/support/mail'
import { signEvent, webhookSecret, type Event, type SignedEvent } from '@/tests/support/resend/sign-event'
import { POST } from '@/app/api/webhooks/resend/route'
import { emailTag } from '@/lib/mail/email-tag'
import { pool } from '@/lib/platform/db'
import { resetEnv } from '@/lib/platform/env'

const ada = 'ada@example.org'
const minuteMs = 60_000
let deliveryId: string

beforeAll(() => setSecret(webhookSecret))
afterAll(() => setSecret(undefined))

function setSecret(secret: string | undefined): void {
  if (secret) process.env.RESEND_WEBHOOK_SECRET = secret
  else delete process.env.RESEND_WEBHOOK_SECRET
  resetEnv()
}

/** Ada, who signed and subscribed, and one mail that was sent to her as `mail-1`. */
beforeEach(async () => {
  const campaign = await buildCampaign()
  const tag = emailTag(ada)
  const signature = await buildSignature(campaign, {
    email: ada,
    emailTag: tag,
    state: 'confirmed',
    confirmedAt: new Date(),
  })
  await pool().query(
    `INSERT INTO "Subscription" ("id", "campaignId", "signatureId", "wish") VALUES (gen_random_uuid(), $1, $2, 'all')`,
    [campaign.id, signature.id],
  )
  await pool().query(
    `INSERT INTO "Message" ("id", "key", "template", "data") VALUES ('m', 'm', 'confirm', '{}')`,
  )
  deliveryId = await sentMail('mail-1')
})

async function sentMail(providerId: string | null, state = 'sent'): Promise<string> {
  const { rows } = await pool().query(
    `INSERT INTO "Delivery" ("messageId", "emailTag", "email", "state", "providerId") VALUES ('m', $1, $2, $3, $4) RETURNING "id"`,
    [emailTag(ada), ada, state, providerId],
  )
  return rows[0].id
}

async function post({ body, headers }: SignedEvent): Promise<number> {
  const request = new Request('http://localhost:3000/api/webhooks/resend', { method: 'POST', body, headers })
  return (await POST(request)).status
}

const event = (type: string, given: Partial<Event> = {}): Event => ({
  type,
  emailId: 'mail-1',
  to: ada,
  ...given,
})
const bounce = (type: string, emailId = 'mail-1') =>
  event('email.bounced', {
    emailId,
    data: { bounce: { type, subType: 'General', message: `${ada} is gone` } },
  })

async function effects() {
  const { rows } = await pool().query(
    `SELECT (SELECT "endedAt" IS NOT NULL FROM "Subscription") AS "isEnded", (SELECT "reason" FROM "Suppression") AS reason,
            (SELECT count(*)::int FROM "MailEvent") AS events, "deliveredAt", "bouncedAt", "complainedAt", "error"
       FROM "Delivery" WHERE "id" = $1`,
    [deliveryId],
  )
  return rows[0]
}
const nothing = {
  isEnded: false,
  reason: null,
  events: 0,
  deliveredAt: null,
  bouncedAt: null,
  complainedAt: null,
}

test('a mail that was delivered is marked, and the address stays as it was', async () => {
  const at = new Date('2026-11-01T10:00:00Z')
  expect(await post(signEvent(event('email.delivered', { at })))).toBe(200)
  expect(await effects()).toMatchObject({ ...nothing, events: 1, deliveredAt: at })
})

test.each([
  ['a hard bounce', bounce('Permanent'), 'bounced'],
  ['a complaint', event('email.complained'), 'complained'],
  ['an address that the provider keeps away from', event('email.suppressed'), 'bounced'],
])('%s ends the subscription and all bulk mail to the address', async (_, told, reason) => {
  expect(await post(signEvent(told))).toBe(200)
  expect(await effects()).toMatchObject({ isEnded: true, reason })
})

test('why a mail bounced is kept without the address', async () => {
  await post(signEvent(bounce('Permanent')))
  expect((await effects()).error).toBe('… is gone')
})

test('soft bounces count to three', async () => {
  for (const [n, id] of ['mail-1', 'mail-2', 'mail-3'].entries()) {
    if (n > 0) await sentMail(id)
    expect(await effects()).toMatchObject({ isEnded: false, reason: null })
    await post(signEvent(bounce('Transient', id)))
  }
  expect(await effects()).toMatchObject({ isEnded: true, reason: 'soft-bounced' })
})

test('an event that is posted again, even ten times at once, counts once', async () => {
  const twice = signEvent(bounce('Transient'), { id: 'msg_1' })
  expect(await Promise.all(Array.from({ length: 10 }, () => post(twice)))).toEqual(Array(10).fill(200))
  expect(await effects()).toMatchObject({ isEnded: false, events: 1 })
})

test('events come in any order, and give the same', async () => {
  const told = [event('email.sent'), event('email.delivered'), event('email.complained')]
  for (const one of told.toReversed()) await post(signEvent(one))
  const later = new Date(Date.now() + minuteMs)
  await post(signEvent(event('email.delivered', { at: later })))
  const after = await effects()
  expect(after).toMatchObject({ isEnded: true, reason: 'complained', events: 4 })
  expect(after.deliveredAt.getTime()).toBeLessThan(later.getTime())
})

const forged: [string, () => SignedEvent][] = [
  ['no signature', () => ({ ...signEvent(event('email.complained')), headers: {} })],
  [
    'a signature made with another key',
    () => signEvent(event('email.complained'), { secret: 'whsec_b3RoZXIgc2VjcmV0IG9mIG91cnM=' }),
  ],
  ['another body than was signed', () => altered(signEvent(event('email.delivered')))],
  ['another id than was signed', () => renamed(signEvent(event('email.complained')))],
  [
    'six minutes of age',
    () => signEvent(event('email.complained'), { sentAt: new Date(Date.now() - 6 * minuteMs) }),
  ],
  [
    'a time to come',
    () => signEvent(event('email.complained'), { sentAt: new Date(Date.now() + 6 * minuteMs) }),
  ],
]
const altered = (signed: SignedEvent) => ({ ...signed, body: signed.body.replace('delivered', 'complained') })
const renamed = ({ body, headers }: SignedEvent) => ({
  body,
  headers: { ...headers, 'svix-id': 'msg_other' },
})

test.each(forged)('an event with %s is refused and changes nothing', async (_, make) => {
  expect(await post(make())).toBe(401)
  expect(await effects()).toMatchObject(nothing)
})

test('without a secret nothing is believed', async () => {
  setSecret(undefined)
  expect(await post(signEvent(event('email.complained')))).toBe(401)
  setSecret(webhookSecret)
  expect(await effects()).toMatchObject(nothing)
})

test('what is signed and means nothing to us is let be', async () => {
  expect(await post(signEvent(event('email.opened')))).toBe(200)
  expect(await post(signEvent(event('email.complained', { emailId: 'of-another-site' })))).toBe(200)
  expect(await effects()).toMatchObject({ ...nothing, events: 1 })
})

test('news of a mail in doubt settles its batch as sent: nobody needs to decide any more', async () => {
  await pool().query(
    `INSERT INTO "Batch" ("id", "messageId", "key", "bodyHash", "state", "size") VALUES (gen_random_uuid(), 'm', 'k', 'h', 'unknown', 2)`,
  )
  const [one, other] = [await sentMail(null, 'unknown'), await sentMail(null, 'unknown')]
  await pool().query(`UPDATE "Delivery" SET "batchId" = (SELECT "id" FROM "Batch") WHERE "id" IN ($1, $2)`, [
    one,
    other,
  ])
  await post(signEvent(event('email.delivered', { emailId: 'mail-9', data: { tags: { delivery: one } } })))
  expect(await countStates('Batch')).toEqual({ sent: 1 })
  expect(await countStates('Delivery')).toEqual({ sent: 3 })
})

test('a tag names a mail only to its own address', async () => {
  const id = await sentMail(null, 'unknown')
  await post(
    signEvent(
      event('email.complained', { emailId: 'x', to: 'eve@example.org', data: { tags: { delivery: id } } }),
    ),
  )
  expect(await effects()).toMatchObject({ ...nothing, events: 1 })
})
