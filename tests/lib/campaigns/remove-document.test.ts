import { addDocument } from '@/lib/campaigns/add-document'
import { removeDocument } from '@/lib/campaigns/remove-document'
import { getCampaignForTeam } from '@/lib/campaigns/team-queries'
import { editor, viewer } from '@/tests/support/actors'
import { buildCampaign } from '@/tests/support/build'

const more = {
  name: 'more.txt',
  bytes: Buffer.from(
    'A count of the coast\n\nThe coast has 77 harbours, and most of them are closed to everybody.\n',
  ),
}
const withTwo = async (given = {}) => {
  const campaign = await buildCampaign({
    story: JSON.stringify([{ type: 'paragraph', text: 'Most of them are closed to everybody.' }]),
    ...given,
  })
  expect(await addDocument(editor, campaign.slug, { file: more, rights: 'ours' })).toEqual({ ok: true, n: 2 })
  return campaign
}
const draft = { state: 'draft', publishedAt: null }
const load = async (slug: string) => (await getCampaignForTeam(slug))!

test('a document is taken out, and its passages stand without a source', async () => {
  const { slug } = await withTwo({
    ...draft,
    story: JSON.stringify([{ type: 'paragraph', text: 'most of them are closed to everybody.' }]),
  })
  expect((await load(slug)).story).toMatchObject([{ source: { n: 2 } }])
  expect(await removeDocument(editor, slug, 2)).toEqual({ ok: true })
  const { documents, story } = await load(slug)
  expect([documents.map(({ n }) => n), 'source' in story[0]!]).toEqual([[1], false])
  expect(await addDocument(editor, slug, { file: more, rights: 'ours' })).toEqual({ ok: true, n: 2 })
})

test('the only document stays, and so does what a public page stands on', async () => {
  const alone = await buildCampaign()
  expect(await removeDocument(editor, alone.slug, 1)).toEqual({ ok: false, reason: 'only-document' })
  const { slug } = await withTwo({ story: '[]', headline: 'Open 77 harbours' })
  expect(await removeDocument(editor, slug, 2)).toMatchObject({
    reason: 'incomplete',
    missing: [expect.stringMatching(/77/)],
  })
  expect((await load(slug)).documents).toHaveLength(2)
})

test('nobody takes out what is not there, or without the right to edit', async () => {
  const { slug } = await withTwo(draft)
  expect(await removeDocument(viewer, slug, 2)).toEqual({ ok: false, reason: 'not-allowed' })
  expect(await removeDocument(editor, slug, 3)).toEqual({ ok: false, reason: 'not-found' })
  expect(await removeDocument(editor, 'nowhere', 1)).toEqual({ ok: false, reason: 'not-found' })
})

test('two who take it out at once take it out once', async () => {
  const { slug } = await withTwo(draft)
  const answers = await Promise.all([removeDocument(editor, slug, 2), removeDocument(editor, slug, 2)])
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
})
