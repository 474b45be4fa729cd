import '@/tests/support/database'
import { approveCorrection } from '@/lib/campaigns/corrections/approve-correction'
import { proposeCorrection } from '@/lib/campaigns/corrections/propose-correction'
import { refuseCorrection } from '@/lib/campaigns/corrections/refuse-correction'
import { withdrawCorrection } from '@/lib/campaigns/corrections/withdraw-correction'
import { pool } from '@/lib/platform/db'
import { signCampaign } from '@/lib/signatures/sign-campaign'
import { editor } from '@/tests/support/actors'
import { completeSettings } from '@/tests/support/settings'
import { another, better, buildSigned, listWordings, proposed, reason } from './corrections'

beforeEach(completeSettings)

const count = async (sql: string) => (await pool().query<{ n: number }>(sql)).rows[0]!.n
const signedUnder = (version: number) =>
  count(
    `select count(*)::int n from "Signature" s join "Wording" w on w.id = s."wordingId" where w.version = ${version}`,
  )

test('of sixteen proposals at once one waits, the others hear of it', async () => {
  const { slug } = await buildSigned()
  const answers = await Promise.all(
    Array.from({ length: 16 }, (_, n) =>
      proposeCorrection(editor, slug, {
        fromVersion: 1,
        fields: { text: `${better} Please${'!'.repeat(n)}`, reason },
      }),
    ),
  )
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  expect(answers.filter((answer) => !answer.ok && answer.reason === 'already-proposed')).toHaveLength(15)
})

test('of many who approve, refuse and withdraw at once one decides, and there is one new wording at most', async () => {
  for (let round = 0; round < 5; round++) {
    const { slug, id: campaignId } = await buildSigned()
    const id = await proposed(slug)
    const team = Array.from({ length: 6 }, (_, n) => ({ ...another, id: `member-${n}` }))
    const answers = await Promise.all([
      ...team.map((member, n) => (n % 2 ? refuseCorrection : approveCorrection)(member, id)),
      withdrawCorrection(editor, id),
    ])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    const { rows } = await pool().query(`select state from "Correction" where id = $1`, [id])
    expect(await listWordings(campaignId)).toHaveLength(rows[0].state === 'approved' ? 2 : 1)
  }
})

test('who signs while a correction is approved signs one text, and it is in force', async () => {
  for (let round = 0; round < 5; round++) {
    await pool().query('truncate "Campaign" cascade')
    const { slug } = await buildSigned()
    const id = await proposed(slug)
    const post = (n: number, wording?: number) =>
      signCampaign({
        slug,
        address: null,
        fields: {
          name: 'Ada Example',
          email: `p${n}@example.org`,
          country: 'NL',
          ...(wording && { wording }),
        },
      })
    const early = Array.from({ length: 8 }, (_, n) => post(n, n % 2 ? 1 : undefined))
    const approval = approveCorrection(another, id).then(async (answer) => ({
      answer,
      earlier: await signedUnder(1),
    }))
    const late = Array.from({ length: 8 }, (_, n) => post(8 + n, n % 2 ? 1 : undefined))
    const answers = await Promise.all([...early, ...late])
    const { answer, earlier } = await approval
    expect(answer).toEqual({ ok: true })
    // Once the correction is in force, nobody comes in under the text before it.
    expect(await signedUnder(1)).toBe(earlier)
    const stored = (await signedUnder(1)) + (await signedUnder(2)) - 1
    expect(stored).toBe(answers.filter(({ ok }) => ok).length)
    for (const refused of answers.filter((one) => !one.ok))
      expect(refused).toMatchObject({ reason: 'invalid' })
  }
})
