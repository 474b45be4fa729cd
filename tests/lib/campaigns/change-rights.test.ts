import '@/tests/support/database'
import { createFromDocuments } from '@/lib/campaigns/create-from-documents'
import { editCampaign } from '@/lib/campaigns/edit-campaign'
import { excerptLimit, excerptShare } from '@/lib/campaigns/excerpt-limit'
import { publishCampaign } from '@/lib/campaigns/publish-campaign'
import { getCampaignForTeam } from '@/lib/campaigns/team-queries'
import type { Rights } from '@/lib/campaigns/schema'
import { proposeStoryAgain } from '@/lib/campaigns/propose-story-again'
import { pool } from '@/lib/platform/db'
import { editor, viewer } from '@/tests/support/actors'
import { harbourFile, marketFile } from '@/tests/support/documents'
import { completeSettings } from '@/tests/support/settings'

async function make(rights: 'ours' | 'quoted') {
  const answer = await createFromDocuments(editor, [harbourFile], { rights })
  if (!answer.ok) throw new Error(answer.reason)
  return load(answer.campaigns[0]!.slug)
}

const say = (slug: string, version: number, rights: Rights) =>
  editCampaign(editor, slug, { version, fields: {}, rights: { 1: rights } })

async function historyOf(verb: string): Promise<number | null> {
  return (await pool().query('select 1 from "History" where verb = $1', [verb])).rowCount
}

const load = async (slug: string) => (await getCampaignForTeam(slug))!

function shareOf({ reasons, story, documents }: Awaited<ReturnType<typeof load>>) {
  return excerptShare([...reasons, ...story], 1, documents[0]!.text)
}

test('a quoted document gives excerpts, our own one its whole story', async () => {
  const quoted = await make('quoted')
  expect(shareOf(quoted)).toBeLessThanOrEqual(excerptLimit)
  const rights = { 1: 'ours' as const }
  const { slug, version } = quoted
  expect(await proposeStoryAgain(editor, slug, { version, rights })).toMatchObject({ ok: true })
  expect(shareOf(await load(slug))).toBeGreaterThan(0.6)
})

test('whole text of a document that turns out to be quoted is not published', async () => {
  await completeSettings()
  const { slug, version } = await make('ours')
  expect(await say(slug, version, 'quoted')).toEqual({ ok: true, version: version + 1 })
  expect(await publishCampaign(editor, slug)).toMatchObject({
    reason: 'incomplete',
    missing: [expect.stringContaining('more than a quarter')],
  })
  await proposeStoryAgain(editor, slug, { version: version + 1 })
  expect(await publishCampaign(editor, slug)).toEqual({ ok: true })
})

async function publishWhole() {
  await completeSettings()
  const { slug } = await make('ours')
  expect(await publishCampaign(editor, slug)).toEqual({ ok: true })
  return load(slug)
}

test('a public page that holds a whole document keeps its rights until it is cut', async () => {
  const { slug, version } = await publishWhole()
  expect(await say(slug, version, 'quoted')).toMatchObject({
    reason: 'incomplete',
    missing: [expect.stringContaining('more than a quarter of “harbour.txt”')],
  })
  expect(await load(slug)).toMatchObject({ version, documents: [{ rights: 'ours' }] })
  expect(await historyOf('changed rights')).toBe(0)
  expect(await proposeStoryAgain(editor, slug, { version, rights: { 1: 'quoted' } })).toMatchObject({
    ok: true,
  })
  const after = await load(slug)
  expect(after.documents[0]!.rights).toBe('quoted')
  expect(shareOf(after)).toBeLessThanOrEqual(excerptLimit)
})

test('rights are not changed by an edit that is refused', async () => {
  const { slug, version } = await make('ours')
  const rights = { 1: 'quoted' as const }
  expect(await editCampaign(editor, slug, { version, fields: { goal: 0 }, rights })).toMatchObject({
    reason: 'invalid',
  })
  expect(
    await editCampaign(editor, slug, { version: version - 1, fields: { goal: 9 }, rights }),
  ).toMatchObject({
    reason: 'changed-meanwhile',
  })
  expect((await load(slug)).documents[0]!.rights).toBe('ours')
})

/** A campaign of the harbour and the market: its story is the harbour's, word for word. */
async function shareDocument() {
  const answer = await createFromDocuments(editor, [harbourFile, marketFile], {
    rights: 'ours',
    together: true,
  })
  if (!answer.ok) throw new Error(answer.reason)
  return load(answer.campaigns[0]!.slug)
}

test('another public page of the same document stops the change, and nothing is left of it', async () => {
  const { slug: other, headline } = await publishWhole()
  const { slug, version } = await shareDocument()
  expect(await say(slug, version, 'quoted')).toMatchObject({
    reason: 'incomplete',
    missing: [expect.stringContaining(headline)],
  })
  expect((await load(slug)).version).toBe(version)
  expect((await load(other)).documents[0]!.rights).toBe('ours')
})

test('every campaign of the document moves its version, and its page is made again', async () => {
  const { slug: other, version: before } = await make('ours')
  const { slug, version } = await shareDocument()
  const listener = await pool().connect()
  const heard: (string | undefined)[] = []
  listener.on('notification', ({ payload }) => heard.push(payload))
  await listener.query('listen campaign_changed')
  expect(await say(slug, version, 'permitted')).toMatchObject({ ok: true })
  await listener.query('unlisten *')
  listener.release()
  expect(heard.sort()).toEqual([other, slug].sort())
  expect(await load(other)).toMatchObject({ version: before + 1, documents: [{ rights: 'permitted' }] })
})

test('whoever publishes and whoever quotes in the same moment never end with a whole copy in public', async () => {
  await completeSettings()
  const { slug, version } = await make('ours')
  await Promise.all([publishCampaign(editor, slug), say(slug, version, 'quoted')])
  const { state, documents } = await load(slug)
  expect(state === 'published' && documents[0]!.rights === 'quoted').toBe(false)
})

test('a viewer changes no rights and proposes nothing', async () => {
  const { slug, version } = await make('ours')
  const rights = { 1: 'quoted' as const }
  expect(await editCampaign(viewer, slug, { version, fields: {}, rights })).toMatchObject({
    reason: 'not-allowed',
  })
  expect(await proposeStoryAgain(viewer, slug, { version, rights })).toMatchObject({ reason: 'not-allowed' })
  expect((await load(slug)).documents[0]!.rights).toBe('ours')
})
