import { editCampaign } from '@/lib/campaigns/edit-campaign'
import { getCampaignForTeam } from '@/lib/campaigns/team-queries'
import { undoEdit } from '@/lib/campaigns/undo-edit'
import { editor, viewer } from '@/tests/support/actors'
import { buildCampaign } from '@/tests/support/build'

const draft = () => buildCampaign({ state: 'draft', publishedAt: null })
const load = async (slug: string) => (await getCampaignForTeam(slug))!

test('the last edit is taken back, and undoing that brings it back', async () => {
  const { slug } = await draft()
  const before = await load(slug)
  await editCampaign(editor, slug, {
    version: 1,
    fields: { headline: 'Other', wording: 'Other words.', issueArea: 'Water' },
  })
  expect(await undoEdit(editor, slug, 2)).toEqual({ ok: true, version: 3 })
  const after = await load(slug)
  expect(after).toMatchObject({
    headline: before.headline,
    issueArea: null,
    wording: { version: 3, text: before.wording.text },
  })
  await undoEdit(editor, slug, 3)
  expect(await load(slug)).toMatchObject({
    headline: 'Other',
    wording: { text: 'Other words.' },
    issueArea: { name: 'Water' },
  })
})

test('there is nothing to undo in a new draft, and nothing that a viewer can undo', async () => {
  const { slug } = await draft()
  expect(await undoEdit(editor, slug, 1)).toEqual({ ok: false, reason: 'nothing-to-undo' })
  await editCampaign(editor, slug, { version: 1, fields: { goal: 5 } })
  expect(await undoEdit(viewer, slug, 2)).toEqual({ ok: false, reason: 'not-allowed' })
})

test('two who undo at once undo one edit', async () => {
  const { slug } = await draft()
  await editCampaign(editor, slug, { version: 1, fields: { goal: 5 } })
  const answers = await Promise.all([undoEdit(editor, slug, 2), undoEdit(editor, slug, 2)])
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  expect((await load(slug)).goal).toBe(100)
})
