import '@/tests/support/database'
import { openClaims } from '@/lib/campaigns/claims/list-claims'
import { correctionClaims } from '@/lib/campaigns/corrections/correction-claims'
import { approveCorrection } from '@/lib/campaigns/corrections/approve-correction'
import { proposeCorrection } from '@/lib/campaigns/corrections/propose-correction'
import { getCampaignForTeam, listHistory } from '@/lib/campaigns/team-queries'
import { pool } from '@/lib/platform/db'
import { editor } from '@/tests/support/actors'
import { completeSettings } from '@/tests/support/settings'
import { another, buildSigned, reason } from './corrections'

beforeEach(completeSettings)

const text = 'Open 77 harbours, “for every one of us”.'
const load = async (slug: string) => (await getCampaignForTeam(slug))!

async function refused(slug: string, answers: { key: string; reason: string }[] = []) {
  const answer = await proposeCorrection(editor, slug, { fromVersion: 1, fields: { text, reason }, answers })
  if (answer.ok || answer.reason !== 'incomplete') throw new Error('it was not found incomplete')
  return answer
}

test('who proposes words without a source answers for them with the proposal, and a second person reads why', async () => {
  const { slug, id } = await buildSigned()
  const { claims } = await refused(slug)
  expect(claims.map(({ sentence, signOff }) => [sentence, signOff])).toEqual([
    [expect.stringMatching(/77/), null],
    [expect.stringMatching(/for every one of us/), null],
  ])
  const answers = claims.map(({ key }) => ({ key, reason: 'The board said so on the phone.' }))
  const proposed = await proposeCorrection(editor, slug, {
    fromVersion: 1,
    fields: { text, reason },
    answers,
  })
  expect(proposed).toMatchObject({ ok: true })
  const signOff = { by: editor.name, reason: 'The board said so on the phone.' }
  expect(correctionClaims(await load(slug), text)).toMatchObject([{ signOff }, { signOff }])
  expect(await approveCorrection(another, proposed.ok ? proposed.id : '')).toEqual({ ok: true })
  expect(openClaims(await load(slug))).toEqual([])
  expect((await listHistory(id)).map(({ verb }) => verb)).toEqual([
    'approved a correction',
    'proposed a correction',
    'signed off',
    'signed off',
  ])
})

test('an answer for one of two claims, or without a reason, proposes nothing and signs off nothing', async () => {
  const { slug } = await buildSigned()
  const [first, second] = (await refused(slug)).claims.map(({ key }) => key)
  const partly = await refused(slug, [
    { key: first!, reason: 'We counted.' },
    { key: second!, reason: ' ' },
  ])
  expect(partly.missing).toEqual([expect.stringMatching(/for every one of us/)])
  expect((await load(slug)).signOffs).toEqual([])
  expect((await pool().query('select 1 from "Correction"')).rowCount).toBe(0)
})
