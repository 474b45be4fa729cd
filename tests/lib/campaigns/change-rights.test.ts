import '@/tests/support/database'
import { changeRights, proposeStoryAgain } from '@/lib/campaigns/change-rights'
import { createFromDocuments } from '@/lib/campaigns/create-from-documents'
import { excerptLimit, excerptShare } from '@/lib/campaigns/excerpt-limit'
import { publishCampaign } from '@/lib/campaigns/publish-campaign'
import { getCampaignForTeam } from '@/lib/campaigns/team-queries'
import { editor, viewer } from '@/tests/support/actors'
import { harbourFile } from '@/tests/support/documents'
import { completeSettings } from '@/tests/support/settings'

async function make(rights: 'ours' | 'quoted') {
  const answer = await createFromDocuments(editor, [harbourFile], { rights })
  if (!answer.ok) throw new Error(answer.reason)
  return load(answer.campaigns[0]!.slug)
}

const load = async (slug: string) => (await getCampaignForTeam(slug))!

function shareOf({ reasons, story, documents }: Awaited<ReturnType<typeof load>>) {
  return excerptShare([...reasons, ...story], 1, documents[0]!.text)
}

test('a quoted document gives excerpts, our own one its whole story', async () => {
  const quoted = await make('quoted')
  expect(shareOf(quoted)).toBeLessThanOrEqual(excerptLimit)
  await changeRights(editor, quoted.documents[0]!.id, 'ours')
  expect(await proposeStoryAgain(editor, quoted.slug, quoted.version)).toMatchObject({ ok: true })
  expect(shareOf(await load(quoted.slug))).toBeGreaterThan(0.6)
})

test('whole text of a document that turns out to be quoted is not published', async () => {
  await completeSettings()
  const ours = await make('ours')
  await changeRights(editor, ours.documents[0]!.id, 'quoted')
  expect(await publishCampaign(editor, ours.slug)).toMatchObject({
    reason: 'incomplete',
    missing: [expect.stringContaining('more than a quarter')],
  })
  await proposeStoryAgain(editor, ours.slug, ours.version)
  expect(await publishCampaign(editor, ours.slug)).toEqual({ ok: true })
})

test('a viewer changes no rights and proposes nothing', async () => {
  const { slug, version, documents } = await make('ours')
  expect(await changeRights(viewer, documents[0]!.id, 'quoted')).toEqual({ ok: false, reason: 'not-allowed' })
  expect(await proposeStoryAgain(viewer, slug, version)).toMatchObject({ reason: 'not-allowed' })
  expect(await changeRights(editor, 'nowhere', 'ours')).toEqual({ ok: false, reason: 'not-found' })
})
