import { editCampaign } from '@/lib/campaigns/edit-campaign'
import { addLead } from '@/lib/campaigns/leads/add-lead'
import { approveAsLead, declineAsLead } from '@/lib/campaigns/leads/answer-lead'
import { editLead } from '@/lib/campaigns/leads/edit-lead'
import { inviteLead } from '@/lib/campaigns/leads/invite-lead'
import { getLead } from '@/lib/campaigns/leads/queries'
import { leadRefusalWords } from '@/lib/campaigns/leads/refusal-words'
import { removeLead } from '@/lib/campaigns/leads/remove-lead'
import { getPublicCampaign } from '@/lib/campaigns/queries'
import { pool } from '@/lib/platform/db'
import { renderCampaignPage } from '@/lib/pages/render-campaign-page'
import { getSiteView } from '@/lib/pages/site-view'
import { editor, viewer } from '@/tests/support/actors'
import { buildCampaign } from '@/tests/support/build'
import { completeSettings } from '@/tests/support/settings'
import { approveCorrection } from '@/lib/campaigns/corrections/approve-correction'
import { another, buildSigned, corrected, proposed } from '../corrections/corrections'
import { added, approved, bishop, countAsked, shown, standings } from './leads'

beforeEach(completeSettings)

const nobody = '00000000-0000-7000-8000-000000000000'
const page = async (slug: string) =>
  renderCampaignPage({ site: await getSiteView(), campaign: (await getPublicCampaign(slug))! })

test('nobody is shown before they approved; then with name and title, in the team’s order', async () => {
  const { slug, id } = await buildCampaign()
  await added(slug, { name: 'First <b>' })
  expect(await page(slug)).not.toContain('Lead signatories')
  await approved(slug, { name: 'Second <i>' })
  await approved(slug, { name: 'Third' })
  expect(await shown(id)).toEqual(['Second <i>', 'Third'])
  const html = await page(slug)
  expect(html).toContain('Second &lt;i&gt;')
  expect(html).toContain('Bishop of Exampleton')
  expect(html).not.toMatch(/First|lea@example\.org/)
})

test('a correction hides them and asks them anew, and only those who had approved', async () => {
  const { slug, id } = await buildSigned()
  const lead = await approved(slug)
  await added(slug, { name: 'Not asked' })
  await corrected(slug)
  expect([await shown(id), await standings(id), await countAsked()]).toEqual([[], ['stale', 'new'], 1])
  await approveAsLead(lead, (await getLead(lead))!.seen)
  expect(await shown(id)).toEqual([bishop.name])
})

test('another name or title hides them and asks them anew; the same again does not', async () => {
  const { slug, id } = await buildCampaign()
  const lead = await approved(slug)
  expect(await editLead(editor, lead, { name: ` ${bishop.name}`, title: bishop.title })).toEqual({ ok: true })
  expect([await shown(id), await countAsked()]).toEqual([[bishop.name], 0])
  expect(await editLead(editor, lead, { name: bishop.name, title: 'Archbishop' })).toEqual({ ok: true })
  expect([await shown(id), await standings(id), await countAsked()]).toEqual([[], ['stale'], 1])
})

test('words edited in a draft are approved anew', async () => {
  const { slug, id } = await buildCampaign({ state: 'draft', publishedAt: null })
  await approved(slug)
  await editCampaign(editor, slug, { version: 1, fields: { wording: 'Another demand.' } })
  expect(await standings(id)).toEqual(['stale'])
})

test('approved is what was seen: with another mark, or none, nothing is', async () => {
  const { slug, id } = await buildCampaign()
  const lead = await added(slug)
  const { seen } = (await getLead(lead))!
  await editLead(editor, lead, { name: bishop.name, title: 'Archbishop' })
  for (const mark of [seen, '', 'x', '0000000000000000'])
    expect(await approveAsLead(lead, mark)).toEqual({ ok: false, reason: 'changed' })
  expect(await shown(id)).toEqual([])
})

test('pressed again and at once it is approved once, and the history says it once', async () => {
  const { slug, id } = await buildCampaign()
  const lead = await added(slug)
  const { seen } = (await getLead(lead))!
  const answers = await Promise.all(Array.from({ length: 16 }, () => approveAsLead(lead, seen)))
  expect(answers.every(({ ok }) => ok)).toBe(true)
  const { rows } = await pool().query(`select 1 from "History" where verb = 'approved the wording'`)
  expect([rows.length, await shown(id)]).toEqual([1, [bishop.name]])
})

test('approved while a correction comes into force: shown only for the words in force, and nobody waits for ever', async () => {
  for (let round = 0; round < 5; round++) {
    await pool().query('truncate "Campaign" cascade')
    const { slug, id } = await buildSigned()
    const lead = await approved(slug)
    const { seen } = (await getLead(lead))!
    const correction = await proposed(slug)
    await Promise.all([
      approveCorrection(another, correction),
      ...Array.from({ length: 8 }, () => approveAsLead(lead, seen)),
    ])
    expect(await shown(id)).toEqual([])
    expect(await approveAsLead(lead, seen)).toEqual({ ok: false, reason: 'changed' })
  }
})

test('declined, also later, the name goes; it can come back', async () => {
  const { slug, id } = await buildCampaign()
  const lead = await approved(slug)
  for (let press = 0; press < 2; press++) expect(await declineAsLead(lead)).toEqual({ ok: true })
  expect([await shown(id), await standings(id)]).toEqual([[], ['declined']])
  await approveAsLead(lead, (await getLead(lead))!.seen)
  expect(await standings(id)).toEqual(['approved'])
})

test('a closed campaign gets no new head, but everybody can take their name away', async () => {
  const { slug, id } = await buildCampaign()
  const [lead, late] = [await approved(slug), await added(slug)]
  await pool().query(`update "Campaign" set state = 'closed', "closedAt" = now() where id = $1`, [id])
  expect(await approveAsLead(late, (await getLead(late))!.seen)).toEqual({ ok: false, reason: 'closed' })
  expect(await inviteLead(editor, late)).toMatchObject({ reason: 'closed' })
  expect(await editLead(editor, lead, bishop)).toMatchObject({ reason: 'closed' })
  expect(await addLead(editor, slug, bishop)).toMatchObject({ reason: 'closed' })
  expect(await declineAsLead(lead)).toEqual({ ok: true })
  expect(await shown(id)).toEqual([])
})

test('asked once in ten minutes, and not once they have approved', async () => {
  const { slug } = await buildCampaign()
  const lead = await added(slug)
  const answers = await Promise.all(Array.from({ length: 8 }, () => inviteLead(editor, lead)))
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  expect(await countAsked()).toBe(1)
  await pool().query(`update "LeadSignatory" set "invitedAt" = now() - interval '11 minutes'`)
  expect(await inviteLead(editor, lead)).toEqual({ ok: true })
  await approveAsLead(lead, (await getLead(lead))!.seen)
  expect(await inviteLead(editor, lead)).toEqual({ ok: false, reason: 'already-approved' })
})

test.each([
  ['without a name', { name: ' ' }, 'name'],
  ['without a title', { title: '' }, 'title'],
  ['with two lines', { name: 'a\nb' }, 'name'],
  ['with a title that turns around', { title: '\u202egnop' }, 'title'],
  ['with NUL', { title: 'a\0' }, 'title'],
  ['endless', { name: 'x'.repeat(121) }, 'name'],
  ['with two addresses', { email: 'a@example.org,b@example.org' }, 'email'],
  ['with a header in the address', { email: 'a@example.org\r\nBcc: b@example.org' }, 'email'],
])('somebody %s is not added', async (_, given, field) => {
  const { slug } = await buildCampaign()
  const answer = await addLead(editor, slug, { ...bishop, ...given })
  expect(answer).toMatchObject({ reason: 'invalid', errors: { [field]: [expect.stringMatching(/\.$/)] } })
})

test('a viewer changes nothing, and who is not there is said so', async () => {
  const { slug } = await buildCampaign()
  const lead = await added(slug)
  for (const answer of [
    await addLead(viewer, slug, bishop),
    await editLead(viewer, lead, bishop),
    await inviteLead(viewer, lead),
    await removeLead(viewer, lead),
  ])
    expect(answer).toEqual({ ok: false, reason: 'not-allowed' })
  for (const id of [nobody, 'x'])
    for (const answer of [
      await editLead(editor, id, bishop),
      await inviteLead(editor, id),
      await removeLead(editor, id),
    ]) {
      expect(answer).toEqual({ ok: false, reason: 'not-found' })
      expect(leadRefusalWords({ reason: 'not-found' })).toMatch(/\.$/)
    }
  expect(await addLead(editor, 'none', bishop)).toMatchObject({ reason: 'not-found' })
  expect(await approveAsLead(nobody, 'x')).toEqual({ ok: false, reason: 'no-such-lead' })
})
