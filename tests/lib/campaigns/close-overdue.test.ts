import { closeOverdue } from '@/lib/campaigns/close-overdue'
import { getPublicCampaign } from '@/lib/campaigns/queries'
import { pool } from '@/lib/platform/db'
import { forgetSettings } from '@/lib/platform/settings'
import { confirmSignature } from '@/lib/signatures/confirm-signature'
import { signCampaign } from '@/lib/signatures/sign-campaign'
import { buildCampaign, buildSignature } from '@/tests/support/build'

beforeEach(forgetSettings)

const dayFromNow = (days: number) => new Date(Date.now() + days * 86_400_000)

test('a campaign closes with the end of its last day, once, and nobody is asked to sign it any more', async () => {
  const { slug } = await buildCampaign({ deadlineOn: '2020-02-29' })
  const fields = { name: 'Ada Example', email: 'ada@example.org', country: 'NL' }
  expect(await signCampaign({ slug, fields, address: null })).toEqual({ ok: false, reason: 'closed' })
  const counts = await Promise.all(Array.from({ length: 5 }, closeOverdue))
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(1)
  expect(await getPublicCampaign(slug)).toMatchObject({ state: 'closed', closedAt: expect.any(Date) })
  const { rows } = await pool().query(
    `select h."verb", h."actor", c."closedAt" = '2020-03-01T00:00:00Z' as "isAtItsEnd" from "History" h, "Campaign" c`,
  )
  expect(rows).toEqual([{ verb: 'closed', actor: 'the last day', isAtItsEnd: true }])
})

test('drafts, campaigns that go on and those that were closed before stay as they are', async () => {
  const closedAt = new Date('2020-01-01T12:00:00Z')
  await buildCampaign({ state: 'draft', publishedAt: null, deadlineOn: '2020-02-29' })
  await buildCampaign({ state: 'closed', closedAt, deadlineOn: '2020-02-29' })
  await buildCampaign({ deadlineOn: dayFromNow(2).toISOString().slice(0, 10) })
  await buildCampaign()
  expect(await closeOverdue()).toBe(0)
  expect((await pool().query('select from "Campaign" where "closedAt" = $1', [closedAt])).rowCount).toBe(1)
})

test('who signed on the last day may still confirm when it has closed', async () => {
  const yesterday = dayFromNow(-1).toISOString().slice(0, 10)
  const { id } = await buildSignature(await buildCampaign({ deadlineOn: yesterday }))
  expect(await closeOverdue()).toBe(1)
  expect(await confirmSignature(id)).toEqual({ ok: true })
})
