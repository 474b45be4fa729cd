import { editCampaign } from '@/lib/campaigns/edit-campaign'
import { publishCampaign } from '@/lib/campaigns/publish-campaign'
import { getPublicCampaign } from '@/lib/campaigns/queries'
import { startSuccessor } from '@/lib/campaigns/start-successor'
import { getCampaignForTeam } from '@/lib/campaigns/team-queries'
import { pool } from '@/lib/platform/db'
import { renderCampaignPage } from '@/lib/pages/render-campaign-page'
import { getSiteView } from '@/lib/pages/site-view'
import { tallySignatures } from '@/lib/signatures/tally-signatures'
import { editor, viewer } from '@/tests/support/actors'
import { buildCampaign, buildSignature } from '@/tests/support/build'
import { completeSettings } from '@/tests/support/settings'

beforeEach(completeSettings)

const start = async (slug: string) => {
  const answer = await startSuccessor(editor, slug)
  if (!answer.ok) throw new Error(answer.reason)
  return (await getCampaignForTeam(answer.slug))!
}
const page = async (slug: string) =>
  renderCampaignPage({ site: await getSiteView(), campaign: (await getPublicCampaign(slug))! })

test('a successor begins as a draft with story and documents, and without a signature', async () => {
  const campaign = await buildCampaign({ slug: 'open-it', goal: 700 })
  await buildSignature(campaign, { state: 'confirmed', confirmedAt: new Date() })
  await tallySignatures()
  const before = (await getCampaignForTeam(campaign.slug))!
  const { story, reasons, documents, headline, target, wording } = before
  expect(await start(campaign.slug)).toMatchObject({
    ...{ slug: 'open-it-2', state: 'draft', count: 0, signatureCount: 0, goal: 700 },
    ...{ story, reasons, documents, headline, target, wording: { text: wording.text, version: 1 } },
    predecessor: { slug: 'open-it' },
  })
  expect(await getCampaignForTeam(campaign.slug)).toMatchObject({ count: 1, version: before.version })
})

test('started by many at once, there is one draft', async () => {
  const { slug } = await buildCampaign()
  const answers = await Promise.all(Array.from({ length: 8 }, () => startSuccessor(editor, slug)))
  expect(new Set(answers.map((answer) => answer.ok && answer.slug)).size).toBe(1)
  expect((await pool().query('select 1 from "Campaign"')).rowCount).toBe(2)
})

test('slugs that are long or taken give way to the next number', async () => {
  const long = await buildCampaign({ slug: `${'a'.repeat(69)}-${'b'.repeat(10)}` })
  expect((await start(long.slug)).slug).toBe(`${'a'.repeat(69)}-2`)
  await buildCampaign({ slug: 'taken-2' })
  const { slug } = await buildCampaign({ slug: 'taken' })
  expect((await start(slug)).slug).toBe('taken-3')
})

test('a viewer starts none, and neither a draft nor an unknown campaign has one', async () => {
  const { slug } = await buildCampaign()
  expect(await startSuccessor(viewer, slug)).toEqual({ ok: false, reason: 'not-allowed' })
  const draft = await buildCampaign({ state: 'draft', publishedAt: null })
  expect(await startSuccessor(editor, draft.slug)).toEqual({ ok: false, reason: 'still-draft' })
  expect(await startSuccessor(editor, 'none')).toEqual({ ok: false, reason: 'not-found' })
})

test('the same demand is no successor; with its own it is published, and both pages lead to each other', async () => {
  const { slug } = await buildCampaign({ headline: 'Open the harbour' })
  await pool().query(`update "Document" set rights = 'ours'`)
  const draft = await start(slug)
  expect(await publishCampaign(editor, draft.slug)).toMatchObject({
    reason: 'incomplete',
    missing: ['The wording is still that of “Open the harbour”: write the new demand.'],
  })
  const fields = { wording: 'Keep the harbour open.', headline: 'Keep <i>it</i> open' }
  expect(await editCampaign(editor, draft.slug, { version: 1, fields })).toMatchObject({ ok: true })
  expect(await page(slug)).not.toContain('continues as')
  expect(await publishCampaign(editor, draft.slug)).toEqual({ ok: true })
  expect(await page(slug)).toMatch(
    new RegExp(`continues as <a href="/c/${draft.slug}"><bdi>Keep &lt;i&gt;it&lt;/i&gt; open</bdi>`),
  )
  expect(await page(draft.slug)).toContain(`Follows <a href="/c/${slug}"><bdi>Open the harbour</bdi>`)
})
