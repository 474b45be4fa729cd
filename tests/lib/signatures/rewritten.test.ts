import { buildCampaign, type BuiltCampaign } from '@/tests/support/build'
import { pool } from '@/lib/platform/db'
import { forgetHits } from '@/lib/platform/rate-limit'
import { forgetSettings } from '@/lib/platform/settings'
import { confirmSignature } from '@/lib/signatures/confirm-signature'
import { getPledge } from '@/lib/signatures/pledge'
import { signCampaign } from '@/lib/signatures/sign-campaign'

const ada = { name: 'Ada Example', email: 'ada@example.org', country: 'NL', city: 'Utrecht', comment: 'Yes.' }
const mallory = {
  name: 'Ada Fool',
  email: 'ADA+x@example.org',
  comment: 'Never!',
  showName: 'on',
  updates: 'all',
  as: 'office',
  body: 'City of Exampleton',
  role: 'Mayor',
}

let campaign: BuiltCampaign

beforeEach(async () => {
  forgetSettings()
  forgetHits()
  campaign = await buildCampaign()
})

const sign = (fields: Record<string, unknown> = {}) =>
  signCampaign({ slug: campaign.slug, fields: { ...ada, ...fields }, address: null })

async function getRow() {
  return (await pool().query('SELECT * FROM "Signature"')).rows[0]
}

const listWishes = async () => (await pool().query('SELECT "wish" FROM "Subscription"')).rows

test('a press confirms what was seen: after another post it confirms nothing, and what is seen anew does', async () => {
  await sign()
  const { id } = await getRow()
  const seen = (await getPledge(id))!.seen
  await sign(mallory)
  expect(await confirmSignature(id, seen)).toEqual({ ok: false, reason: 'changed' })
  expect(await getRow()).toMatchObject({ state: 'pending', confirmedAt: null })
  await sign()
  expect(await confirmSignature(id, seen)).toEqual({ ok: true })
  expect(await getRow()).toMatchObject({ state: 'confirmed', name: 'Ada Example', comment: 'Yes.' })
  expect(await confirmSignature(id, 'whatever')).toEqual({ ok: true })
})

test.each(Object.entries({ ...mallory, city: 'Delft', country: 'BE', email: undefined }))(
  'the mark is another one when %s changes',
  async (field, value) => {
    const before = { as: 'organisation', body: 'Harbour Friends', role: 'Chair' }
    await sign(before)
    const { id } = await getRow()
    const pledge = (await getPledge(id))!
    expect(pledge).toMatchObject({
      seen: expect.stringMatching(/^[0-9a-f]{16}$/),
      name: 'Ada Example',
      wording: expect.stringMatching(/^Dear/),
    })
    await sign({ ...before, [field]: value })
    expect((await getPledge(id))!.seen === pledge.seen).toBe(value === undefined)
  },
)

test('a press and a post at the same moment never confirm what was not seen', async () => {
  for (let round = 0; round < 10; round++) {
    await sign({ name: 'Ada Example' })
    const { id } = await getRow()
    const { seen } = (await getPledge(id))!
    const [answer] = await Promise.all([confirmSignature(id, seen), sign(mallory)])
    expect(await getRow()).toMatchObject(
      answer.ok ? { state: 'confirmed', name: 'Ada Example' } : { state: 'pending', name: 'Ada Fool' },
    )
    await pool().query(`UPDATE "Signature" SET "state" = 'pending', "confirmedAt" = NULL`)
  }
})

test('a script that confirms unseen confirms what the one post said, also when it came several times', async () => {
  for (let n = 0; n < 3; n++)
    await sign({ showName: 'on', updates: 'all', as: 'office', body: 'B', role: 'R' })
  const { id } = await getRow()
  expect(await confirmSignature(id)).toEqual({ ok: true })
  expect(await getRow()).toMatchObject({
    showName: true,
    updates: 'all',
    comment: 'Yes.',
    signatory: 'office',
  })
  expect(await listWishes()).toEqual([{ wish: 'all' }])
})

test('a script that confirms unseen what somebody rewrote signs, and says no more than that', async () => {
  await sign()
  await sign(mallory)
  const { id } = await getRow()
  expect(await confirmSignature(id)).toEqual({ ok: true })
  expect(await getRow()).toMatchObject({
    state: 'confirmed',
    ...{ showName: false, updates: 'nothing', comment: null, signatory: 'person', body: null, role: null },
  })
  expect(await listWishes()).toEqual([])
})

test('another post does not turn the mail: it goes to the address first typed until the signature starts anew', async () => {
  await sign()
  await pool().query(`UPDATE "Delivery" SET "state" = 'sent', "notBefore" = now() - interval '11 minutes'`)
  await sign(mallory)
  const { rows } = await pool().query('SELECT "email" FROM "Delivery"')
  expect(rows).toEqual([{ email: 'ada@example.org' }, { email: 'ada@example.org' }])
  await pool().query(`UPDATE "Signature" SET "state" = 'withdrawn'`)
  await sign({ email: 'Ada@example.org' })
  expect(await getRow()).toMatchObject({ state: 'pending', email: 'Ada@example.org' })
})
