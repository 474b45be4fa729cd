import { closeCampaign } from '@/lib/campaigns/close-campaign'
import { publishCampaign } from '@/lib/campaigns/publish-campaign'
import { getPublicCampaign } from '@/lib/campaigns/queries'
import { pool } from '@/lib/platform/db'
import { forgetSettings } from '@/lib/platform/settings'
import { editor, viewer } from '@/tests/support/actors'
import { buildCampaign } from '@/tests/support/build'
import { completeSettings } from '@/tests/support/settings'

beforeEach(completeSettings)

const draft = () => buildCampaign({ state: 'draft', publishedAt: null, ...smallExcerpt })
const smallExcerpt = {
  reasons: '[]',
  story: JSON.stringify([{ type: 'paragraph', text: 'Open the old harbour.' }]),
}

test('an editor publishes a whole draft, and everyone can read it', async () => {
  const { slug } = await draft()
  expect(await getPublicCampaign(slug)).toBeNull()
  expect(await publishCampaign(editor, slug)).toEqual({ ok: true })
  expect(await getPublicCampaign(slug)).toMatchObject({ state: 'published', publishedAt: expect.any(Date) })
})

test('publishing again changes nothing', async () => {
  const { slug } = await draft()
  await publishCampaign(editor, slug)
  const first = await getPublicCampaign(slug)
  expect(await publishCampaign(editor, slug)).toEqual({ ok: true })
  expect((await getPublicCampaign(slug))?.publishedAt).toEqual(first?.publishedAt)
  expect((await pool().query(`select 1 from "History" where verb = 'published'`)).rowCount).toBe(1)
})

test('a viewer publishes and closes nothing', async () => {
  const { slug } = await draft()
  expect(await publishCampaign(viewer, slug)).toEqual({ ok: false, reason: 'not-allowed' })
  expect(await closeCampaign(viewer, slug)).toEqual({ ok: false, reason: 'not-allowed' })
})

test('what is missing is named, and nothing goes public', async () => {
  const { slug } = await buildCampaign({ state: 'draft', publishedAt: null, target: null })
  await pool().query(`delete from "Setting"`)
  forgetSettings()
  const answer = await publishCampaign(editor, slug)
  expect(answer).toMatchObject({ ok: false, reason: 'incomplete' })
  expect(answer.ok || answer.reason !== 'incomplete' || answer.missing.length).toBeGreaterThanOrEqual(4)
  expect(await getPublicCampaign(slug)).toBeNull()
})

test('a hundred presses of the button publish once', async () => {
  const { slug } = await draft()
  const answers = await Promise.all(Array.from({ length: 100 }, () => publishCampaign(editor, slug)))
  expect(answers.every((answer) => answer.ok || answer.reason === 'changed-meanwhile')).toBe(true)
  expect((await pool().query(`select 1 from "History" where verb = 'published'`)).rowCount).toBe(1)
})

test('two who publish at once have both published it', async () => {
  const { slug } = await draft()
  const answers = await Promise.all([publishCampaign(editor, slug), publishCampaign(editor, slug)])
  expect(answers).toEqual([{ ok: true }, { ok: true }])
})

test('other processes hear of it', async () => {
  const { slug } = await draft()
  const listener = await pool().connect()
  await listener.query('listen campaign_changed')
  const heard = new Promise((resolve) => listener.once('notification', ({ payload }) => resolve(payload)))
  await publishCampaign(editor, slug)
  expect(await heard).toBe(slug)
  await listener.query('unlisten *')
  listener.release()
})

test('closing ends a published campaign for good, and leaves its page', async () => {
  const { slug } = await draft()
  expect(await closeCampaign(editor, slug)).toEqual({ ok: false, reason: 'not-published' })
  await publishCampaign(editor, slug)
  expect(await closeCampaign(editor, slug)).toEqual({ ok: true })
  expect(await closeCampaign(editor, slug)).toEqual({ ok: false, reason: 'not-published' })
  expect(await publishCampaign(editor, slug)).toEqual({ ok: false, reason: 'closed' })
  expect(await getPublicCampaign(slug)).toMatchObject({ state: 'closed', closedAt: expect.any(Date) })
})

test('a campaign that is not there', async () => {
  expect(await publishCampaign(editor, 'nowhere')).toEqual({ ok: false, reason: 'not-found' })
})
