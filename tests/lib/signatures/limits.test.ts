import '@/tests/support/database'
import { pool } from '@/lib/platform/db'
import { resetEnv } from '@/lib/platform/env'
import { domainLists, getDomainEdits } from '@/lib/signatures/domain-lists'
import { getLimits, limitOfNetwork, limits } from '@/lib/signatures/limits'
import { editor, owner } from '@/tests/support/actors'

beforeEach(() => {
  limits.forget()
  domainLists.forget()
})

afterAll(() => {
  delete process.env.LIMIT_SIGN_PER_MINUTE
  resetEnv()
})

test('limits that nobody set are those of the environment', async () => {
  process.env.LIMIT_SIGN_PER_MINUTE = '7'
  resetEnv()
  expect(await getLimits()).toMatchObject({
    networkPerMinute: 7,
    networkPerHour: 600,
    campaignPerMinute: 7_000,
  })
})

test('an owner sets a limit and gives it back to its default; the others stay as they were', async () => {
  expect(await limits.save(owner, () => ({ networkPerMinute: '9' }))).toMatchObject({ ok: true })
  expect(await getLimits()).toMatchObject({ networkPerMinute: 9, networkPerHour: 600 })
  expect(await stored()).toEqual({ networkPerMinute: 9 })
  await limits.save(owner, () => ({ networkPerMinute: undefined, holdFor: [] }))
  expect(await stored()).toEqual({ holdFor: [] })
})

test('nobody else sets one, and what is no limit is refused in words', async () => {
  expect(await limits.save(editor, () => ({ networkPerMinute: 9 }))).toEqual({
    ok: false,
    reason: 'not-allowed',
  })
  for (const networkPerMinute of [0, -1, 1.5, 'many', 1e12])
    expect(await limits.save(owner, () => ({ networkPerMinute }))).toMatchObject({
      ok: false,
      errors: { networkPerMinute: [expect.any(String)] },
    })
  const shared = [{ network: 'everybody', perMinute: 1, perHour: 1 }]
  expect(await limits.save(owner, () => ({ shared }))).toMatchObject({
    ok: false,
    errors: { shared: [expect.any(String)] },
  })
})

test('twenty owners who save at once all have their say', async () => {
  await Promise.all(
    Array.from({ length: 20 }, (_, n) =>
      domainLists.save(owner, ({ trusted }) => ({ trusted: [...trusted, `d${n}.example`] })),
    ),
  )
  expect((await getDomainEdits()).trusted.size).toBe(20)
})

test('a shared network without its figures is told in words', async () => {
  const shared = [{ network: '192.0.2.0/24', perMinute: Number(undefined), perHour: 5 }]
  expect(await limits.save(owner, () => ({ shared }))).toMatchObject({
    errors: { shared: ['Write behind each network how many a minute, and how many an hour.'] },
  })
})

test('a shared network has its own limit, and the smallest one around an address decides', async () => {
  const shared = [
    { network: '192.0.2.0/24', perMinute: 500, perHour: 5_000 },
    { network: '192.0.2.16/28', perMinute: 50, perHour: 90 },
    { network: '2001:db8::/32', perMinute: 900, perHour: 9_000 },
  ]
  await limits.save(owner, () => ({ shared }))
  const limit = async (address: string | null) => limitOfNetwork(await getLimits(), address).perMinute
  expect(await limit('192.0.2.1')).toBe(500)
  expect(await limit('192.0.2.17')).toBe(50)
  expect(await limit('::ffff:192.0.2.1')).toBe(500)
  expect(await limit('2001:db8::1')).toBe(900)
  const { networkPerMinute } = await getLimits()
  for (const other of ['192.0.3.1', '2001:db9::1', 'no address', null])
    expect(await limit(other)).toBe(networkPerMinute)
})

test('the team’s domains are kept in one spelling', async () => {
  await domainLists.save(owner, () => ({ disposable: [' Burner.Example ', 'müll.example'] }))
  expect([...(await getDomainEdits()).disposable]).toEqual(['burner.example', 'xn--mll-hoa.example'])
  expect(await domainLists.save(owner, () => ({ disposable: ['@nothing'] }))).toMatchObject({ ok: false })
})

async function stored(): Promise<unknown> {
  return (await pool().query(`SELECT "value" FROM "Setting" WHERE "key" = 'limits'`)).rows[0].value
}
