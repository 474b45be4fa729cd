import { addDocument } from '@/lib/campaigns/add-document'
import { editCampaign } from '@/lib/campaigns/edit-campaign'
import { proposeStoryAgain } from '@/lib/campaigns/propose-story-again'
import { publishCampaign } from '@/lib/campaigns/publish-campaign'
import { startEmpty } from '@/lib/campaigns/start-empty'
import { getCampaignForTeam } from '@/lib/campaigns/team-queries'
import { editor, viewer } from '@/tests/support/actors'
import { harbourFile } from '@/tests/support/documents'
import '@/tests/support/database'
import { completeSettings } from '@/tests/support/settings'

beforeEach(completeSettings)

async function started(headline: string): Promise<string> {
  const answer = await startEmpty(editor, headline)
  if (!answer.ok) throw new Error(answer.reason)
  return answer.slug
}

test('a page is written from nothing, and published once it says what people sign', async () => {
  const slug = await started(' Open the pier ')
  expect(slug).toBe('open-the-pier')
  expect(await started('Open the pier')).toBe('open-the-pier-2')
  expect(await publishCampaign(editor, slug)).toMatchObject({ reason: 'incomplete' })
  const story = [{ type: 'paragraph', text: 'The pier is closed, and nobody says why.' }]
  const fields = { target: 'the board', wording: 'Open the pier.', story }
  expect(await editCampaign(editor, slug, { version: 1, fields })).toMatchObject({ ok: true })
  expect(await publishCampaign(editor, slug)).toEqual({ ok: true })
})

test('without a document every number needs somebody who answers for it', async () => {
  const slug = await started('Open 77 piers')
  const fields = { target: 'the board', wording: 'Open them.', story: [{ type: 'heading', text: 'Why' }] }
  await editCampaign(editor, slug, { version: 1, fields })
  expect(await publishCampaign(editor, slug)).toMatchObject({ missing: [expect.stringMatching(/77/)] })
})

test('a story can be proposed once there is a document', async () => {
  const slug = await started('Open the harbour')
  expect(await proposeStoryAgain(editor, slug, { version: 1 })).toEqual({ ok: false, reason: 'no-documents' })
  expect(await addDocument(editor, slug, { file: harbourFile, rights: 'ours' })).toEqual({ ok: true, n: 1 })
  expect(await proposeStoryAgain(editor, slug, { version: 2 })).toMatchObject({ ok: true })
  const campaign = await getCampaignForTeam(slug)
  expect([campaign!.headline, campaign!.story.length > 3]).toEqual(['Open the harbour', true])
})

test.each(['', ' ', 'x'.repeat(301), 'one\ntwo'])('%j is no headline', async (typed) => {
  expect(await startEmpty(editor, typed)).toEqual({ ok: false, reason: 'no-headline' })
})

test('a viewer begins nothing', async () => {
  expect(await startEmpty(viewer, 'Open the pier')).toEqual({ ok: false, reason: 'not-allowed' })
})
