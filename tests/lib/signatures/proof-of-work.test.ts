import { solveChallenge } from 'altcha-lib/v1'
import { editor, owner, viewer } from '@/tests/support/actors'
import { buildCampaign } from '@/tests/support/build'
import { pool } from '@/lib/platform/db'
import { forgetHits } from '@/lib/platform/rate-limit'
import { domainLists } from '@/lib/signatures/domain-lists'
import { forgetFloodCache, forgetFloods, listFloods } from '@/lib/signatures/floods'
import { limits } from '@/lib/signatures/limits'
import { getSigningRules } from '@/lib/signatures/signing-rules'
import { checkProof, forgetSpentProofs, isProofAsked, makeChallenge } from '@/lib/signatures/proof-of-work'
import { proofSettings } from '@/lib/signatures/proof-settings'
import { signCampaign } from '@/lib/signatures/sign-campaign'

beforeEach(async () => {
  for (const group of [proofSettings, limits, domainLists]) group.forget()
  forgetFloodCache()
  forgetHits()
})

async function solve(slug: string, change: Record<string, unknown> = {}): Promise<string> {
  const challenge = await makeChallenge(slug)
  const { promise } = solveChallenge(challenge.challenge, challenge.salt, 'SHA-256', challenge.maxnumber)
  const { number } = (await promise)!
  return Buffer.from(JSON.stringify({ ...challenge, number, ...change })).toString('base64')
}

test('nobody is asked, until an editor asks: of one campaign or of all', async () => {
  const { slug } = await buildCampaign()
  expect(await checkProof(await getSigningRules(), slug, null)).toBe('not-asked')
  expect(await proofSettings.save(viewer, () => ({ everywhere: true }))).toEqual({
    ok: false,
    reason: 'not-allowed',
  })
  await proofSettings.save(editor, ({ campaigns }) => ({ campaigns: [...campaigns, slug] }))
  expect([await isProofAsked(slug), await isProofAsked('another')]).toEqual([true, false])
  await proofSettings.save(editor, () => ({ everywhere: true }))
  expect(await isProofAsked('another')).toBe(true)
})

test('a proof is good for one signature of its campaign, whoever brings it first', async () => {
  await proofSettings.save(editor, () => ({ everywhere: true, work: 1_000 }))
  const solution = await solve('harbour')
  expect(await checkProof(await getSigningRules(), 'another', solution)).toBe('missing')
  const answers = await Promise.all(
    Array.from({ length: 16 }, async () => checkProof(await getSigningRules(), 'harbour', solution)),
  )
  expect(answers.filter((answer) => answer === 'given')).toHaveLength(1)
  expect(await checkProof(await getSigningRules(), 'harbour', await solve('harbour'))).toBe('given')
})

test('what is made up, changed, outdated or cut off is no proof', async () => {
  await proofSettings.save(editor, () => ({ everywhere: true, work: 1_000 }))
  const { salt } = await makeChallenge('harbour')
  const sent = [
    ...[
      null,
      '',
      'e30=',
      '!!!',
      Buffer.from('null').toString('base64'),
      Buffer.from('[1]').toString('base64'),
    ],
    await solve('harbour', { signature: '0'.repeat(64) }),
    await solve('harbour', { number: -1 }),
    await solve('harbour', { algorithm: 'SHA-1' }),
    await solve('harbour', { algorithm: 'none' }),
    await solve('harbour', { salt }),
    await solve('harbour', { salt: 'abc?campaign=harbour&' }),
    (await solve('harbour')).slice(0, -9),
  ]
  for (const solution of sent)
    expect(await checkProof(await getSigningRules(), 'harbour', solution)).toBe('missing')
  const old = jest.spyOn(Date, 'now').mockReturnValue(Date.now() - 21 * 60_000)
  const outdated = await solve('harbour')
  old.mockRestore()
  expect(await checkProof(await getSigningRules(), 'harbour', outdated)).toBe('missing')
})

test('who brings no proof is held and mailed; who brings one counts; signing again with one lets go', async () => {
  const { slug } = await buildCampaign()
  await proofSettings.save(editor, () => ({ everywhere: true, work: 1_000 }))
  const post = async (email: string, altcha?: string) =>
    signCampaign({ slug, address: null, fields: { name: 'Ada', email, country: 'NL', altcha } })
  expect(await post('without@example.org')).toEqual({ ok: true })
  expect(await post('with@example.org', await solve(slug))).toEqual({ ok: true })
  expect(await rows()).toEqual([
    { email: 'with@example.org', heldReason: null, flags: [] },
    { email: 'without@example.org', heldReason: 'no-proof-of-work', flags: ['no-proof-of-work'] },
  ])
  expect((await pool().query('SELECT FROM "Delivery"')).rowCount).toBe(2)
  await post('without@example.org', await solve(slug))
  await post('with@example.org')
  expect((await rows()).map(({ heldReason }) => heldReason)).toEqual([null, null])
})

test('a flood of suspicious signatures asks everybody of its campaign, and is forgotten after a while', async () => {
  const [flooded, quiet] = [await buildCampaign(), await buildCampaign()]
  await proofSettings.save(editor, () => ({ floodPerMinute: 3 }))
  const post = (n: number, slug: string) =>
    signCampaign({
      slug,
      address: null,
      fields: { name: 'Ada', email: `a${n}@mailinator.com`, country: 'NL' },
    })
  for (let n = 0; n < 3; n++) await post(n, flooded.slug)
  expect(await isProofAsked(flooded.slug)).toBe(false)
  for (let n = 3; n < 6; n++) await post(n, flooded.slug)
  forgetFloodCache()
  expect([await isProofAsked(flooded.slug), await isProofAsked(quiet.slug)]).toEqual([true, false])
  await pool().query(`UPDATE "Fact" SET "at" = now() - interval '31 minutes' WHERE "key" LIKE 'flood-%'`)
  forgetFloodCache()
  expect((await listFloods()).size).toBe(0)
  await forgetFloods()
  expect((await pool().query(`SELECT FROM "Fact" WHERE "key" LIKE 'flood-%'`)).rowCount).toBe(0)
})

test('the limit of a campaign and the team’s choice of what holds reach the next signature', async () => {
  const { slug } = await buildCampaign()
  await limits.save(owner, () => ({ campaignPerMinute: 1, holdFor: ['disposable-domain'] }))
  const post = (email: string) =>
    signCampaign({ slug, address: null, fields: { name: 'Ada', email, country: 'NL' } })
  for (const email of ['a@example.org', 'b@example.org', 'c@mailinator.com']) await post(email)
  expect(await rows()).toEqual([
    { email: 'a@example.org', heldReason: null, flags: [] },
    { email: 'b@example.org', heldReason: null, flags: ['campaign-limit'] },
    {
      email: 'c@mailinator.com',
      heldReason: 'disposable-domain',
      flags: ['disposable-domain', 'campaign-limit'],
    },
  ])
})

test('outdated proofs are not remembered', async () => {
  await pool().query(`INSERT INTO "SpentProof" VALUES ('\\x01', now() - interval '1 hour'), ('\\x02', now())`)
  await forgetSpentProofs()
  expect((await pool().query('SELECT FROM "SpentProof"')).rowCount).toBe(1)
})

async function rows(): Promise<{ email: string; heldReason: string | null; flags: string[] }[]> {
  return (await pool().query('SELECT "email", "heldReason", "flags" FROM "Signature" ORDER BY "email"')).rows
}
