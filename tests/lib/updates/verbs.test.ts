import '../../support/database'
import { pool } from '@/lib/platform/db'
import { approveUpdate } from '@/lib/updates/approve-update'
import { cancelUpdate } from '@/lib/updates/cancel-update'
import { pauseUpdate } from '@/lib/updates/pause-update'
import { previewUpdate } from '@/lib/updates/preview-update'
import { resumeUpdate } from '@/lib/updates/resume-update'
import { getUpdateRow } from '@/lib/updates/rows'
import { scheduleUpdate } from '@/lib/updates/schedule-update'
import { sendTest } from '@/lib/updates/send-test'
import { sendUpdate } from '@/lib/updates/send-update'
import { createUpdate, writeUpdate } from '@/lib/updates/write-update'
import { editor, owner, viewer } from '../../support/actors'
import { buildCampaign, buildUser } from '../../support/build'
import { buildCrowd, buildSentUpdate, buildSubscriber, buildUpdate, settle } from './subscribers'

const words = {
  kind: 'news',
  title: 'The vote is in June',
  body: 'Dear all,\r\n\r\nsave the date.',
  country: '',
  city: '',
}
const now = { version: 1, at: null }
const row = async (id: string) => (await getUpdateRow(pool(), id))!

async function draftFor(actor = editor): Promise<{ id: string; slug: string }> {
  const campaign = await buildCampaign()
  await buildCrowd(campaign, 3)
  const made = await createUpdate(actor, campaign.slug, words)
  if (!made.ok) throw new Error(made.reason)
  return { id: made.id, slug: campaign.slug }
}

beforeEach(() => settle({ approveOver: 2 }))

test('a viewer reads and moves nothing', async () => {
  const { id, slug } = await draftFor()
  const refused = { ok: false, reason: 'not-allowed' }
  expect(await createUpdate(viewer, slug, words)).toEqual(refused)
  expect(await writeUpdate(viewer, id, { version: 1, fields: words })).toEqual(refused)
  expect(await scheduleUpdate(viewer, id, now)).toEqual(refused)
  expect(await approveUpdate(viewer, id, 1)).toEqual(refused)
  expect(await sendTest(viewer, id)).toEqual(refused)
  for (const verb of [pauseUpdate, resumeUpdate, cancelUpdate])
    expect(await verb(viewer, id)).toEqual(refused)
  expect(await row(id)).toMatchObject({ state: 'draft', version: 1 })
  expect(await previewUpdate(viewer, slug, words)).toMatchObject({ ok: true, preview: { recipientCount: 3 } })
})

test.each([
  ['an editor', editor, owner],
  ['an owner', owner, editor],
])('%s writes it, another approves it, and it goes out', async (_, writer, second) => {
  const { id } = await draftFor(writer)
  expect(await scheduleUpdate(writer, id, now)).toEqual({ ok: true, needsApproval: true, recipientCount: 3 })
  expect(await sendUpdate(id)).toEqual({ ok: false, reason: 'not-due' })
  expect(await approveUpdate(second, id, 1)).toEqual({ ok: true })
  expect(await approveUpdate(second, id, 1)).toEqual({ ok: true })
  expect(await sendUpdate(id)).toEqual({ ok: true, recipientCount: 3 })
  expect(await approveUpdate(second, id, 1)).toEqual({ ok: false, reason: 'already-sent' })
})

test('nobody approves their own words, and the database agrees', async () => {
  const { id } = await draftFor(owner)
  expect(await approveUpdate(owner, id, 1)).toEqual({ ok: false, reason: 'own-words' })
  await writeUpdate(editor, id, { version: 1, fields: { ...words, title: 'Better' } })
  expect(await approveUpdate(editor, id, 2)).toEqual({ ok: false, reason: 'own-words' })
  expect(await approveUpdate({ ...owner, id: null }, id, 2)).toEqual({ ok: false, reason: 'own-words' })
  const forced = `UPDATE "Update" SET "approvedAt" = now(), "approvedById" = 'editor'`
  await expect(pool().query(forced)).rejects.toMatchObject({ constraint: 'Update_approved_check' })
  expect(await approveUpdate(owner, id, 2)).toEqual({ ok: true })
})

test('an approval is of the words that were read: an edit takes it and the time away', async () => {
  const { id } = await draftFor()
  await scheduleUpdate(editor, id, now)
  await approveUpdate(owner, id, 1)
  expect(await writeUpdate(editor, id, { version: 1, fields: words })).toEqual({ ok: true, id, version: 1 })
  expect(await row(id)).toMatchObject({ state: 'scheduled', approvedById: 'owner' })
  const change = { version: 1, fields: { ...words, city: '', body: 'Other words.' } }
  expect(await writeUpdate(editor, id, change)).toEqual({ ok: true, id, version: 2 })
  expect(await row(id)).toMatchObject({ state: 'draft', approvedById: null, sendAt: null })
  expect(await approveUpdate(owner, id, 1)).toEqual({ ok: false, reason: 'changed-meanwhile' })
  expect(await writeUpdate(editor, id, change)).toEqual({ ok: false, reason: 'changed-meanwhile' })
})

test('up to the number of the settings one person is enough', async () => {
  await settle({ approveOver: 3 })
  const { id } = await draftFor()
  expect(await scheduleUpdate(editor, id, now)).toMatchObject({ ok: true, needsApproval: false })
  expect(await sendUpdate(id)).toEqual({ ok: true, recipientCount: 3 })
})

test('a time is the wall clock’s of the site', async () => {
  await settle({ timeZone: 'Pacific/Auckland', approveOver: 3 })
  const { id } = await draftFor()
  const at = (day: string) => scheduleUpdate(editor, id, { version: 1, at: day })
  expect(await at('2199-07-01T09:30')).toMatchObject({ ok: true })
  expect((await row(id)).sendAt?.toISOString()).toBe('2199-06-30T21:30:00.000Z')
  for (const day of ['', 'soon', '2199-02-30T10:00', '2199-13-01T10:00'])
    expect(await at(day)).toEqual({ ok: false, reason: 'no-such-time' })
  expect(await at('2020-01-01T10:00')).toEqual({ ok: false, reason: 'too-late' })
})

test('what is missing is said when it is scheduled', async () => {
  const campaign = await buildCampaign()
  const reason = async (id: string) => scheduleUpdate(editor, id, now)
  const empty = await buildUpdate(campaign, { state: 'draft', body: '' })
  expect(await reason(empty)).toEqual({ ok: false, reason: 'no-words' })
  const id = await buildUpdate(campaign, { state: 'draft' })
  expect(await reason(id)).toEqual({ ok: false, reason: 'nobody' })
  await buildSubscriber(campaign)
  const links = await buildUpdate(campaign, { state: 'draft', body: 'https://a.example/b '.repeat(150) })
  expect(await reason(links)).toEqual({ ok: false, reason: 'too-large' })
  for (const n of [1, 2, 3]) await buildSentUpdate(campaign, n, n)
  expect(await reason(id)).toEqual({ ok: false, reason: 'too-many-this-week' })
  await settle({ postalAddress: '' })
  expect(await reason(id)).toEqual({ ok: false, reason: 'no-sender' })
  const draft = await buildCampaign({ state: 'draft', publishedAt: null })
  const early = await buildUpdate(draft, { state: 'draft' })
  expect(await reason(early)).toEqual({ ok: false, reason: 'not-published' })
})

test('cancelling takes a scheduled one back and throws a draft away', async () => {
  const { id } = await draftFor()
  await scheduleUpdate(editor, id, now)
  expect(await cancelUpdate(editor, id)).toEqual({ ok: true, now: 'draft' })
  expect(await sendUpdate(id)).toEqual({ ok: false, reason: 'not-due' })
  expect(await cancelUpdate(editor, id)).toEqual({ ok: true, now: 'discarded' })
  expect(await cancelUpdate(editor, id)).toEqual({ ok: false, reason: 'not-found' })
})

test('a test goes to who asks, and to nobody else', async () => {
  const { id } = await draftFor()
  const { id: userId, email } = await buildUser('editor')
  expect(await sendTest({ ...editor, id: userId }, id)).toEqual({ ok: true, to: email })
  expect(await sendTest(editor, id)).toEqual({ ok: false, reason: 'no-mailbox' })
  const { rows } = await pool().query(
    `SELECT d."email", d."priority", m."data" ->> 'isTest' AS test FROM "Delivery" d JOIN "Message" m ON m."id" = d."messageId"`,
  )
  expect(rows).toEqual([{ email, priority: 0, test: 'true' }])
})

test('a preview is the mail itself, with whom it would reach, and writes nothing', async () => {
  const { slug } = await draftFor()
  const typed = {
    ...words,
    body: 'See https://example.org/a?b=1&c=2 <script>alert(1)</script> {{unsubscribeUrl}}',
  }
  const answer = await previewUpdate(editor, slug, typed)
  if (!answer.ok) throw new Error(answer.reason)
  const { html, subject, needsApproval } = answer.preview
  expect(subject).toBe('The vote is in June')
  expect(needsApproval).toBe(true)
  expect(html).toContain('href="https://example.org/a?b=1&amp;c=2"')
  expect(html).not.toContain('<script>')
  expect(html).toContain('{ {unsubscribeUrl} }')
  expect(html).toContain('/unsubscribe/test')
  expect(html).toContain('1 Quay, Harbourville')
  expect(await previewUpdate(editor, slug, { ...typed, kind: 'gossip' })).toMatchObject({ reason: 'invalid' })
  expect(await previewUpdate(editor, 'nowhere', words)).toEqual({ ok: false, reason: 'not-found' })
})
