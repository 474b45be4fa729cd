import { buildCampaign, type BuiltCampaign } from '@/tests/support/build'
import { addWording, isSigned } from '@/lib/campaigns/wordings'
import { pool, withTransaction } from '@/lib/platform/db'
import { forgetHits } from '@/lib/platform/rate-limit'
import { forgetSettings } from '@/lib/platform/settings'
import { signCampaign } from '@/lib/signatures/sign-campaign'
import { POST } from '@/app/c/[slug]/sign/route'

const ada = { name: 'Ada Example', email: 'ada@example.org', country: 'NL' }

let campaign: BuiltCampaign

beforeEach(async () => {
  forgetSettings()
  forgetHits()
  campaign = await buildCampaign()
})

const sign = (fields: Record<string, unknown> = {}) =>
  signCampaign({ slug: campaign.slug, fields: { ...ada, ...fields }, address: null })

const change = (text: string) => addWording(pool(), campaign.id, text)

async function listVersions() {
  const { rows } = await pool().query(
    'SELECT w."version" FROM "Signature" s JOIN "Wording" w ON w."id" = s."wordingId"',
  )
  return rows.map(({ version }) => version)
}

test('who read the text in force signs it, and who does not say signs the newest', async () => {
  await change('Newer.')
  expect(await sign({ wording: '2' })).toEqual({ ok: true })
  expect(await sign({ email: 'bea@example.org' })).toEqual({ ok: true })
  expect(await listVersions()).toEqual([2, 2])
})

test.each(['1', '3', 'x', 0])(
  'who read version %j of two is told that it changed, and nothing is stored',
  async (wording) => {
    await change('Newer.')
    expect(await sign({ wording })).toMatchObject({
      reason: 'invalid',
      errors: { form: [expect.stringContaining('has changed')] },
    })
    expect(await listVersions()).toEqual([])
  },
)

test('the page comes back with the new text, what was typed, and its version', async () => {
  await change('Newer.')
  const body = new URLSearchParams({ ...ada, wording: '1' })
  const request = new Request('http://localhost:3000', { method: 'POST', body })
  const response = await POST(request, { params: Promise.resolve({ slug: campaign.slug }) })
  const html = await response.text()
  expect(response.status).toBe(422)
  expect(html).toContain('The text you sign has changed')
  expect(html).toContain('Newer.')
  expect(html).toContain('value="Ada Example"')
  expect(html).toMatch(/name="wording" value="2"/)
})

test('whoever signs while an editor changes the text waits, and does not sign the old one', async () => {
  const editing = withTransaction(async (db) => {
    expect(await isSigned(db, campaign.id)).toBe(false)
    const signing = [sign({ wording: '1' }), sign({ email: 'bea@example.org' })]
    await untilWaiting(2)
    await addWording(db, campaign.id, 'Newer.')
    return { signing }
  })
  const answers = await Promise.all((await editing).signing)
  expect(answers.map(({ ok }) => ok)).toEqual([false, false])
  expect(await listVersions()).toEqual([])
})

test('texts and signatures at once: no signature is on a text other than the one that was read', async () => {
  const changing = (async () => {
    for (let n = 2; n <= 6; n++)
      await withTransaction(async (db) => {
        if (!(await isSigned(db, campaign.id))) await addWording(db, campaign.id, `Text ${n}`)
      })
  })()
  const answers = await Promise.all(
    Array.from({ length: 12 }, (_, n) => sign({ email: `p${n}@example.org`, wording: 1 + (n % 6) })),
  )
  await changing
  const { rows } = await pool().query(
    'SELECT w."version", s."email" FROM "Signature" s JOIN "Wording" w ON w."id" = s."wordingId"',
  )
  expect(rows).toHaveLength(answers.filter(({ ok }) => ok).length)
  for (const { version, email } of rows) expect(version).toBe(1 + (Number(/\d+/.exec(email)![0]) % 6))
})

async function untilWaiting(count: number): Promise<void> {
  for (;;) {
    const { rows } = await pool().query(
      `SELECT count(*)::int AS n FROM pg_stat_activity WHERE "wait_event_type" = 'Lock' AND datname = current_database()`,
    )
    if (rows[0].n >= count) return
  }
}
