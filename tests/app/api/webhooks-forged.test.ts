import '@/tests/support/database'
import { forgeries } from '@/tests/support/resend/forge-event'
import { signEvent, webhookSecret } from '@/tests/support/resend/sign-event'
import {
  bounce,
  effects,
  event,
  nothing,
  postEvent,
  sentMail,
  setWebhookSecret,
  withWebhooks,
} from '@/tests/support/resend/webhook-story'

const complaint = event('email.complained')
const tenTimes = Array.from({ length: 10 }, (_, n) => n)

withWebhooks()

test.each(Object.entries(forgeries))('an event with %s is refused and changes nothing', async (_, forge) => {
  for (const n of tenTimes) expect(await postEvent(forge(complaint, n))).toBe(401)
  expect(await effects()).toMatchObject(nothing)
})

test('the event that was forged would have been believed as it was', async () => {
  expect(await postEvent(signEvent(complaint))).toBe(200)
  expect(await effects()).toMatchObject({ isEnded: true, events: 1 })
})

test.each([
  ['four minutes old', -4],
  ['of a clock four minutes ahead', 4],
])('an event %s is believed', async (_, minutes) => {
  const sentAt = new Date(Date.now() + minutes * 60_000)
  expect(await postEvent(signEvent(complaint, { sentAt }))).toBe(200)
})

test('with two signatures, while a secret is changed, the one of ours is enough', async () => {
  const { body, headers } = signEvent(complaint)
  const both = `v1,${Buffer.alloc(32).toString('base64')} ${headers['svix-signature']}`
  expect(await postEvent({ body, headers: { ...headers, 'svix-signature': both } })).toBe(200)
})

test('without a secret nothing is believed', async () => {
  setWebhookSecret(undefined)
  expect(await postEvent(signEvent(complaint))).toBe(401)
  setWebhookSecret(webhookSecret)
  expect(await effects()).toMatchObject(nothing)
})

test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'nonsense'])(
  'the type %s makes nothing true and nothing false: the signature decides',
  async (type) => {
    const { body, headers } = signEvent(bounce('Transient'), { id: 'msg_1' })
    const typed = { ...headers, 'content-type': type }
    expect(await postEvent({ body, headers: { 'content-type': type } })).toBe(401)
    for (const _ of tenTimes) expect(await postEvent({ body, headers: typed })).toBe(200)
    expect(await effects()).toMatchObject({ isEnded: false, events: 1 })
  },
)

test('a megabyte of anything is refused', async () => {
  const { body, headers } = signEvent(complaint)
  expect(await postEvent({ headers, body: body + ' '.repeat(1_000_000) })).toBe(401)
  expect(await effects()).toMatchObject(nothing)
})

test.each([
  ['no JSON', 'complained'],
  ['no event', '[]'],
  ['an event without a time', '{"type":"email.complained","data":{"email_id":"mail-1"}}'],
  [
    'an event about a number',
    '{"type":"email.complained","created_at":"2026-11-01T10:00:00Z","data":{"email_id":7}}',
  ],
])('%s, even signed, is refused and changes nothing', async (_, body) => {
  expect([401, 422]).toContain(await postEvent(signEvent({ ...complaint, body })))
  expect(await effects()).toMatchObject(nothing)
})

test('an event that is posted again under its id has one effect, in whatever words and however late it is signed', async () => {
  await sentMail('mail-2')
  const id = 'msg_1'
  const posts = [bounce('Transient'), bounce('Transient', 'mail-2'), complaint, bounce('Permanent')]
  for (const told of posts) {
    const sentAt = new Date(Date.now() - 60_000)
    expect(await postEvent(signEvent(told, { id, sentAt }))).toBe(200)
  }
  expect(await effects()).toMatchObject({ isEnded: false, reason: null, events: 1 })
})

test('an event that is posted ten times at once counts once', async () => {
  const again = signEvent(bounce('Transient'), { id: 'msg_1' })
  expect(await Promise.all(tenTimes.map(() => postEvent(again)))).toEqual(Array(10).fill(200))
  expect(await effects()).toMatchObject({ isEnded: false, events: 1 })
})

const orders = [
  [0, 1, 2],
  [0, 2, 1],
  [1, 0, 2],
  [1, 2, 0],
  [2, 0, 1],
  [2, 1, 0],
]

test.each(orders.map((order) => [order]))('events in the order %j end the same', async (order) => {
  const at = new Date('2026-11-01T10:00:00Z')
  const told = ['email.sent', 'email.delivered', 'email.complained'].map((type) => event(type, { at }))
  for (const n of order) await postEvent(signEvent(told[n]!))
  expect(await effects()).toMatchObject({
    ...{ isEnded: true, reason: 'complained', events: 3 },
    ...{ deliveredAt: at, complainedAt: at, bouncedAt: null },
  })
})
