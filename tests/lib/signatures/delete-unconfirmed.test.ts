import { buildCampaign, buildSignature, type BuiltCampaign } from '@/tests/support/build'
import { listTraces } from '@/tests/support/traces'
import { settle } from '../updates/subscribers'
import { newId } from '@/lib/core/ids'
import { pool } from '@/lib/platform/db'
import { addUpIntegrity, type Integrity } from '@/lib/signatures/integrity'
import { hasDrifted, listRecounts } from '@/lib/signatures/recount-signatures'
import { retainData } from '@/lib/signatures/retain-data'
import { listRemovals } from '@/lib/signatures/removals'
import { signCampaign } from '@/lib/signatures/sign-campaign'
import { tallySignatures } from '@/lib/signatures/tally-signatures'

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000)
const old = { createdAt: daysAgo(15), name: 'Grace Traced' }
const confirmed = { state: 'confirmed', confirmedAt: daysAgo(14.5), createdAt: daysAgo(15) }

let campaign: BuiltCampaign
beforeEach(async () => {
  await settle()
  campaign = await buildCampaign()
})

async function figures(): Promise<Pick<Integrity, 'all' | 'days'>> {
  const { all, days } = (await addUpIntegrity(campaign.slug))!
  return { all, days: days.map((day) => ({ ...day, asOf: null })) }
}

async function buildRemoval(): Promise<string> {
  const removalId = newId()
  await pool().query(
    `INSERT INTO "Removal" ("id", "campaignId", "filter", "reason", "state", "totalCount", "createdBy")
     VALUES ($1, $2, '{}', 'One machine.', 'done', 2, 'Ed')`,
    [removalId, campaign.id],
  )
  return removalId
}

const countRows = async () => (await pool().query('SELECT FROM "Signature"')).rowCount

test('the integrity page tells the same of every day before and after, but that who waited has expired', async () => {
  const removalId = await buildRemoval()
  await buildSignature(campaign, old)
  await buildSignature(campaign, { ...old, createdAt: daysAgo(16) })
  await buildSignature(campaign, { ...old, state: 'expired', erasedAt: daysAgo(14), name: '' })
  await buildSignature(campaign, { ...old, state: 'invalidated', removalId })
  await buildSignature(campaign, { ...confirmed, state: 'invalidated', removalId })
  for (let n = 0; n < 3; n++) await buildSignature(campaign, confirmed)
  await tallySignatures()
  const before = await figures()
  await retainData()
  const after = await figures()
  expect(await countRows()).toBe(4)
  expect(await listTraces(['Grace Traced'])).toEqual([])
  const { pendingCount, expiredCount } = before.all
  expect([pendingCount, expiredCount]).toEqual([2, 1])
  expect(after.all).toEqual({ ...before.all, pendingCount: 0, expiredCount: 3 })
  expect(after.days).toEqual(
    before.days.map((day) => ({
      ...day,
      pendingCount: 0,
      expiredCount: day.expiredCount + day.pendingCount,
    })),
  )
  expect(await listRemovals(campaign.slug)).toMatchObject([{ heldBackCount: 2 }])
  expect((await listRecounts(campaign.slug)).filter(hasDrifted)).toEqual([])
})

test('of a removal that is brought back, those that were deleted meanwhile have expired', async () => {
  const removalId = await buildRemoval()
  for (let n = 0; n < 2; n++) await buildSignature(campaign, { ...old, state: 'invalidated', removalId })
  await retainData()
  expect((await figures()).all).toMatchObject({ postedCount: 2, removedCount: 2, expiredCount: 0 })
  await pool().query('UPDATE "Removal" SET "restoredAt" = now()')
  expect((await figures()).all).toMatchObject({ postedCount: 2, removedCount: 0, expiredCount: 2 })
  expect(await listRemovals(campaign.slug)).toMatchObject([{ heldBackCount: 0 }])
})

test('who had a number, and signed anew without an answer, is emptied and stays in the list of numbers', async () => {
  const { id } = await buildSignature(campaign, { ...old, ...confirmed })
  await tallySignatures()
  await pool().query(`UPDATE "Signature" SET "state" = 'pending', "confirmedAt" = NULL`)
  await retainData()
  await tallySignatures()
  const { rows } = await pool().query('SELECT "id", "state", "name", "number", "counted" FROM "Signature"')
  expect(rows).toEqual([{ id, state: 'expired', name: '', number: 1, counted: 0 }])
  expect((await figures()).all).toMatchObject({ postedCount: 1, expiredCount: 1, countedCount: 0 })
  await retainData()
  expect(await countRows()).toBe(1)
})

test('the same mailbox signs again as if it had never been there, and nights add up', async () => {
  const fields = { name: 'Ada', email: 'ada@example.org', country: 'NL' }
  for (let night = 0; night < 3; night++) {
    expect(await signCampaign({ slug: campaign.slug, fields, address: null })).toEqual({ ok: true })
    await pool().query(`UPDATE "Signature" SET "createdAt" = $1`, [daysAgo(15)])
    await retainData()
  }
  expect(await countRows()).toBe(0)
  expect((await pool().query('SELECT "count" FROM "UnconfirmedCount"')).rows).toEqual([{ count: 3 }])
  expect((await figures()).all).toMatchObject({ postedCount: 3, expiredCount: 3 })
})
