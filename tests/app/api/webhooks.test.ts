import '@/tests/support/database'
import { countStates } from '@/tests/support/mail'
import { signEvent } from '@/tests/support/resend/sign-event'
import {
  bounce,
  effects,
  event,
  nothing,
  postEvent,
  sentMail,
  withWebhooks,
} from '@/tests/support/resend/webhook-story'
import { pool } from '@/lib/platform/db'

const minuteMs = 60_000

withWebhooks()

test('a mail that was delivered is marked, and the address stays as it was', async () => {
  const at = new Date('2026-11-01T10:00:00Z')
  expect(await postEvent(signEvent(event('email.delivered', { at })))).toBe(200)
  expect(await effects()).toMatchObject({ ...nothing, events: 1, deliveredAt: at })
})

test.each([
  ['a hard bounce', bounce('Permanent'), 'bounced'],
  ['a complaint', event('email.complained'), 'complained'],
  ['an address that the provider keeps away from', event('email.suppressed'), 'bounced'],
])('%s ends the subscription and all bulk mail to the address', async (_, told, reason) => {
  expect(await postEvent(signEvent(told))).toBe(200)
  expect(await effects()).toMatchObject({ isEnded: true, reason })
})

test('why a mail bounced is kept without the address', async () => {
  await postEvent(signEvent(bounce('Permanent')))
  expect((await effects()).error).toBe('… is gone')
})

test('soft bounces count to three', async () => {
  for (const [n, id] of ['mail-1', 'mail-2', 'mail-3'].entries()) {
    if (n > 0) await sentMail(id)
    expect(await effects()).toMatchObject({ isEnded: false, reason: null })
    await postEvent(signEvent(bounce('Transient', id)))
  }
  expect(await effects()).toMatchObject({ isEnded: true, reason: 'soft-bounced' })
})

test('soft bounces from before a mail that arrived count no more', async () => {
  const told = (type: 'bounce' | 'delivered', emailId: string, seconds: number) => {
    const { data } = bounce('Transient')
    const at = new Date(Date.now() + seconds * 1000)
    const given = type === 'bounce' ? { emailId, at, data } : { emailId, at }
    return postEvent(signEvent(event(type === 'bounce' ? 'email.bounced' : 'email.delivered', given)))
  }
  for (const n of [2, 3, 4, 5, 6]) await sentMail(`mail-${n}`)
  await told('bounce', 'mail-1', 1)
  await told('bounce', 'mail-2', 2)
  await told('delivered', 'mail-3', 3)
  await told('bounce', 'mail-4', 4)
  await told('bounce', 'mail-5', 5)
  expect(await effects()).toMatchObject({ isEnded: false, reason: null })
  await told('bounce', 'mail-6', 6)
  expect(await effects()).toMatchObject({ isEnded: true, reason: 'soft-bounced' })
})

test('three soft bounces are three, also when all come at the same moment', async () => {
  for (let round = 0; round < 10; round++) {
    const ids = ['a', 'b', 'c'].map((name) => `${name}-${round}`)
    for (const id of ids) await sentMail(id)
    await Promise.all(ids.map((id) => postEvent(signEvent(bounce('Transient', id)))))
    expect((await pool().query(`DELETE FROM "Suppression"`)).rowCount).toBe(1)
    await pool().query(`DELETE FROM "MailEvent"`)
  }
})

test('events come in any order, and give the same', async () => {
  const told = [event('email.sent'), event('email.delivered'), event('email.complained')]
  for (const one of told.toReversed()) await postEvent(signEvent(one))
  const later = new Date(Date.now() + minuteMs)
  await postEvent(signEvent(event('email.delivered', { at: later })))
  const after = await effects()
  expect(after).toMatchObject({ isEnded: true, reason: 'complained', events: 4 })
  expect(after.deliveredAt.getTime()).toBeLessThan(later.getTime())
})

test('what is signed and means nothing to us is let be', async () => {
  expect(await postEvent(signEvent(event('email.opened')))).toBe(200)
  expect(await postEvent(signEvent(event('email.complained', { emailId: 'of-another-site' })))).toBe(200)
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
  await postEvent(
    signEvent(event('email.delivered', { emailId: 'mail-9', data: { tags: { delivery: one } } })),
  )
  expect(await countStates('Batch')).toEqual({ sent: 1 })
  expect(await countStates('Delivery')).toEqual({ sent: 3 })
})

test('a tag names a mail only to its own address', async () => {
  const id = await sentMail(null, 'unknown')
  await postEvent(
    signEvent(
      event('email.complained', { emailId: 'x', to: 'eve@example.org', data: { tags: { delivery: id } } }),
    ),
  )
  expect(await effects()).toMatchObject({ ...nothing, events: 1 })
})
