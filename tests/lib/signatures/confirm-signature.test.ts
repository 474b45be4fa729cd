import { buildCampaign, buildSignature } from '@/tests/support/build'
import { newId } from '@/lib/core/ids'
import { pool } from '@/lib/platform/db'
import { forgetSettings } from '@/lib/platform/settings'
import { confirmSignature } from '@/lib/signatures/confirm-signature'
import { endSubscription } from '@/lib/signatures/end-subscription'
import { getSignature, getSubscription } from '@/lib/signatures/queries'
import { signatureStates } from '@/lib/signatures/states'

beforeEach(forgetSettings)

const hoursAgo = (count: number) => new Date(Date.now() - count * 3_600_000)

async function getRow(id: string) {
  return (await pool().query('SELECT * FROM "Signature" WHERE "id" = $1', [id])).rows[0]
}

async function listSubscriptions() {
  return (await pool().query('SELECT * FROM "Subscription"')).rows
}

test('a hundred presses at once confirm once, subscribe once, and all of them hear that it is confirmed', async () => {
  const { id } = await buildSignature(await buildCampaign(), { updates: 'all' })
  const results = await Promise.all(Array.from({ length: 100 }, () => confirmSignature(id)))
  expect(results).toEqual(Array(100).fill({ ok: true }))
  const row = await getRow(id)
  expect(row).toMatchObject({ state: 'confirmed', confirmedAt: expect.any(Date), counted: 0 })
  expect(await listSubscriptions()).toMatchObject([{ signatureId: id, wish: 'all', endedAt: null }])
  await confirmSignature(id)
  expect(await getRow(id)).toEqual(row)
})

test.each(signatureStates)('confirming a %s signature', async (state) => {
  const confirmedAt = state === 'confirmed' ? hoursAgo(1) : null
  const { id } = await buildSignature(await buildCampaign(), { state, confirmedAt })
  const isAlive = state === 'pending' || state === 'confirmed'
  expect(await confirmSignature(id)).toEqual(isAlive ? { ok: true } : { ok: false, reason: 'dead' })
  expect((await getRow(id)).state).toBe(isAlive ? 'confirmed' : state)
  expect((await getSignature(id))!.standing).toBe(isAlive ? 'confirmed' : 'dead')
})

test('who wants to hear nothing gets no subscription', async () => {
  const { id } = await buildSignature(await buildCampaign())
  await confirmSignature(id)
  expect(await listSubscriptions()).toEqual([])
})

test('an id that no signature has is told so', async () => {
  expect(await confirmSignature(newId())).toEqual({ ok: false, reason: 'no-such-signature' })
  expect(await getSignature(newId())).toBeNull()
})

test.each([
  [{ state: 'closed', closedAt: hoursAgo(23) }, true],
  [{ state: 'closed', closedAt: hoursAgo(25) }, false],
  [{ deadlineOn: '2020-02-29' }, false],
])('after closing there is a day of grace: %j', async (given, isInTime) => {
  const { id } = await buildSignature(await buildCampaign(given))
  expect((await getSignature(id))!.standing).toBe(isInTime ? 'waiting' : 'closed')
  expect(await confirmSignature(id)).toEqual(isInTime ? { ok: true } : { ok: false, reason: 'closed' })
})

test('a subscription ends once, stays ended, and the signature stays', async () => {
  const { id } = await buildSignature(await buildCampaign(), { updates: 'result' })
  await confirmSignature(id)
  const [subscription] = await listSubscriptions()
  expect(await getSubscription(subscription.id)).toMatchObject({ isEnded: false })
  expect(await endSubscription(subscription.id)).toBe(true)
  const [ended] = await listSubscriptions()
  expect(await endSubscription(subscription.id)).toBe(true)
  expect(await listSubscriptions()).toEqual([{ ...ended, endedAt: expect.any(Date) }])
  expect(await getSubscription(subscription.id)).toMatchObject({
    isEnded: true,
    campaign: { headline: 'Open the harbour' },
  })
  expect((await getRow(id)).state).toBe('confirmed')
  expect(await endSubscription(newId())).toBe(false)
})
