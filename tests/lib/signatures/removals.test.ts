import { buildCampaign, buildSignature, type BuiltCampaign } from '@/tests/support/build'
import { editor, viewer } from '@/tests/support/actors'
import { pool } from '@/lib/platform/db'
import { cancelRemoval } from '@/lib/signatures/cancel-removal'
import { confirmSignature } from '@/lib/signatures/confirm-signature'
import { eraseByLink } from '@/lib/signatures/erase-person'
import { invalidateSignatures } from '@/lib/signatures/invalidate-signatures'
import { removeStep } from '@/lib/signatures/move-removed'
import { previewRemoval } from '@/lib/signatures/preview-removal'
import { listRemovals } from '@/lib/signatures/removals'
import { restoreSignatures } from '@/lib/signatures/restore-signatures'
import { moveRemovals } from '@/lib/signatures/run-removals'
import { signatureFilter } from '@/lib/signatures/signature-filter'
import { tallySignatures } from '@/lib/signatures/tally-signatures'
import { undoWithdrawal, withdrawSignature } from '@/lib/signatures/withdraw-signature'

const burner = signatureFilter.parse({ domain: 'burner.example' })

test('a removal takes what its preview showed off the count, and restoring brings back exactly that', async () => {
  const campaign = await buildMixed()
  const before = await rowsOf(campaign)
  const answer = await previewRemoval(editor, campaign.slug, burner)
  if (!answer.ok) throw new Error(answer.reason)
  const { filter, ...counts } = answer.preview
  expect(counts).toMatchObject({ totalCount: 3, countedCount: 1, heldCount: 1, pendingCount: 1 })
  expect(counts.sample.map(({ email }) => email)).toContain('p…@burner.example')
  const late = await buildSignature(campaign, {
    ...confirmed,
    email: 'late@burner.example',
    createdAt: new Date(Date.now() + 60_000),
  })
  const id = await remove(campaign, filter)
  await moveRemovals()
  await tallySignatures()
  expect(await countOf(campaign)).toBe(3)
  expect((await rowsOf(campaign)).filter(({ state }) => state === 'invalidated')).toHaveLength(3)
  expect(await stateOf(late.id)).toBe('confirmed')
  await restoreSignatures(editor, id)
  await moveRemovals()
  await tallySignatures()
  expect((await rowsOf(campaign)).filter((row) => row.id !== late.id)).toEqual(before)
  expect(await countOf(campaign)).toBe(4)
  expect((await listRemovals(campaign.slug))[0]).toMatchObject({
    state: 'restored',
    movedCount: 3,
    heldBackCount: 0,
  })
})

test('two workers at once, many steps: each signature moves once, and what it moved is told', async () => {
  const campaign = await buildCampaign()
  await buildMany(campaign, 2_500)
  await remove(campaign, signatureFilter.parse({}))
  await Promise.all([moveRemovals(), moveRemovals(), moveRemovals()])
  expect((await listRemovals(campaign.slug))[0]).toMatchObject({
    state: 'done',
    movedCount: 2_500,
    totalCount: 2_500,
  })
})

test('a removal that is stopped leaves the rest alone, and what it took can be restored', async () => {
  const campaign = await buildCampaign()
  await buildMany(campaign, 1_500)
  const id = await remove(campaign, signatureFilter.parse({}))
  const { rows } = await pool().query('SELECT * FROM "Removal" WHERE "id" = $1', [id])
  await removeStep(rows[0], null)
  expect(await restoreSignatures(editor, id)).toEqual({ ok: false, reason: 'not-restorable' })
  expect(await cancelRemoval(editor, id)).toEqual({ ok: true })
  await moveRemovals()
  expect(await removeStep(rows[0], null)).toEqual({ movedCount: 0, last: null })
  expect((await listRemovals(campaign.slug))[0]).toMatchObject({ state: 'cancelled', heldBackCount: 1_000 })
  expect(await cancelRemoval(editor, id)).toEqual({ ok: false, reason: 'not-running' })
  await Promise.all([restoreSignatures(editor, id), restoreSignatures(editor, id)])
  await moveRemovals()
  expect(new Set((await rowsOf(campaign)).map(({ state }) => state))).toEqual(new Set(['confirmed']))
})

test('what somebody holds in this moment is not waited for and not forgotten', async () => {
  const campaign = await buildCampaign()
  const { id } = await buildSignature(campaign, confirmed)
  const client = await pool().connect()
  await client.query('BEGIN')
  await client.query('SELECT FROM "Signature" WHERE "id" = $1 FOR UPDATE', [id])
  await remove(campaign, signatureFilter.parse({}))
  await moveRemovals()
  expect((await listRemovals(campaign.slug))[0]).toMatchObject({ state: 'running', movedCount: 0 })
  await client.query('COMMIT')
  client.release()
  await moveRemovals()
  expect((await listRemovals(campaign.slug))[0]).toMatchObject({ state: 'done', movedCount: 1 })
})

test('confirming against removing, a hundred times at once: one outcome each, and a dead link stays dead', async () => {
  const campaign = await buildCampaign()
  const signatures = await Promise.all(Array.from({ length: 100 }, () => buildSignature(campaign)))
  await remove(campaign, signatureFilter.parse({}))
  await Promise.all([moveRemovals(), ...signatures.map(({ id }) => confirmSignature(id))])
  await moveRemovals()
  expect(new Set((await rowsOf(campaign)).map(({ state }) => state))).toEqual(new Set(['invalidated']))
  expect(await confirmSignature(signatures[0]!.id)).toEqual({ ok: false, reason: 'dead' })
  await tallySignatures()
  expect(await countOf(campaign)).toBe(0)
})

test('who was erased before confirming is not brought back by a restoring: their link stays dead', async () => {
  const campaign = await buildCampaign()
  const { id } = await buildSignature(campaign)
  const removal = await remove(campaign, signatureFilter.parse({}))
  await moveRemovals()
  await eraseByLink(id)
  await restoreSignatures(editor, removal)
  await moveRemovals()
  expect(await confirmSignature(id)).toEqual({ ok: false, reason: 'dead' })
  expect(await stateOf(id)).toBe('expired')
})

test('withdrawing is no way around a removal: undone after it, a signature stays where the removal put it', async () => {
  const campaign = await buildCampaign()
  const { id } = await buildSignature(campaign, confirmed)
  const mine = { id, slug: campaign.slug }
  await tallySignatures()
  await withdrawSignature(mine)
  await tallySignatures()
  const preview = await previewRemoval(editor, campaign.slug, signatureFilter.parse({}))
  expect(preview).toMatchObject({ preview: { totalCount: 1, countedCount: 0, withdrawnCount: 1 } })
  const removal = await remove(campaign, signatureFilter.parse({}))
  await moveRemovals()
  expect(await undoWithdrawal(mine)).toBe(true)
  expect(await undoWithdrawal(mine)).toBe(false)
  await tallySignatures()
  expect([await stateOf(id), await countOf(campaign)]).toEqual(['invalidated', 0])
  await restoreSignatures(editor, removal)
  await moveRemovals()
  await tallySignatures()
  expect([await stateOf(id), await countOf(campaign)]).toEqual(['confirmed', 1])
  expect(await rowsOf(campaign)).toMatchObject([{ id, number: 1 }])
})

test('who had withdrawn before a removal has withdrawn after it is restored; one that was emptied is not taken', async () => {
  const campaign = await buildCampaign()
  const { id } = await buildSignature(campaign, confirmed)
  await withdrawSignature({ id, slug: campaign.slug })
  await buildSignature(campaign, { ...confirmed, state: 'withdrawn', erasedAt: new Date() })
  const before = await rowsOf(campaign)
  const removal = await remove(campaign, signatureFilter.parse({}))
  await moveRemovals()
  expect((await listRemovals(campaign.slug))[0]).toMatchObject({ state: 'done', movedCount: 1 })
  await restoreSignatures(editor, removal)
  await moveRemovals()
  expect(await rowsOf(campaign)).toEqual(before)
})

test('only editors remove, with a reason that names nobody, and something to remove', async () => {
  const campaign = await buildMixed()
  const order = { slug: campaign.slug, filter: burner, reason: 'Made by a machine' }
  const refusals = [
    [viewer, order, 'not-allowed'],
    [editor, { ...order, slug: 'nowhere' }, 'not-found'],
    [editor, { ...order, reason: '  ' }, 'no-reason'],
    [editor, { ...order, reason: 'x'.repeat(301) }, 'no-reason'],
    [editor, { ...order, reason: 'Posted by eve@burner.example' }, 'names-somebody'],
    [editor, { ...order, filter: signatureFilter.parse({ domain: 'nobody.example' }) }, 'none-match'],
  ] as const
  for (const [actor, asked, reason] of refusals)
    expect(await invalidateSignatures(actor, asked)).toEqual({ ok: false, reason })
  expect(await previewRemoval(viewer, campaign.slug, burner)).toEqual({ ok: false, reason: 'not-allowed' })
  expect((await pool().query('SELECT FROM "Removal"')).rowCount).toBe(0)
})

test.each<[string, typeof burner, (id: string) => Promise<unknown>]>([
  ['words', signatureFilter.parse({ text: 'Pia Pending' }), () => moveRemovals()],
  ['a domain', burner, () => moveRemovals()],
  ['a domain, until it was stopped,', burner, (id) => cancelRemoval(editor, id)],
])('where %s was looked for that is not kept, and the history holds numbers only', async (_, filter, end) => {
  const campaign = await buildMixed()
  await end(await remove(campaign, filter))
  const { rows } = await pool().query(
    `SELECT (SELECT jsonb_agg(r) FROM "Removal" r)::text || (SELECT jsonb_agg(h) FROM "History" h)::text AS kept`,
  )
  expect(rows[0].kept).not.toMatch(/Pia|burner/)
})

const confirmed = { state: 'confirmed', confirmedAt: new Date() }

/** Counted: one good, one of the burner domain, one of a sub-domain that only looks like it. */
async function buildMixed(): Promise<BuiltCampaign> {
  const campaign = await buildCampaign()
  await buildSignature(campaign, { ...confirmed, email: 'ada@example.org' })
  await buildSignature(campaign, { ...confirmed, email: 'bo@notburner.example' })
  await buildSignature(campaign, { ...confirmed, email: 'cy@mx.burner.example' })
  await buildSignature(campaign, { ...confirmed, email: 'di@burner.example', heldReason: 'network-limit' })
  await buildSignature(campaign, { email: 'pi@burner.example', name: 'Pia Pending' })
  await tallySignatures()
  return campaign
}

async function buildMany(campaign: BuiltCampaign, count: number): Promise<void> {
  await pool().query(
    `INSERT INTO "Signature" ("id", "campaignId", "wordingId", "emailTag", "email", "name", "country", "consentText", "state", "confirmedAt")
     SELECT gen_random_uuid(), $1, $2, sha256(n::text::bytea), 's' || n || '@example.org', 'Ada', 'NL', '1', 'confirmed', now()
       FROM generate_series(1, $3::int) n`,
    [campaign.id, campaign.wordingId, count],
  )
}

async function remove({ slug }: BuiltCampaign, filter: typeof burner): Promise<string> {
  const answer = await invalidateSignatures(editor, { slug, filter, reason: 'Made by a machine' })
  if (!answer.ok) throw new Error(answer.reason)
  return answer.id
}

async function rowsOf({ id }: BuiltCampaign): Promise<Record<string, unknown>[]> {
  const { rows } = await pool().query('SELECT * FROM "Signature" WHERE "campaignId" = $1 ORDER BY "id"', [id])
  return rows
}

async function stateOf(id: string): Promise<string> {
  return (await pool().query('SELECT "state" FROM "Signature" WHERE "id" = $1', [id])).rows[0].state
}

async function countOf({ id }: BuiltCampaign): Promise<number> {
  return (await pool().query('SELECT "count" FROM "Campaign" WHERE "id" = $1', [id])).rows[0].count
}
