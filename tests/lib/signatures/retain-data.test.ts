import { buildCampaign, buildSignature, type BuiltCampaign } from '@/tests/support/build'
import { listTraces } from '@/tests/support/traces'
import { buildSubscriber, settle } from '../updates/subscribers'
import { system } from '@/lib/core/roles'
import { pool } from '@/lib/platform/db'
import { confirmSignature } from '@/lib/signatures/confirm-signature'
import { addUpIntegrity } from '@/lib/signatures/integrity'
import { retainData } from '@/lib/signatures/retain-data'
import { retention } from '@/lib/signatures/retention'
import { tallySignatures } from '@/lib/signatures/tally-signatures'

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000)
const counts = async (given?: { isDryRun: boolean }) =>
  Object.fromEntries((await retainData(given)).map(({ rule, count }) => [rule, count]))
const none = { unconfirmed: 0, withdrawn: 0, closed: 0, networks: 0, refusals: 0, events: 0 }

async function listNames() {
  const { rows } = await pool().query('SELECT "name", "state" FROM "Signature" ORDER BY "createdAt"')
  return rows.map(({ name, state }) => `${state} ${name}`.trim())
}

let campaign: BuiltCampaign
beforeEach(async () => {
  await settle()
  retention.forget()
  campaign = await buildCampaign()
})

test('what nobody confirmed in 14 days is deleted; a dry run says so and changes nothing', async () => {
  const old = await buildSignature(campaign, { name: 'Old Pending', createdAt: daysAgo(14.1) })
  await buildSignature(campaign, { name: 'Young', createdAt: daysAgo(13.9) })
  expect(await counts({ isDryRun: true })).toEqual({ ...none, unconfirmed: 1 })
  expect(await listNames()).toEqual(['pending Old Pending', 'pending Young'])
  expect(await counts()).toEqual({ ...none, unconfirmed: 1 })
  expect(await listNames()).toEqual(['pending Young'])
  expect(await confirmSignature(old.id)).toEqual({ ok: false, reason: 'no-such-signature' })
  expect(await counts()).toEqual(none)
})

test('what the team removed is kept no longer than what it was: unconfirmed, or withdrawn since', async () => {
  const given = { state: 'invalidated', createdAt: daysAgo(50) }
  await buildSignature(campaign, { ...given, name: 'Unconfirmed' })
  await buildSignature(campaign, {
    ...given,
    name: 'Left',
    confirmedAt: daysAgo(50),
    withdrawnAt: daysAgo(31),
  })
  await buildSignature(campaign, { ...given, name: 'Confirmed', confirmedAt: daysAgo(50) })
  expect(await counts()).toEqual({ ...none, unconfirmed: 1, withdrawn: 1 })
  expect((await listNames()).sort()).toEqual(['invalidated', 'invalidated Confirmed'])
  expect(await counts()).toEqual(none)
})

test('withdrawn ones are emptied after 30 days, codes of networks go, and the settings decide', async () => {
  const given = { state: 'withdrawn', confirmedAt: daysAgo(50), createdAt: daysAgo(50) }
  await buildSignature(campaign, {
    ...given,
    name: 'Left',
    withdrawnAt: daysAgo(31),
    networkTag: Buffer.from('n'),
  })
  await buildSignature(campaign, {
    ...given,
    name: 'Just Left',
    withdrawnAt: daysAgo(2),
    networkTag: Buffer.from('n'),
  })
  await buildSignature(campaign, { name: 'New', networkTag: Buffer.from('n') })
  expect(await counts()).toEqual({ ...none, withdrawn: 1, networks: 1 })
  const { rows } = await pool().query('SELECT "name" FROM "Signature" WHERE "networkTag" IS NOT NULL')
  expect(rows).toEqual([{ name: 'New' }])
  await retention.save(system, () => ({ withdrawnDays: 1 }))
  expect(await counts()).toEqual({ ...none, withdrawn: 1 })
})

test('a year after closing the people go, every trace of them, and the count stays', async () => {
  const closed = { state: 'closed', closedAt: daysAgo(370) }
  const [old, ended, young] = [
    await buildCampaign(closed),
    await buildCampaign({ deadlineOn: daysAgo(370) }),
    await buildCampaign({ ...closed, closedAt: daysAgo(300) }),
  ]
  const given = {
    confirmedAt: daysAgo(400),
    createdAt: daysAgo(400),
    name: 'Grace Traced',
    city: 'Tracedville',
  }
  const signed = await buildSubscriber(old!, 'all', { ...given, email: 'grace.traced@example.org' })
  await buildSubscriber(ended!, 'all', { ...given, email: 'grace.traced@example.net' })
  await buildSubscriber(young!, 'all', { ...given, name: 'Young', city: 'Elsewhere' })
  await pool().query(
    `INSERT INTO "LeadSignatory" ("id", "campaignId", "position", "name", "title", "email")
     VALUES (gen_random_uuid(), $1, 1, 'A Head', 'Chair', 'grace.traced@example.org')`,
    [old!.id],
  )
  await tallySignatures()
  expect(await counts()).toEqual({ ...none, closed: 2 })
  await tallySignatures()
  const traces = ['Grace Traced', 'grace.traced', 'Tracedville', signed.emailTag.toString('hex')]
  expect(await listTraces(traces)).toEqual([])
  const { rows: left } = await pool().query(`SELECT "name" FROM "Signature" WHERE "name" <> ''`)
  expect(left).toEqual([{ name: 'Young' }])
  const { rows } = await pool().query(
    'SELECT "slug", "count", "anonymisedAt" IS NOT NULL AS "isDone" FROM "Campaign" ORDER BY "slug"',
  )
  expect(rows.filter(({ isDone }) => isDone).map(({ slug, count }) => [slug, count])).toEqual([
    [old!.slug, 1],
    [ended!.slug, 1],
  ])
})

test('two that run at once, and somebody who confirms meanwhile, are no fault', async () => {
  const ids = []
  for (let n = 0; n < 30; n++) ids.push((await buildSignature(campaign, { createdAt: daysAgo(20) })).id)
  const [first, second] = await Promise.all([counts(), counts(), ...ids.map((id) => confirmSignature(id))])
  const confirmedCount = (await listNames()).filter((line) => line === 'confirmed Ada Example').length
  const deletedCount = first.unconfirmed! + second.unconfirmed!
  expect(deletedCount).toBe(30 - confirmedCount)
  expect((await addUpIntegrity(campaign.slug))!.all).toMatchObject({
    ...{ postedCount: 30, expiredCount: deletedCount, confirmedCount },
  })
})
