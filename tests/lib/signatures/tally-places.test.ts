import { buildCampaign, buildSignature, type BuiltCampaign } from '@/tests/support/build'
import { pool } from '@/lib/platform/db'
import { getLastRecount, listRecounts, recountSignatures } from '@/lib/signatures/recount-signatures'
import { runTally } from '@/lib/signatures/run-tally'
import { tallySignatures } from '@/lib/signatures/tally-signatures'

const confirmed = (given: Record<string, unknown> = {}) => ({
  state: 'confirmed',
  confirmedAt: new Date('2026-11-20T12:00:00Z'),
  ...given,
})

async function listPlaces(campaign: BuiltCampaign): Promise<string[]> {
  const { rows } = await pool().query(
    `SELECT concat_ws(' ', "country", "city", "day", "count") AS place FROM "PlaceCount" WHERE "campaignId" = $1 ORDER BY 1`,
    [campaign.id],
  )
  return rows.map(({ place }) => place)
}

const change = (id: string, set: string) =>
  pool().query(`UPDATE "Signature" SET ${set} WHERE "id" = $1`, [id])

async function expectTrue(campaign: BuiltCampaign, count: number): Promise<void> {
  const [recount] = await listRecounts(campaign.slug)
  expect(recount).toMatchObject({ count, rowCount: count, waitingCount: 0, placeDriftCount: 0 })
}

test('a place is counted by day in UTC, and a city however it was typed', async () => {
  const campaign = await buildCampaign()
  for (const city of ['Den Haag', ' den  HAAG ', 'DEN HAAG', 'den\u00a0haag', null, '', 'évry'])
    await buildSignature(campaign, confirmed({ city }))
  await buildSignature(campaign, confirmed({ country: 'DE', confirmedAt: new Date('2026-11-20T23:59:59Z') }))
  await buildSignature(
    campaign,
    confirmed({ country: 'DE', confirmedAt: new Date('2026-11-21T01:00:00+01:00') }),
  )
  await tallySignatures()
  expect(await listPlaces(campaign)).toEqual([
    'DE  2026-11-20 1',
    'DE  2026-11-21 1',
    'NL  2026-11-20 2',
    'NL Den Haag 2026-11-20 4',
    'NL Évry 2026-11-20 1',
  ])
  await expectTrue(campaign, 9)
})

test('pending and held signatures are in no place, and who leaves takes the place along', async () => {
  const campaign = await buildCampaign()
  await buildSignature(campaign)
  const held = await buildSignature(campaign, confirmed({ heldReason: 'network-limit' }))
  const { id } = await buildSignature(campaign, confirmed({ country: 'IS', city: 'Vík' }))
  await tallySignatures()
  expect(await listPlaces(campaign)).toEqual(['IS Vík 2026-11-20 1'])
  await change(id, `"state" = 'withdrawn'`)
  await change(held.id, `"heldReason" = NULL`)
  await tallySignatures()
  expect(await listPlaces(campaign)).toEqual(['NL  2026-11-20 1'])
  await expectTrue(campaign, 1)
})

test('whoever leaves and signs anew from elsewhere before the tally looks is counted there, once', async () => {
  const campaign = await buildCampaign()
  const { id } = await buildSignature(campaign, confirmed({ city: 'Delft' }))
  await tallySignatures()
  await change(
    id,
    `"state" = 'confirmed', "country" = 'BE', "city" = 'Gent', "confirmedAt" = '2026-11-21T00:00Z'`,
  )
  expect(await tallySignatures()).toEqual({ movedCount: 1, slugs: [campaign.slug] })
  expect(await listPlaces(campaign)).toEqual(['BE Gent 2026-11-21 1'])
  await expectTrue(campaign, 1)
  await change(id, `"state" = 'pending', "confirmedAt" = NULL, "country" = 'FR', "city" = NULL`)
  await tallySignatures()
  expect(await listPlaces(campaign)).toEqual([])
  await expectTrue(campaign, 0)
})

test('an erased city is in no place and in no row, and the count stands', async () => {
  const campaign = await buildCampaign()
  const { id } = await buildSignature(campaign, confirmed({ city: 'the yellow house' }))
  await buildSignature(campaign, confirmed())
  await tallySignatures()
  await change(id, `"city" = NULL, "erasedAt" = now()`)
  await tallySignatures()
  expect(await listPlaces(campaign)).toEqual(['NL  2026-11-20 2'])
  const { rowCount } = await pool().query(`SELECT FROM "Signature" s WHERE s::text ILIKE '%yellow%'`)
  expect(rowCount).toBe(0)
  await expectTrue(campaign, 2)
})

test('what somebody else is changing is left for the next round, and nobody waits for it', async () => {
  const campaign = await buildCampaign()
  const { id } = await buildSignature(campaign, confirmed())
  await buildSignature(campaign, confirmed())
  const client = await pool().connect()
  await client.query('BEGIN')
  await client.query('SELECT FROM "Signature" WHERE "id" = $1 FOR UPDATE', [id])
  expect((await tallySignatures()).movedCount).toBe(1)
  await client.query('COMMIT')
  client.release()
  expect((await tallySignatures()).movedCount).toBe(1)
  await expectTrue(campaign, 2)
})

test('two tallies beside withdrawals, erasures and removals in any order end with the truth', async () => {
  const campaigns = [await buildCampaign(), await buildCampaign(), await buildCampaign()]
  await pool().query(
    `INSERT INTO "Signature" ("id", "campaignId", "wordingId", "emailTag", "email", "name", "country", "city", "consentText", "state", "confirmedAt")
     SELECT gen_random_uuid(), c.id, c.wording, sha256(i::text::bytea), i || '@example.org', 'Ada', (ARRAY['NL', 'DE', 'IS'])[1 + i % 3],
            'City ' || i % 7, '1', 'confirmed', now() - i * interval '1 minute'
       FROM generate_series(1, 700) i, unnest($1::text[], $2::text[]) c (id, wording)`,
    [campaigns.map(({ id }) => id), campaigns.map(({ wordingId }) => wordingId)],
  )
  const stop = new AbortController()
  const loops = [runTally(stop.signal), runTally(stop.signal)]
  const changes = [
    `"state" = 'withdrawn'`,
    `"city" = NULL, "erasedAt" = now()`,
    `"state" = 'invalidated'`,
    `"country" = 'FR'`,
    `"heldReason" = 'flags'`,
  ]
  const write = async (first: number) => {
    for (let n = first; n < 150; n += writerCount)
      await changeSome(n, changes[n % changes.length]!).catch(onlyDeadlock)
  }
  await Promise.all(Array.from({ length: writerCount }, (_, first) => write(first))).finally(() =>
    stop.abort(),
  )
  await Promise.all(loops)
  await tallySignatures()
  const recounts = await listRecounts()
  for (const { count, rowCount, waitingCount, placeDriftCount } of recounts)
    expect({ rowCount, waitingCount, placeDriftCount }).toEqual({
      ...{ rowCount: count, waitingCount: 0, placeDriftCount: 0 },
    })
  expect(recounts.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThan(500)
})

/** Fewer than a pool has connections: none waits for one longer than it may. */
const writerCount = 4

const changeSome = (n: number, set: string) =>
  pool().query(
    `WITH chosen AS (SELECT "id" FROM "Signature" WHERE "country" <> 'FR' ORDER BY md5("id"::text || $1) LIMIT 20 FOR UPDATE)
     UPDATE "Signature" s SET ${set} FROM chosen WHERE s."id" = chosen."id"`,
    [String(n)],
  )

/** Two of these writers, which lock rows in an order of their own, may meet; the tally is never one of the two. */
function onlyDeadlock(fault: { code?: string; detail?: string }): void {
  if (fault.code !== '40P01') throw fault
}

test('the recount sees a place that drifted, though the count is right', async () => {
  const campaign = await buildCampaign()
  await buildSignature(campaign, confirmed({ city: 'Delft' }))
  await tallySignatures()
  expect(await recountSignatures()).toEqual([])
  await pool().query(`UPDATE "PlaceCount" SET "city" = 'Gouda'`)
  expect(await recountSignatures()).toMatchObject([{ count: 1, rowCount: 1, placeDriftCount: 2 }])
  expect(await getLastRecount(campaign.id)).toMatchObject({ count: 1, placeDriftCount: 2 })
  const { rows } = await pool().query(`SELECT "verb" FROM "History"`)
  expect(rows).toEqual([{ verb: 'found drift' }])
})
