import { signOffClaim, takeBackSignOff } from '@/lib/campaigns/claims/sign-offs'
import { claimsToSettle } from '@/lib/campaigns/claims/claims-to-settle'
import { addDocument } from '@/lib/campaigns/add-document'
import { editCampaign } from '@/lib/campaigns/edit-campaign'
import { publishCampaign } from '@/lib/campaigns/publish-campaign'
import { getCampaignForTeam, listHistory } from '@/lib/campaigns/team-queries'
import { editor, viewer } from '@/tests/support/actors'
import { buildCampaign, buildDocument } from '@/tests/support/build'
import { completeSettings } from '@/tests/support/settings'

beforeEach(completeSettings)

const draft = () =>
  buildCampaign({
    state: 'draft',
    publishedAt: null,
    headline: 'Open 77 harbours',
    reasons: '[]',
    story: JSON.stringify([{ type: 'paragraph', text: 'Let everybody swim.' }]),
  })
const load = async (slug: string) => (await getCampaignForTeam(slug))!
const file = (text: string) => ({ name: 'more.txt', bytes: Buffer.from(text) })

test('a number without a source stops publication until somebody answers for it', async () => {
  const { slug, id } = await draft()
  expect(await publishCampaign(editor, slug)).toMatchObject({
    reason: 'incomplete',
    missing: [expect.stringMatching(/77/)],
  })
  const [claim] = claimsToSettle(await load(slug))
  expect(await signOffClaim(editor, slug, { key: claim!.key, reason: ' ' })).toMatchObject({
    reason: 'no-reason',
  })
  const answer = { key: claim!.key, reason: 'Counted by ourselves.' }
  expect(await signOffClaim(editor, slug, answer)).toEqual({ ok: true })
  expect(await signOffClaim(editor, slug, answer)).toEqual({ ok: true })
  expect(claimsToSettle(await load(slug))[0]?.signOff).toEqual({
    by: 'Ed Editor',
    reason: 'Counted by ourselves.',
  })
  const lines = await listHistory(id)
  expect(lines.filter(({ verb }) => verb === 'signed off')).toMatchObject([
    { actor: 'Ed Editor', details: { words: '77', place: 'the headline', reason: 'Counted by ourselves.' } },
  ])
  expect(await publishCampaign(editor, slug)).toEqual({ ok: true })
})

test('a sign-off that is taken back stops publication again', async () => {
  const { slug } = await draft()
  const [claim] = claimsToSettle(await load(slug))
  await signOffClaim(editor, slug, { key: claim!.key, reason: 'I know it.' })
  expect(await takeBackSignOff(editor, slug, claim!.key)).toEqual({ ok: true })
  expect(await takeBackSignOff(editor, slug, claim!.key)).toEqual({ ok: true })
  expect((await load(slug)).signOffs).toEqual([])
  expect(await publishCampaign(editor, slug)).toMatchObject({ reason: 'incomplete' })
})

test('on a public page nobody takes a sign-off back, and a draft goes public with all of them or not at all', async () => {
  const { slug } = await draft()
  const [claim] = claimsToSettle(await load(slug))
  await signOffClaim(editor, slug, { key: claim!.key, reason: 'I know it.' })
  const [published, takenBack] = await Promise.all([
    publishCampaign(editor, slug),
    takeBackSignOff(editor, slug, claim!.key),
  ])
  const { state, signOffs } = await load(slug)
  expect(published.ok).toBe(state === 'published')
  expect(takenBack.ok).toBe(signOffs.length === 0)
  expect(published.ok && takenBack.ok).toBe(false)
})

test('what is signed off stays so once it is public', async () => {
  const { slug } = await draft()
  const [claim] = claimsToSettle(await load(slug))
  await signOffClaim(editor, slug, { key: claim!.key, reason: 'I know it.' })
  await publishCampaign(editor, slug)
  expect(await takeBackSignOff(editor, slug, claim!.key)).toEqual({ ok: false, reason: 'is-public' })
  expect((await load(slug)).signOffs).toHaveLength(1)
})

test('a number that stands on a public page without a source may not be said a second time', async () => {
  const said = { type: 'paragraph', text: 'All 99 harbours are shut.' }
  const { slug } = await buildCampaign({ story: JSON.stringify([said]) })
  const { version, story } = await load(slug)
  const edit = (text: string) =>
    editCampaign(editor, slug, { version, fields: { story: [...story, { type: 'paragraph', text }] } })
  expect(await edit('Open all 99 of them.')).toMatchObject({
    reason: 'incomplete',
    missing: [expect.stringMatching(/99/)],
  })
  expect(await edit('Open all of them.')).toMatchObject({ ok: true })
})

test('on a public page a claim is answered for with the edit that makes it, or not made', async () => {
  const { slug, id } = await buildCampaign()
  const fields = { headline: 'Open 77 harbours, all “for every one of us”' }
  const refused = await editCampaign(editor, slug, { version: 1, fields })
  const claims = 'claims' in refused ? refused.claims! : []
  expect(claims.map(({ sentence }) => sentence)).toEqual([
    expect.stringMatching(/77/),
    expect.stringMatching(/for every one of us/),
  ])
  const [number, quotation] = claims.map(({ key }) => ({ key, reason: 'We counted.' }))
  expect(await editCampaign(editor, slug, { version: 1, fields, answers: [number!] })).toMatchObject({
    reason: 'incomplete',
    missing: [expect.stringMatching(/for every one/)],
  })
  expect((await load(slug)).signOffs).toEqual([])
  const answers = [number!, quotation!]
  expect(await editCampaign(editor, slug, { version: 1, fields, answers })).toMatchObject({ ok: true })
  expect((await load(slug)).signOffs).toHaveLength(2)
  const lines = await listHistory(id)
  expect(lines.filter(({ verb }) => verb === 'signed off')).toHaveLength(2)
})

test('nobody signs off what the page does not say, or without the right to edit', async () => {
  const { slug } = await draft()
  const [claim] = claimsToSettle(await load(slug))
  const reason = 'Why not.'
  expect(await signOffClaim(viewer, slug, { key: claim!.key, reason })).toMatchObject({
    reason: 'not-allowed',
  })
  expect(await signOffClaim(editor, slug, { key: '0'.repeat(16), reason })).toMatchObject({
    reason: 'no-such-claim',
  })
  expect(await signOffClaim(editor, 'nowhere', { key: claim!.key, reason })).toMatchObject({
    reason: 'not-found',
  })
})

test('a document that has the number is a source like the others', async () => {
  const { slug } = await draft()
  const added = file(
    'A count of the coast\n\nThe coast has 77 harbours, and most of them are closed to everybody.\n',
  )
  expect(await addDocument(editor, slug, { file: added, rights: 'ours' })).toEqual({ ok: true, n: 2 })
  expect(await addDocument(editor, slug, { file: added, rights: 'ours' })).toEqual({ ok: true, n: 2 })
  const { documents, version } = await load(slug)
  expect([documents.map(({ n }) => n), version]).toEqual([[1, 2], 2])
  expect(claimsToSettle(await load(slug))).toEqual([])
  expect(await publishCampaign(editor, slug)).toEqual({ ok: true })
})

test('words of the page find their passage in a document that is added', async () => {
  const { slug } = await buildCampaign({
    state: 'draft',
    publishedAt: null,
    story: JSON.stringify([{ type: 'paragraph', text: 'Nobody may swim there.' }]),
  })
  const text =
    'The shore today\n\nNobody may swim there. The stairs are gone, and the quay is fenced off for good.\n'
  await addDocument(editor, slug, { file: file(text), rights: 'ours' })
  expect((await load(slug)).story).toMatchObject([{ source: { n: 2 } }])
})

test('what cannot be read, or may not be added, changes nothing', async () => {
  const { slug } = await draft()
  const empty = await addDocument(editor, slug, { file: file(''), rights: 'ours' })
  expect(empty).toMatchObject({ ok: false, reason: 'unreadable' })
  expect(await addDocument(viewer, slug, { file: file('x'), rights: 'ours' })).toMatchObject({
    reason: 'not-allowed',
  })
  const public_ = await buildCampaign({
    story: JSON.stringify([
      { type: 'paragraph', text: 'Four in five residents want the old harbour opened.' },
    ]),
  })
  const copied = file(
    'Four in five residents want the old harbour opened. That is all there is to say of it.',
  )
  expect(await addDocument(editor, public_.slug, { file: copied, rights: 'quoted' })).toMatchObject({
    reason: 'incomplete',
  })
  await buildDocument({ text: copied.bytes.toString(), rights: 'quoted' })
  expect(await addDocument(editor, public_.slug, { file: copied, rights: 'ours' })).toMatchObject({
    reason: 'incomplete',
  })
  expect((await load(public_.slug)).documents).toHaveLength(1)
})
