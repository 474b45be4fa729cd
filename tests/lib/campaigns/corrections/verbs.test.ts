import { approveCorrection } from '@/lib/campaigns/corrections/approve-correction'
import { proposeCorrection } from '@/lib/campaigns/corrections/propose-correction'
import { correctionRefusalWords } from '@/lib/campaigns/corrections/refusal-words'
import { refuseCorrection } from '@/lib/campaigns/corrections/refuse-correction'
import { withdrawCorrection } from '@/lib/campaigns/corrections/withdraw-correction'
import { editCampaign } from '@/lib/campaigns/edit-campaign'
import { getCampaignForTeam, listHistory } from '@/lib/campaigns/team-queries'
import { system } from '@/lib/core/roles'
import { pool } from '@/lib/platform/db'
import { editor, viewer } from '@/tests/support/actors'
import { buildCampaign } from '@/tests/support/build'
import { completeSettings } from '@/tests/support/settings'
import { another, better, buildSigned, corrected, listWordings, proposed, reason } from './corrections'

beforeEach(completeSettings)

const fields = { text: better, reason }
const nowhere = '00000000-0000-7000-8000-000000000000'
const stateOf = async (id: string) =>
  (await pool().query(`select state from "Correction" where id = $1`, [id])).rows[0].state

test('approved by another person, the new words are in force and the count goes on', async () => {
  const { slug, id: campaignId } = await buildSigned()
  const id = await proposed(slug)
  expect((await listWordings(campaignId)).map(({ version }) => version)).toEqual([1])
  expect(await approveCorrection(another, id)).toEqual({ ok: true })
  expect((await listWordings(campaignId)).at(-1)).toEqual({ version: 2, text: better })
  const campaign = (await getCampaignForTeam(slug))!
  expect(campaign).toMatchObject({ count: 1, version: 2, wording: { version: 2, text: better } })
  const { rows } = await pool().query(
    `select w.version from "Signature" s join "Wording" w on w.id = s."wordingId" where s."campaignId" = $1`,
    [campaignId],
  )
  expect(rows).toEqual([{ version: 1 }])
  expect((await listHistory(campaignId)).map(({ actor, verb }) => [actor, verb])).toEqual([
    ['Ann Other', 'approved a correction'],
    ['Ed Editor', 'proposed a correction'],
  ])
})

const [approve, refuse, withdraw] = [approveCorrection, refuseCorrection, withdrawCorrection]

test.each([
  ['the proposer does not approve', approve, editor, { refusal: 'own-words' }],
  ['a viewer does not approve', approve, viewer, { refusal: 'not-allowed' }],
  ['nobody in person does not approve', approve, system, { refusal: 'not-allowed' }],
  ['another approves', approve, another, { state: 'approved' }],
  ['the proposer does not refuse', refuse, editor, { refusal: 'own-words' }],
  ['a viewer does not refuse', refuse, viewer, { refusal: 'not-allowed' }],
  ['another refuses', refuse, another, { state: 'refused' }],
  ['the proposer withdraws', withdraw, editor, { state: 'withdrawn' }],
  ['another does not withdraw', withdraw, another, { refusal: 'not-own-words' }],
  ['a viewer does not withdraw', withdraw, viewer, { refusal: 'not-allowed' }],
])('%s', async (_, verb, actor, { refusal, state }: { refusal?: string; state?: string }) => {
  const { slug, id: campaignId } = await buildSigned()
  const id = await proposed(slug)
  expect(await verb(actor, id)).toEqual(refusal ? { ok: false, reason: refusal } : { ok: true })
  expect(await stateOf(id)).toBe(state ?? 'proposed')
  expect(await listWordings(campaignId)).toHaveLength(state === 'approved' ? 2 : 1)
})

const decisions = { approved: approveCorrection, refused: refuseCorrection, withdrawn: withdrawCorrection }

test.each(
  (['approved', 'refused', 'withdrawn'] as const).flatMap((first) =>
    (['approved', 'refused', 'withdrawn'] as const).map((second) => [first, second] as const),
  ),
)('what is %s is not %s any more; the same again is the same', async (first, second) => {
  const { slug, id: campaignId } = await buildSigned()
  const id = await proposed(slug)
  const by = (decision: string) => (decision === 'withdrawn' ? editor : another)
  expect(await decisions[first](by(first), id)).toEqual({ ok: true })
  const again = await decisions[second](by(second), id)
  expect(again).toEqual(first === second ? { ok: true } : { ok: false, reason: 'already-decided' })
  expect(await stateOf(id)).toBe(first)
  expect(await listWordings(campaignId)).toHaveLength(first === 'approved' ? 2 : 1)
})

test.each([
  ['of words that changed meanwhile', { fromVersion: 2, fields }, 'changed-meanwhile'],
  ['without a reason', { fromVersion: 1, fields: { ...fields, reason: ' ' } }, 'invalid'],
  ['without words', { fromVersion: 1, fields: { ...fields, text: '' } }, 'invalid'],
  ['with NUL', { fromVersion: 1, fields: { text: 'a\0b', reason: 'c\0' } }, 'invalid'],
  ['endless', { fromVersion: 1, fields: { ...fields, text: 'x'.repeat(20_001) } }, 'invalid'],
  ['of nothing at all', { fromVersion: 1, fields: null }, 'invalid'],
  ['with a new number', { fromVersion: 1, fields: { ...fields, text: 'Open 77 harbours.' } }, 'incomplete'],
])('a proposal %s is refused', async (_, proposal, refusal) => {
  const { slug } = await buildSigned()
  const answer = await proposeCorrection(editor, slug, proposal)
  expect(answer).toMatchObject({ ok: false, reason: refusal })
  expect(!answer.ok && correctionRefusalWords(answer)).toMatch(/\.$/)
  expect((await pool().query('select 1 from "Correction"')).rowCount).toBe(0)
})

test('a viewer proposes nothing, and a closed campaign stays as it was', async () => {
  const proposal = { fromVersion: 1, fields }
  const { slug } = await buildSigned()
  expect(await proposeCorrection(viewer, slug, proposal)).toMatchObject({ reason: 'not-allowed' })
  const closed = await buildSigned({ state: 'closed', closedAt: new Date() })
  expect(await proposeCorrection(editor, closed.slug, proposal)).toMatchObject({ reason: 'closed' })
})

test('before anybody has signed, the wording is edited and not corrected', async () => {
  const { slug } = await buildCampaign()
  const answer = await proposeCorrection(editor, slug, { fromVersion: 1, fields })
  expect(answer).toEqual({ ok: false, reason: 'not-signed' })
})

test('the same words are no correction, and an unknown campaign or correction is said so', async () => {
  const { slug, id } = await buildSigned()
  const [first] = await listWordings(id)
  const same = { fromVersion: 1, fields: { text: ` ${first!.text}\n`, reason } }
  expect(await proposeCorrection(editor, slug, same)).toMatchObject({ reason: 'nothing-changed' })
  expect(await proposeCorrection(editor, 'none', { fromVersion: 1, fields })).toMatchObject({
    reason: 'not-found',
  })
  for (const verb of Object.values(decisions))
    for (const unknown of [nowhere, 'x', "' or 1=1"])
      expect(await verb(editor, unknown)).toEqual({ ok: false, reason: 'not-found' })
})

test('closed meanwhile, the words stay', async () => {
  const { slug, id: campaignId } = await buildSigned()
  const id = await proposed(slug)
  await pool().query(`update "Campaign" set state = 'closed', "closedAt" = now() where id = $1`, [campaignId])
  expect(await approveCorrection(another, id)).toEqual({ ok: false, reason: 'closed' })
  expect(await listWordings(campaignId)).toHaveLength(1)
})

test('headline and story stay free to edit, the demand leads to a correction or a successor', async () => {
  const { slug } = await buildSigned()
  expect(await editCampaign(editor, slug, { version: 1, fields: { headline: 'Swim' } })).toMatchObject({
    ok: true,
  })
  await corrected(slug)
  expect(await editCampaign(editor, slug, { version: 3, fields: { wording: 'Swim!' } })).toEqual({
    ok: false,
    reason: 'signed-text-is-frozen',
  })
  expect(await editCampaign(editor, slug, { version: 2, fields: { headline: 'Old' } })).toMatchObject({
    reason: 'changed-meanwhile',
  })
})

test('the database refuses an approval by the proposer or by nobody, whatever the code does', async () => {
  const { slug } = await buildSigned()
  const id = await proposed(slug)
  const approve = (by: string | null) =>
    pool().query(
      `update "Correction" set state = 'approved', "decidedAt" = now(), "decidedById" = $2, "toVersion" = 2 where id = $1`,
      [id, by],
    )
  await expect(approve('editor')).rejects.toThrow('Correction_second_person_check')
  await expect(approve(null)).rejects.toThrow('Correction_second_person_check')
})
