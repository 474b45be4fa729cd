import { buildCampaign, buildSignature, type BuiltCampaign } from '@/tests/support/build'
import { system, type Actor } from '@/lib/core/roles'
import { pool } from '@/lib/platform/db'
import { forgetSettings } from '@/lib/platform/settings'
import { countHeld, getSignature } from '@/lib/signatures/queries'
import { releaseHeld } from '@/lib/signatures/release-held'
import { tallySignatures } from '@/lib/signatures/tally-signatures'

const editor: Actor = { ...system, name: 'Bea', role: 'editor' }
const held = { state: 'confirmed', confirmedAt: new Date(), heldReason: 'network-limit' }

let campaign: BuiltCampaign

beforeEach(async () => {
  forgetSettings()
  campaign = await buildCampaign()
})

async function getCount(): Promise<number> {
  await tallySignatures()
  const { rows } = await pool().query('SELECT "count" FROM "Campaign" WHERE "id" = $1', [campaign.id])
  return rows[0].count
}

async function listHistory() {
  return (await pool().query('SELECT "actor", "verb", "subject", "details" FROM "History"')).rows
}

test('held signatures are confirmed and not counted, until an editor releases them all', async () => {
  const { id } = await buildSignature(campaign, held)
  await buildSignature(campaign, held)
  await buildSignature(await buildCampaign(), held)
  expect([await getCount(), await countHeld(campaign.id)]).toEqual([0, 2])
  expect(await getSignature(id)).toMatchObject({ standing: 'confirmed', isHeld: true, number: null })
  expect(await releaseHeld(editor, campaign.slug)).toEqual({ ok: true, count: 2 })
  expect([await getCount(), await countHeld(campaign.id)]).toEqual([2, 0])
  expect(await getSignature(id)).toMatchObject({ isHeld: false, number: expect.any(Number) })
  const [line, ...more] = await listHistory()
  expect(line).toMatchObject({ actor: 'Bea', verb: 'released held signatures', details: { count: 2 } })
  expect(more).toEqual([])
})

test('one is released alone, and only of that campaign', async () => {
  const { id } = await buildSignature(campaign, held)
  await buildSignature(campaign, held)
  const other = await buildCampaign()
  expect(await releaseHeld(editor, other.slug, [id])).toEqual({ ok: false, reason: 'none-held' })
  expect(await releaseHeld(editor, campaign.slug, [id])).toEqual({ ok: true, count: 1 })
  expect([await getCount(), await countHeld(campaign.id)]).toEqual([1, 1])
})

test('eight who press at once release each signature once, with one line of history', async () => {
  for (let n = 0; n < 5; n++) await buildSignature(campaign, held)
  const answers = await Promise.all(Array.from({ length: 8 }, () => releaseHeld(editor, campaign.slug)))
  expect(answers.filter(({ ok }) => ok)).toEqual([{ ok: true, count: 5 }])
  expect(await listHistory()).toHaveLength(1)
  expect(await getCount()).toBe(5)
})

test('what nobody has confirmed stays held, and a viewer releases nothing', async () => {
  const { id } = await buildSignature(campaign, { heldReason: 'network-limit' })
  expect(await countHeld(campaign.id)).toBe(0)
  expect((await getSignature(id))!.isHeld).toBe(false)
  expect(await releaseHeld(editor, campaign.slug)).toEqual({ ok: false, reason: 'none-held' })
  expect(await releaseHeld({ ...editor, role: 'viewer' }, campaign.slug)).toMatchObject({
    reason: 'not-allowed',
  })
  expect(await releaseHeld(editor, 'nowhere')).toEqual({ ok: false, reason: 'not-found' })
})
