import {
  getIssueArea,
  getNextCampaign,
  getPreviewCampaign,
  getPublicCampaign,
  listPublicCampaigns,
} from '@/lib/campaigns/queries'
import { pool } from '@/lib/platform/db'
import { buildCampaign, buildSignature } from '@/tests/support/build'

async function buildArea(slug: string): Promise<string> {
  await pool().query(`insert into "IssueArea" (id, slug, name) values ($1, $1, $1)`, [slug])
  return slug
}

const counted = (number: number) => ({
  ...{ state: 'confirmed', confirmedAt: new Date(number * 1000), counted: 1, number },
  leaf: Buffer.alloc(32),
})

test('only those who are confirmed, counted and chose to be named are named, newest first', async () => {
  const campaign = await buildCampaign()
  await buildSignature(campaign, { name: 'Old', showName: true, city: 'Utrecht', ...counted(1) })
  await buildSignature(campaign, { name: 'New', showName: true, country: 'FR', ...counted(2) })
  await buildSignature(campaign, { name: 'Shy', ...counted(3) })
  await buildSignature(campaign, { name: 'Pending', showName: true })
  await buildSignature(campaign, {
    name: 'Held',
    showName: true,
    state: 'confirmed',
    confirmedAt: new Date(),
  })
  const { recentSigners } = (await getPublicCampaign(campaign.slug))!
  expect(recentSigners.map(({ name, place }) => [name, place])).toEqual([
    ['New', 'France'],
    ['Old', 'Utrecht'],
  ])
})

test('related are published campaigns of the same issue, never the campaign itself', async () => {
  const issueAreaId = await buildArea('open-water')
  const { slug } = await buildCampaign({ issueAreaId })
  const other = await buildCampaign({ issueAreaId })
  await buildCampaign({ issueAreaId, state: 'draft', publishedAt: null })
  await buildCampaign({ issueAreaId, state: 'closed', closedAt: new Date() })
  await buildCampaign()
  expect((await getPublicCampaign(slug))!.related.map((card) => card.slug)).toEqual([other.slug])
})

test('an issue lists its public campaigns; without one there is no such page', async () => {
  const issueAreaId = await buildArea('open-water')
  expect(await getIssueArea('open-water')).toBeNull()
  const { slug } = await buildCampaign({ issueAreaId })
  expect(await getIssueArea('open-water')).toMatchObject({ name: 'open-water', campaigns: [{ slug }] })
  expect(await getIssueArea('nowhere')).toBeNull()
})

test('the newest campaign comes first, drafts never', async () => {
  const old = await buildCampaign({ publishedAt: new Date(1000) })
  const young = await buildCampaign({ publishedAt: new Date(2000) })
  await buildCampaign({ state: 'draft', publishedAt: null })
  expect((await listPublicCampaigns()).map(({ slug }) => slug)).toEqual([young.slug, old.slug])
})

test('a draft is there for the preview alone', async () => {
  const { slug } = await buildCampaign({ state: 'draft', publishedAt: null })
  expect(await getPublicCampaign(slug)).toBeNull()
  expect(await getPreviewCampaign(slug)).toMatchObject({ slug, state: 'draft', related: [] })
})

test('a deadline is a day, not a moment', async () => {
  const { slug } = await buildCampaign({ deadlineOn: '2027-03-01', deliverOn: '2027-03-08' })
  const wanted = { deadlineOn: '2027-03-01', deliverOn: '2027-03-08' }
  expect(await getPublicCampaign(slug)).toMatchObject(wanted)
})

test('after signing comes a campaign of the same issue, else the newest other one, else none', async () => {
  const alone = await buildCampaign()
  expect(await getNextCampaign(alone.slug)).toBeNull()
  const other = await buildCampaign()
  expect(await getNextCampaign(alone.slug)).toMatchObject({ slug: other.slug })
  const issueAreaId = await buildArea('night-trains')
  const kin = [await buildCampaign({ issueAreaId }), await buildCampaign({ issueAreaId })] as const
  expect(await getNextCampaign(kin[0].slug)).toMatchObject({ slug: kin[1].slug })
})

test('a teaser does not say the headline again', async () => {
  const sentence = 'Four in five residents want the old harbour opened'
  const story = [`${sentence}.`, 'The water is clean.'].map((text) => ({ type: 'paragraph', text }))
  const { slug } = await buildCampaign({ headline: sentence, reasons: '[]', story: JSON.stringify(story) })
  expect(await getPublicCampaign(slug)).toMatchObject({ teaser: 'The water is clean.' })
})
