import { buildCampaign } from '@/tests/support/build'
import { openedPool, pool } from '@/lib/platform/db'
import { resetEnv } from '@/lib/platform/env'
import { forgetHits, shareHits } from '@/lib/platform/rate-limit'
import { SharedHits } from '@/lib/platform/shared-hits'
import { forgetFloodCache, listFloods, noteSuspicious } from '@/lib/signatures/floods'
import { getLimits } from '@/lib/signatures/limits'
import { countConfirming, isOverCampaignLimit } from '@/lib/signatures/network-limits'
import { networkTag } from '@/lib/signatures/network-tag'
import { signCampaign } from '@/lib/signatures/sign-campaign'

beforeEach(() => {
  process.env.LIMIT_SIGN_PER_MINUTE = '2'
  resetEnv()
  forgetHits()
})

afterAll(() => {
  delete process.env.LIMIT_SIGN_PER_MINUTE
  resetEnv()
})

test('over the limit of a network a signature is accepted, mailed and held; ten times over, the door closes', async () => {
  const { slug } = await buildCampaign()
  const post = (n: number, address: string) =>
    signCampaign({ slug, address, fields: { name: 'Ada', email: `a${n}@example.org`, country: 'NL' } })
  for (let n = 1; n <= 20; n++) expect(await post(n, `2001:db8::${n}`)).toEqual({ ok: true })
  expect(await post(21, '2001:db8::21')).toEqual({
    ok: false,
    reason: 'too-many',
    retryAfterSeconds: expect.any(Number),
  })
  expect(await post(22, '2001:db8:0:1::1')).toEqual({ ok: true })
  const { rows } = await pool().query(
    `SELECT count(*) FILTER (WHERE "heldReason" IS NULL)::int AS free, count("heldReason")::int AS held FROM "Signature"`,
  )
  expect(rows[0]).toEqual({ free: 3, held: 18 })
  expect((await pool().query('SELECT FROM "Delivery"')).rowCount).toBe(21)
})

test('what other processes let through counts too, for a network and for a campaign', async () => {
  const { slug } = await buildCampaign()
  const other = new SharedHits(openedPool)
  const network = networkTag('203.0.113.9')!.toString('base64')
  for (let n = 0; n < 20; n++) other.count('sign', network, 60)
  await other.share()
  const post = (n: number) =>
    signCampaign({
      ...{ slug, address: '203.0.113.9' },
      fields: { name: 'Ada', email: `a${n}@example.org`, country: 'NL' },
    })
  for (let n = 0; n < 2; n++) expect(await post(n)).toEqual({ ok: true })
  await shareHits()
  expect(await post(2)).toMatchObject({ ok: false, reason: 'too-many' })
  for (let n = 0; n < 2_000; n++) other.count('campaign', slug, 60)
  await other.share()
  expect(isOverCampaignLimit(await getLimits(), slug)).toBe(false)
  await shareHits()
  expect(isOverCampaignLimit(await getLimits(), slug)).toBe(true)
})

test('a flood that comes over several processes is one', async () => {
  const { slug } = await buildCampaign()
  const other = new SharedHits(openedPool)
  for (let n = 0; n < 30; n++) other.count('flood', slug, 60)
  await other.share()
  for (let n = 0; n < 2; n++) await noteSuspicious(slug)
  await shareHits()
  await noteSuspicious(slug)
  forgetFloodCache()
  expect(await listFloods()).toContain(slug)
})

test('somebody who signed from a quiet network is not held by a flood that names them', async () => {
  const { slug } = await buildCampaign()
  const post = (n: number, address: string) =>
    signCampaign({ slug, address, fields: { name: 'Ada', email: `a${n}@example.org`, country: 'NL' } })
  await post(0, '203.0.113.1')
  for (let n = 1; n <= 3; n++) await post(n, '203.0.113.2')
  await post(0, '203.0.113.2')
  await post(3, '203.0.113.3')
  const { rows } = await pool().query('SELECT "email" FROM "Signature" WHERE "heldReason" IS NOT NULL')
  expect(rows).toEqual([])
})

test('confirm posts are limited to 600 a minute and network', async () => {
  for (let n = 0; n < 600; n++) expect((await countConfirming('203.0.113.1')).room).toBe('free')
  expect((await countConfirming('203.0.113.1')).room).toBe('none')
  expect((await countConfirming('203.0.113.2')).room).toBe('free')
  expect((await countConfirming(null)).room).toBe('free')
})
