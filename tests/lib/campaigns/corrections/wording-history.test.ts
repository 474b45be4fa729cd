import { listCorrections } from '@/lib/campaigns/corrections/team-queries'
import { refuseCorrection } from '@/lib/campaigns/corrections/refuse-correction'
import { getWordingHistory } from '@/lib/campaigns/corrections/wording-history'
import { getPublicCampaign } from '@/lib/campaigns/queries'
import { renderCampaignPage } from '@/lib/pages/render-campaign-page'
import { renderWordingPage } from '@/lib/pages/render-wording-page'
import { getSiteView } from '@/lib/pages/site-view'
import { tallySignatures } from '@/lib/signatures/tally-signatures'
import { buildCampaign, buildSignature } from '@/tests/support/build'
import { pool } from '@/lib/platform/db'
import { completeSettings } from '@/tests/support/settings'
import { another, better, buildSigned, corrected, proposed, reason } from './corrections'

beforeEach(completeSettings)

const page = async (slug: string) =>
  renderWordingPage({ site: await getSiteView(), ...(await getWordingHistory(slug))! })

test('without a correction there is one wording, signed by all, and no line about a correction', async () => {
  const { slug } = await buildSigned()
  expect((await getWordingHistory(slug))!.wordings).toMatchObject([
    { version: 1, signatureCount: 1, correction: null },
  ])
  const campaign = (await getPublicCampaign(slug))!
  expect(campaign.wording.correctedAt).toBeNull()
  expect(await renderCampaignPage({ site: await getSiteView(), campaign })).not.toContain('Corrected on')
})

test('each correction is told with its reason, its difference, and how many signed which words', async () => {
  const campaign = await buildSigned()
  await corrected(campaign.slug)
  const { rows } = await pool().query(`select id from "Wording" where version = 2`)
  for (const email of ['b@example.org', 'c@example.org'])
    await buildSignature(campaign, {
      email,
      state: 'confirmed',
      confirmedAt: new Date(),
      wordingId: rows[0].id,
    })
  await tallySignatures()
  const { wordings } = (await getWordingHistory(campaign.slug))!
  expect(wordings).toMatchObject([
    { version: 2, text: better, signatureCount: 2, correction: { reason } },
    { version: 1, signatureCount: 1, correction: null },
  ])
  expect(wordings[0]!.correction!.difference).toContainEqual({ kind: 'added', text: 'please ' })
  const html = await page(campaign.slug)
  expect(html).toContain('<ins>please </ins>')
  expect(html).toContain(reason)
  expect(html).not.toMatch(/Ed Editor|Ann Other/)
  const whole = (await getPublicCampaign(campaign.slug))!
  const front = await renderCampaignPage({ site: await getSiteView(), campaign: whole })
  expect(front).toContain(`href="/c/${campaign.slug}/wording">see the difference`)
})

test('what was drafted before anybody signed, proposed or refused is nobody else’s', async () => {
  const campaign = await buildCampaign()
  await pool().query(
    `insert into "Wording" (id, "campaignId", version, text) values ('w2', $1, 2, 'Open the harbour.')`,
    [campaign.id],
  )
  await buildSignature({ ...campaign, wordingId: 'w2' }, { state: 'confirmed', confirmedAt: new Date() })
  await refuseCorrection(another, await proposed(campaign.slug, { text: 'A refused text.', fromVersion: 2 }))
  await proposed(campaign.slug, { text: 'A proposed text.', fromVersion: 2 })
  expect((await getWordingHistory(campaign.slug))!.wordings.map(({ version }) => version)).toEqual([2])
  const html = await page(campaign.slug)
  for (const hidden of ['old harbour to everyone', 'A refused text', 'A proposed text'])
    expect(html).not.toContain(hidden)
  expect((await listCorrections(campaign.id)).map(({ state }) => state)).toEqual(['proposed', 'refused'])
})

test('markup in words and reasons is text', async () => {
  const { slug } = await buildSigned()
  await corrected(slug, { text: '<script>alert()</script> {{confirmUrl}} \u202eevil' })
  const html = await page(slug)
  expect(html).not.toContain('<script>alert')
  expect(html).toContain('&lt;script&gt;')
})

test('a draft and an unknown campaign have no wording to show', async () => {
  const { slug } = await buildCampaign({ state: 'draft', publishedAt: null })
  for (const asked of [slug, 'none', '../x', '%00']) expect(await getWordingHistory(asked)).toBeNull()
})
