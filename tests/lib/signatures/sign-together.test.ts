import { buildCampaign, type BuiltCampaign } from '@/tests/support/build'
import { countWriters } from '@/tests/support/count-writers'
import { dieWriting } from '@/tests/support/die-writing'
import { emailTag } from '@/lib/mail/email-tag'
import { pool, withTransaction } from '@/lib/platform/db'
import { forgetHits } from '@/lib/platform/rate-limit'
import { forgetSettings } from '@/lib/platform/settings'
import { readSignForm } from '@/lib/signatures/schema'
import { signCampaign } from '@/lib/signatures/sign-campaign'
import { signings } from '@/lib/signatures/sign-together'
import type { Signing } from '@/lib/signatures/signing'

let campaign: BuiltCampaign

beforeEach(async () => {
  forgetSettings()
  forgetHits()
  campaign = await buildCampaign()
})

const addresses = (count: number) => Array.from({ length: count }, (_, n) => `p${n}@example.org`)

function post(email: string, { slug }: BuiltCampaign = campaign) {
  return signCampaign({ slug, fields: { name: 'Ada Example', email, country: 'NL' }, address: null })
}

function signingOf(email: string, given: Partial<Signing['form']> = {}): Signing {
  const read = readSignForm({ name: 'Ada Example', email, country: 'NL' })
  if (!read.ok) throw new Error('not a form')
  const form = { ...read.form, ...given }
  return { slug: campaign.slug, form, tag: emailTag(email), network: null, heldReason: null, flags: [] }
}

async function listStored(): Promise<string[]> {
  const { rows } = await pool().query(
    `SELECT s."email", count(d."id")::int AS mails FROM "Signature" s LEFT JOIN "Delivery" d ON d."signatureId" = s."id"
      GROUP BY s."id", s."email" ORDER BY s."email"`,
  )
  expect(rows.every(({ mails }) => mails === 1)).toBe(true)
  return rows.map(({ email }) => email)
}

async function untilWaiting(count: number): Promise<number[]> {
  for (;;) {
    const { rows } = await pool().query(
      `SELECT pid FROM pg_stat_activity WHERE "wait_event_type" = 'Lock' AND datname = current_database()`,
    )
    if (rows.length >= count) return rows.map(({ pid }) => pid)
  }
}

test('a hundred rounds of sixteen identical posts at once make one signature and one mail each', async () => {
  for (let round = 0; round < 100; round++) {
    const answers = await Promise.all(Array.from({ length: 16 }, () => post(`round${round}@example.org`)))
    expect(answers).toEqual(Array(16).fill({ ok: true }))
  }
  expect(await listStored()).toHaveLength(100)
})

test('many at once are few transactions', async () => {
  await Promise.all(addresses(150).map((email) => post(email)))
  expect(await countWriters()).toBeLessThan(15)
  expect(await listStored()).toHaveLength(150)
})

test('the same addresses over several campaigns at once, each post several times, are one signature a campaign', async () => {
  const campaigns = [campaign, await buildCampaign(), await buildCampaign()]
  const posts = campaigns.flatMap((one) =>
    [...addresses(20), ...addresses(20)].map((email) => post(email, one)),
  )
  expect(await Promise.all(posts)).toEqual(Array(120).fill({ ok: true }))
  expect(await listStored()).toHaveLength(60)
})

test('a campaign that closed, one that is not there and a text that changed are told to those who asked for them', async () => {
  const closed = await buildCampaign({ state: 'closed', closedAt: new Date() })
  const old = { ...signingOf('old@example.org', { wording: 0 }) }
  const answers = await Promise.all([
    post('open@example.org'),
    post('late@example.org', closed),
    post('lost@example.org', { ...campaign, slug: 'nowhere' }),
    signings.add(old),
  ])
  expect(answers).toEqual([
    { ok: true },
    { ok: false, reason: 'closed' },
    { ok: false, reason: 'no-such-campaign' },
    'text-changed',
  ])
  expect(await listStored()).toEqual(['open@example.org'])
})

test('a row that the database refuses does not take its neighbours with it', async () => {
  const good = addresses(49).map((email) => signings.add(signingOf(email)))
  const bad = signings.add(signingOf('bad@example.org', { country: 'nl' }))
  await expect(bad).rejects.toThrow('Signature_country_check')
  expect(await Promise.all(good)).toEqual(Array(49).fill('stored'))
  expect(await listStored()).toHaveLength(49)
})

test('who signs a text that an editor is changing waits alone', async () => {
  const other = await buildCampaign()
  const waiting = await withTransaction(async (editor) => {
    await editor.query('SELECT FROM "Wording" WHERE "campaignId" = $1 FOR UPDATE', [campaign.id])
    const late = addresses(3).map((email) => post(email))
    const neighbours = Array.from({ length: 30 }, (_, n) => post(`n${n}@example.org`, other))
    expect(await Promise.all(neighbours)).toEqual(Array(30).fill({ ok: true }))
    await untilWaiting(3)
    return { late }
  })
  expect(await Promise.all(waiting.late)).toEqual(Array(3).fill({ ok: true }))
})

test('whoever has to wait for another mail to the same address waits alone', async () => {
  const { waiting } = await withTransaction(async (holder) => {
    const turn = emailTag('held@example.org').readBigInt64BE().toString()
    await holder.query('SELECT pg_advisory_xact_lock($1)', [turn])
    const [waiting, ...others] = ['held@example.org', ...addresses(12)].map((email) => post(email))
    expect(await Promise.all(others)).toEqual(Array(12).fill({ ok: true }))
    return { waiting }
  })
  expect(await waiting).toEqual({ ok: true })
})

test('however many addresses somebody holds, those who came with them do not wait', async () => {
  const held = Array.from({ length: 8 }, (_, n) => `held${n}@example.org`)
  const { waiting } = await withTransaction(async (holder) => {
    const turns = held.map((email) => emailTag(email).readBigInt64BE().toString())
    await holder.query('SELECT pg_advisory_xact_lock(turn) FROM unnest($1::bigint[]) AS turn', [turns])
    const waiting = Promise.allSettled(held.map((email) => post(email)))
    const others = addresses(12).map((email) => post(email))
    expect(await Promise.all(others)).toEqual(Array(12).fill({ ok: true }))
    return { waiting }
  })
  await waiting
  expect(await post('held0@example.org')).toEqual({ ok: true })
})

test('a connection that dies fails those who travelled on it; who was answered before is there', async () => {
  expect(await Promise.all(addresses(20).map((email) => post(email)))).toEqual(Array(20).fill({ ok: true }))
  const travellers = ['victim@example.org', 'a@example.org', 'b@example.org']
  const answers = await dieWriting(`new."email" = 'victim@example.org'`, () =>
    Promise.allSettled(travellers.map((email) => signings.add(signingOf(email)))),
  )
  expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
  expect(await listStored()).toEqual(addresses(20).sort())
  expect(await post('victim@example.org')).toEqual({ ok: true })
})
