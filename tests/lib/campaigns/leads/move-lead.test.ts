import { moveLead, type Direction } from '@/lib/campaigns/leads/move-lead'
import { listLeadsForTeam } from '@/lib/campaigns/leads/queries'
import { pool } from '@/lib/platform/db'
import { editor, viewer } from '@/tests/support/actors'
import { buildCampaign } from '@/tests/support/build'
import { completeSettings } from '@/tests/support/settings'
import { added, approved, countAsked, shown } from './leads'

beforeEach(completeSettings)

async function listNames(campaignId: string): Promise<string> {
  return (await listLeadsForTeam(campaignId)).map(({ name }) => name).join('')
}

async function buildHead(names: string) {
  const campaign = await buildCampaign()
  const ids: Record<string, string> = {}
  for (const name of names) ids[name] = await added(campaign.slug, { name })
  const move = (name: string, way: Direction) => moveLead(editor, ids[name]!, way)
  return { campaign, ids, move }
}

test('one place up or down at a time; at an end nothing changes, and nothing is written down', async () => {
  const { campaign, move } = await buildHead('ABCD')
  expect(await move('C', 'up')).toEqual({ ok: true })
  expect(await listNames(campaign.id)).toBe('ACBD')
  await move('A', 'down')
  await move('A', 'down')
  expect(await listNames(campaign.id)).toBe('CBAD')
  await move('C', 'up')
  await move('D', 'down')
  expect(await listNames(campaign.id)).toBe('CBAD')
  const { rows } = await pool().query(`select verb from "History" where verb like 'moved%' order by id`)
  expect(rows.map(({ verb }) => verb)).toEqual([
    'moved a lead signatory up',
    'moved a lead signatory down',
    'moved a lead signatory down',
  ])
})

test('the page follows, and nobody is hidden or asked anew', async () => {
  const campaign = await buildCampaign()
  await approved(campaign.slug, { name: 'First' })
  const second = await approved(campaign.slug, { name: 'Second' })
  await moveLead(editor, second, 'up')
  expect(await shown(campaign.id)).toEqual(['Second', 'First'])
  expect(await countAsked()).toBe(0)
})

test('who shares a place is told apart, and other campaigns are left alone', async () => {
  const { campaign, move } = await buildHead('ABC')
  const other = await buildHead('XY')
  await pool().query(`update "LeadSignatory" set position = 1 where "campaignId" = $1`, [campaign.id])
  await move('C', 'up')
  expect(await listNames(campaign.id)).toBe('ACB')
  expect(await listNames(other.campaign.id)).toBe('XY')
})

test('many moves at once lose nobody', async () => {
  const { campaign, move } = await buildHead('ABCDE')
  const moves = [...'ABCDEABCDE'].map((name, n) => move(name, n % 3 ? 'up' : 'down'))
  for (const answer of await Promise.all(moves)) expect(answer).toEqual({ ok: true })
  expect([...(await listNames(campaign.id))].sort().join('')).toBe('ABCDE')
})

test('a viewer, a row that is gone and a closed campaign move nothing', async () => {
  const { campaign, ids, move } = await buildHead('AB')
  expect(await moveLead(viewer, ids.B!, 'up')).toEqual({ ok: false, reason: 'not-allowed' })
  expect(await moveLead(editor, 'gone', 'up')).toEqual({ ok: false, reason: 'not-found' })
  await pool().query(`update "Campaign" set state = 'closed', "closedAt" = now() where id = $1`, [
    campaign.id,
  ])
  expect(await move('B', 'up')).toEqual({ ok: false, reason: 'closed' })
  expect(await listNames(campaign.id)).toBe('AB')
})
