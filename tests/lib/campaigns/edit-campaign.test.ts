import { editCampaign } from '@/lib/campaigns/edit-campaign'
import { getCampaignForTeam, listHistory } from '@/lib/campaigns/team-queries'
import { pool } from '@/lib/platform/db'
import { editor, owner, viewer } from '@/tests/support/actors'
import { buildCampaign, buildSignature } from '@/tests/support/build'
import { completeSettings } from '@/tests/support/settings'

beforeEach(completeSettings)

const draft = () => buildCampaign({ state: 'draft', publishedAt: null })
const edit = (slug: string, fields: unknown, version = 1) => editCampaign(editor, slug, { version, fields })
const load = async (slug: string) => (await getCampaignForTeam(slug))!

test('an editor changes every field of a draft', async () => {
  const { slug } = await draft()
  const fields = {
    headline: 'Let us swim',
    kind: 'pledge',
    issueArea: 'Open the shore',
    target: 'the mayor',
    action: 'build stairs',
    wording: 'We will swim.',
    goal: 500,
    deadlineOn: '2127-03-01',
    deliverOn: '2027-03-08',
    accent: 'pine',
    story: [{ type: 'heading', text: 'Water' }],
    reasons: [],
  }
  expect(await edit(slug, fields)).toEqual({ ok: true, version: 2 })
  const after = await load(slug)
  expect(after).toMatchObject({ ...fields, issueArea: { slug: 'open-the-shore' }, wording: { version: 2 } })
  expect(after.wording.text).toBe('We will swim.')
})

test('a headline that an editor wrote is no suggestion any more', async () => {
  const { slug } = await buildCampaign({ state: 'draft', publishedAt: null, headlineSuggested: true })
  await edit(slug, { headline: 'Mine' })
  expect((await load(slug)).headlineSuggested).toBe(false)
})

test('what stays the same is no edit', async () => {
  const { slug } = await draft()
  const { headline, wording, story, goal } = await load(slug)
  expect(await edit(slug, { headline, wording: wording.text, story, goal })).toEqual({ ok: true, version: 1 })
  expect((await load(slug)).wording.version).toBe(1)
})

test('the history keeps who changed what, and what stood there before', async () => {
  const { slug, id } = await draft()
  await edit(slug, { headline: 'Let us swim', goal: 100 })
  expect(await listHistory(id)).toMatchObject([
    {
      actor: 'Ed Editor',
      verb: 'edited',
      details: { before: { headline: 'Open the harbour' }, after: { headline: 'Let us swim' } },
    },
  ])
})

test('a viewer changes nothing', async () => {
  const { slug } = await draft()
  expect(await editCampaign(viewer, slug, { version: 1, fields: { goal: 7 } })).toMatchObject({
    reason: 'not-allowed',
  })
  expect((await load(slug)).goal).toBe(100)
})

test('who saves second is told, and overwrites nothing', async () => {
  const { slug } = await draft()
  const answers = await Promise.all([1, 2, 3, 4].map((n) => edit(slug, { headline: `Headline of ${n}` })))
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  expect(answers.filter((answer) => !answer.ok && answer.reason === 'changed-meanwhile')).toHaveLength(3)
  expect((await load(slug)).version).toBe(2)
})

test('an edit that is refused leaves no issue area behind', async () => {
  const { slug } = await draft()
  const names = Array.from({ length: 12 }, (_, n) => `Protect shore ${n}`)
  const answers = await Promise.all(names.map((issueArea) => edit(slug, { issueArea })))
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  expect((await pool().query(`select name from "IssueArea"`)).rows).toEqual([
    { name: (await load(slug)).issueArea?.name },
  ])
})

test.each([
  ['an empty headline', { headline: '  ' }, 'headline'],
  ['a headline of two lines', { headline: 'a\nb' }, 'headline'],
  ['an endless headline', { headline: 'x'.repeat(301) }, 'headline'],
  ['an empty wording', { wording: '' }, 'wording'],
  ['a goal of nothing', { goal: 0 }, 'goal'],
  ['half a goal', { goal: 1.5 }, 'goal'],
  ['a day that is none', { deadlineOn: '2026-02-30' }, 'deadlineOn'],
  ['an unknown accent', { accent: 'gold' }, 'accent'],
  ['a headline with NUL', { headline: 'a\0b' }, 'headline'],
  ['a target with NUL', { target: 'a\0b' }, 'target'],
  ['a wording with NUL', { wording: 'a\0b' }, 'wording'],
  ['a paragraph with NUL', { story: [{ type: 'paragraph', text: 'a\0b' }] }, 'story'],
  ['a list item with NUL', { reasons: [{ type: 'list', items: [{ text: '\0' }] }] }, 'reasons'],
  [
    'a role with NUL',
    { story: [{ type: 'pull-quote', text: 'a', speaker: null, role: '\0', outlet: null }] },
    'story',
  ],
  ['a link with NUL', { story: [{ type: 'read-more', title: 'a', url: 'https://a.example/\0' }] }, 'story'],
  ['markup as a block', { story: [{ type: 'html', text: '<b>' }] }, 'story'],
])('%s is refused with the field’s name', async (_, fields, field) => {
  const { slug } = await draft()
  expect(await edit(slug, fields)).toMatchObject({
    reason: 'invalid',
    errors: { [field]: [expect.any(String)] },
  })
})

test('from the first signature on the demand is frozen, and the rest is not', async () => {
  const campaign = await buildCampaign()
  await buildSignature(campaign)
  for (const fields of [{ wording: 'New' }, { target: 'you' }, { action: 'go' }, { kind: 'pledge' }]) {
    expect(await edit(campaign.slug, fields)).toEqual({ ok: false, reason: 'signed-text-is-frozen' })
  }
  expect(await edit(campaign.slug, { goal: 900 })).toMatchObject({ ok: true })
  expect(await load(campaign.slug)).toMatchObject({
    goal: 900,
    wording: { version: 1 },
    target: 'the city council',
  })
})

test('a signature that is being stored is waited for', async () => {
  const campaign = await buildCampaign()
  const signing = await pool().connect()
  await signing.query('begin')
  await signing.query(
    `insert into "Signature" (id, "campaignId", "wordingId", "emailTag", email, name, country, "consentText")
     values (gen_random_uuid(), $1, $2, '\\x01', 'a@example.org', 'Ada', 'NL', '1')`,
    [campaign.id, campaign.wordingId],
  )
  const editing = edit(campaign.slug, { wording: 'Another demand.' })
  await signing.query('commit')
  signing.release()
  expect(await editing).toEqual({ ok: false, reason: 'signed-text-is-frozen' })
})

test('a page that is public stays fit to be', async () => {
  const { slug } = await buildCampaign()
  expect(await edit(slug, { target: null })).toMatchObject({
    reason: 'incomplete',
    missing: [/who is asked/].map(expect.stringMatching),
  })
})

test('a closed campaign and one that is not there are left alone', async () => {
  const { slug } = await buildCampaign({ state: 'closed', closedAt: new Date() })
  expect(await edit(slug, { goal: 5 })).toEqual({ ok: false, reason: 'closed' })
  expect(await editCampaign(owner, 'nowhere', { version: 1, fields: {} })).toEqual({
    ok: false,
    reason: 'not-found',
  })
})
