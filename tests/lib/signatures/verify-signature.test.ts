import { getPublicCampaign } from '@/lib/campaigns/queries'
import { pool } from '@/lib/platform/db'
import { renderCampaignPage } from '@/lib/pages/render-campaign-page'
import { getSiteView } from '@/lib/pages/site-view'
import { listBodies } from '@/lib/signatures/list-bodies'
import { refuseVerification } from '@/lib/signatures/refuse-verification'
import { tallySignatures } from '@/lib/signatures/tally-signatures'
import { verificationWords } from '@/lib/signatures/verification-words'
import { verifySignature } from '@/lib/signatures/verify-signature'
import { editor, viewer } from '@/tests/support/actors'
import { buildCampaign, buildSignature, type BuiltCampaign } from '@/tests/support/build'
import { completeSettings } from '@/tests/support/settings'

beforeEach(completeSettings)

const body = 'City of <b>Exampleton'
const city = {
  ...{ signatory: 'organisation', body, role: 'Clerk', name: 'Cleo Clerk', email: 'cleo@exampleton.example' },
  ...{ state: 'confirmed', confirmedAt: new Date() },
}
const found = { body, evidenceUrl: 'https://exampleton.example/board', note: 'Called them.' }

async function buildSigned(given: Record<string, unknown> = {}) {
  const campaign = await buildCampaign()
  const { id } = await buildSignature(campaign, { ...city, ...given })
  await tallySignatures()
  return { campaign, id }
}

const view = async ({ slug }: BuiltCampaign) => (await getPublicCampaign(slug))!
const page = async (campaign: BuiltCampaign) =>
  renderCampaignPage({ site: await getSiteView(), campaign: await view(campaign) })
const bodiesOf = async (campaign: BuiltCampaign) => (await view(campaign)).bodies.organisations.listed

test('an organisation is listed once it is verified, never before, and counts as one signature all along', async () => {
  const { campaign, id } = await buildSigned({ showName: true })
  expect((await view(campaign)).count).toBe(1)
  expect(await page(campaign)).not.toMatch(/Exampleton|Cleo/)
  expect(await listBodies(campaign.id)).toMatchObject([
    { body, role: 'Clerk', domain: 'exampleton.example', standing: 'waiting' },
  ])
  expect(await verifySignature(editor, id, found)).toEqual({ ok: true })
  const html = await page(campaign)
  expect(html).toContain('City of &lt;b&gt;Exampleton')
  expect(html).toContain('Cleo Clerk')
  expect(html).not.toMatch(/Called them|cleo@/)
  expect((await view(campaign)).count).toBe(1)
  expect(await listBodies(campaign.id)).toMatchObject([
    { standing: 'verified', ...found, decidedBy: 'Ed Editor' },
  ])
})

test('who signed for it is named only by their own choice', async () => {
  const { campaign, id } = await buildSigned({ showName: false })
  await verifySignature(editor, id, found)
  expect(await bodiesOf(campaign)).toEqual([{ body, role: null, name: null }])
  expect(await page(campaign)).not.toMatch(/Cleo|Clerk/)
})

test('office-holders stand apart', async () => {
  const { campaign, id } = await buildSigned({
    signatory: 'office',
    body: 'Mayor of Exampleton',
    showName: true,
  })
  await verifySignature(editor, id, { ...found, body: 'Mayor of Exampleton' })
  expect((await view(campaign)).bodies).toMatchObject({
    organisations: { count: 0 },
    offices: { count: 1, listed: [{ body: 'Mayor of Exampleton', name: 'Cleo Clerk' }] },
  })
  expect(await page(campaign)).toContain('Office-holders')
})

test('refused it is not listed, also after it was, and it goes on counting', async () => {
  const { campaign, id } = await buildSigned()
  await verifySignature(editor, id, found)
  expect(await refuseVerification(editor, id, { body })).toEqual({ ok: true })
  expect(await bodiesOf(campaign)).toEqual([])
  expect(await listBodies(campaign.id)).toMatchObject([{ standing: 'refused', evidenceUrl: null }])
  expect((await view(campaign)).count).toBe(1)
})

test.each([
  ['a person', { signatory: 'person', body: null, role: null }],
  ['a pending signature', { state: 'pending', confirmedAt: null }],
  ['a withdrawn signature', { state: 'withdrawn' }],
  ['another body', { body: 'Town of Exampleton' }],
])('%s is not verified', async (_, given) => {
  const { id } = await buildSigned(given)
  expect(await verifySignature(editor, id, found)).toEqual({ ok: false, reason: 'changed-meanwhile' })
  expect((await pool().query('SELECT FROM "Verification"')).rowCount).toBe(0)
})

test('signed anew for another body, what was verified before holds no more', async () => {
  const { campaign, id } = await buildSigned()
  await verifySignature(editor, id, found)
  await pool().query(
    `UPDATE "Signature" SET "body" = 'Evil Corp', "confirmedAt" = now() + interval '1 second'`,
  )
  expect(await bodiesOf(campaign)).toEqual([])
  expect(await listBodies(campaign.id)).toMatchObject([{ body: 'Evil Corp', standing: 'waiting' }])
})

test('held, it is not listed before it is counted', async () => {
  const { campaign, id } = await buildSigned({ heldReason: 'network-limit' })
  await verifySignature(editor, id, found)
  expect(await bodiesOf(campaign)).toEqual([])
})

test.each([
  [{ evidenceUrl: 'javascript:alert(1)' }, 'evidenceUrl'],
  [{ evidenceUrl: 'not an address' }, 'evidenceUrl'],
  [{ evidenceUrl: `https://a.example/${'x'.repeat(2_000)}` }, 'evidenceUrl'],
  [{ note: 'a\0b' }, 'note'],
  [{ note: 'x'.repeat(501) }, 'note'],
])('%j is refused with the field’s name', async (given, field) => {
  const { id } = await buildSigned()
  const answer = await verifySignature(editor, id, { ...found, ...given })
  expect(answer).toMatchObject({ reason: 'invalid', errors: { [field]: [expect.stringMatching(/\.$/)] } })
})

test('a viewer verifies nothing, and what is no signature is said so', async () => {
  const { id } = await buildSigned()
  expect(await verifySignature(viewer, id, found)).toEqual({ ok: false, reason: 'not-allowed' })
  expect(await refuseVerification(viewer, id, { body })).toEqual({ ok: false, reason: 'not-allowed' })
  expect(await verifySignature(editor, 'x', found)).toEqual({ ok: false, reason: 'changed-meanwhile' })
  expect(verificationWords({ reason: 'changed-meanwhile' })).toMatch(/\.$/)
})

test('decided by many at once there is one decision, and it stands whole', async () => {
  const { campaign, id } = await buildSigned()
  await Promise.all(
    Array.from({ length: 16 }, (_, n) =>
      n % 2 ? verifySignature(editor, id, found) : refuseVerification(editor, id, { body }),
    ),
  )
  const { rows } = await pool().query(
    'SELECT "verifiedAt" IS NOT NULL AS v, "evidenceUrl" FROM "Verification"',
  )
  expect(rows).toHaveLength(1)
  expect(rows[0].evidenceUrl).toBe(rows[0].v ? found.evidenceUrl : null)
  expect(await bodiesOf(campaign)).toHaveLength(rows[0].v ? 1 : 0)
})
