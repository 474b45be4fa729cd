import { Client } from 'pg'
import { buildCampaign, buildSignature, type BuiltCampaign } from '@/tests/support/build'
import { pool } from '@/lib/platform/db'
import { countChannel } from '@/lib/platform/changes'
import { listRecounts, recountSignatures } from '@/lib/signatures/recount-signatures'
import { connectTally, runTally } from '@/lib/signatures/run-tally'
import { tallySignatures } from '@/lib/signatures/tally-signatures'

const confirmed = (minute: number) => ({
  state: 'confirmed',
  confirmedAt: new Date(Date.UTC(2026, 10, 21, 12, minute)),
})

async function getCount(campaign: BuiltCampaign) {
  const { rows } = await pool().query('SELECT "count", "lastNumber" FROM "Campaign" WHERE "id" = $1', [
    campaign.id,
  ])
  return rows[0]
}

async function listNumbers(campaign: BuiltCampaign) {
  const { rows } = await pool().query(
    'SELECT "email", "counted", "number", "leaf" FROM "Signature" WHERE "campaignId" = $1 ORDER BY "number", "email" DESC',
    [campaign.id],
  )
  return rows
}

test('confirmed signatures get numbers in the order they were confirmed, and a leaf each', async () => {
  const campaign = await buildCampaign()
  await buildSignature(campaign, { email: 'second@example.org', ...confirmed(2) })
  await buildSignature(campaign, { email: 'first@example.org', ...confirmed(1) })
  await buildSignature(campaign, { email: 'pending@example.org' })
  await buildSignature(campaign, { email: 'held@example.org', ...confirmed(0), heldReason: 'network-limit' })
  expect(await tallySignatures()).toEqual({ movedCount: 2, slugs: [campaign.slug] })
  const rows = await listNumbers(campaign)
  expect(rows.map(({ email, counted, number }) => [email.split('@')[0], counted, number])).toEqual([
    ['first', 1, 1],
    ['second', 1, 2],
    ['pending', 0, null],
    ['held', 0, null],
  ])
  expect(rows[0].leaf).toHaveLength(32)
  expect(rows[0].leaf).not.toEqual(rows[1].leaf)
  expect(await getCount(campaign)).toEqual({ count: 2, lastNumber: 2 })
  expect(await tallySignatures()).toEqual({ movedCount: 0, slugs: [] })
})

test('a signature that leaves and comes back keeps its number, and nobody else ever gets it', async () => {
  const campaign = await buildCampaign()
  const { id } = await buildSignature(campaign, confirmed(1))
  await tallySignatures()
  const [given] = await listNumbers(campaign)
  await pool().query(`UPDATE "Signature" SET "state" = 'withdrawn' WHERE "id" = $1`, [id])
  await buildSignature(campaign, confirmed(2))
  await tallySignatures()
  expect(await getCount(campaign)).toEqual({ count: 1, lastNumber: 2 })
  await pool().query(`UPDATE "Signature" SET "state" = 'confirmed' WHERE "id" = $1`, [id])
  await tallySignatures()
  expect(await getCount(campaign)).toEqual({ count: 2, lastNumber: 2 })
  expect((await listNumbers(campaign))[0]).toEqual(given)
})

test('a row that was committed late with an early time is counted in the next round', async () => {
  const campaign = await buildCampaign()
  await buildSignature(campaign, confirmed(30))
  await tallySignatures()
  await buildSignature(campaign, confirmed(1))
  await tallySignatures()
  expect(await getCount(campaign)).toEqual({ count: 2, lastNumber: 2 })
})

test('campaigns are counted apart', async () => {
  const [one, two] = [await buildCampaign(), await buildCampaign()]
  for (let n = 0; n < 3; n++) await buildSignature(one, confirmed(n))
  await buildSignature(two, confirmed(1))
  expect((await tallySignatures()).slugs.sort()).toEqual([one.slug, two.slug].sort())
  expect(await getCount(one)).toEqual({ count: 3, lastNumber: 3 })
  expect(await getCount(two)).toEqual({ count: 1, lastNumber: 1 })
})

test('the sites are told which pages changed', async () => {
  const listener = new Client(process.env.DATABASE_URL)
  await listener.connect()
  await listener.query(`LISTEN ${countChannel}`)
  const heard = new Promise((resolve) => listener.once('notification', ({ payload }) => resolve(payload)))
  const campaign = await buildCampaign()
  await buildSignature(campaign, confirmed(1))
  await tallySignatures()
  expect(await heard).toBe(campaign.slug)
  await listener.end()
})

test('of three tally loops one counts, and when it is gone another goes on', async () => {
  const campaign = await buildCampaign()
  const loops = Array.from({ length: 3 }, () => new AbortController())
  const ends = loops.map((loop) => runTally(loop.signal))
  for (let n = 0; n < 20; n++) await buildSignature(campaign, confirmed(n))
  await untilCounted(campaign, 20)
  for (const [index, loop] of loops.entries()) {
    loop.abort()
    await ends[index]
    await buildSignature(campaign, confirmed(30 + index))
    if (index < 2) await untilCounted(campaign, 21 + index)
  }
  expect(await getCount(campaign)).toEqual({ count: 22, lastNumber: 22 })
})

async function untilCounted(campaign: BuiltCampaign, count: number): Promise<void> {
  while ((await getCount(campaign)).count < count) await pool().query('SELECT pg_sleep(0.05)')
}

test('the recount agrees with the tally, and raises an alarm on any drift', async () => {
  const campaign = await buildCampaign()
  await buildSignature(campaign, confirmed(1))
  expect(await listRecounts(campaign.slug)).toMatchObject([{ count: 0, rowCount: 0, waitingCount: 1 }])
  await tallySignatures()
  expect(await recountSignatures()).toEqual([])
  await pool().query('UPDATE "Campaign" SET "count" = 5, "lastNumber" = 5 WHERE "id" = $1', [campaign.id])
  expect(await recountSignatures()).toMatchObject([{ slug: campaign.slug, count: 5, rowCount: 1 }])
  const { rows } = await pool().query(`SELECT "verb", "details" FROM "History"`)
  expect(rows).toEqual([{ verb: 'found drift', details: { count: 5, rowCount: 1, placeDriftCount: 0 } }])
  expect(await getCount(campaign)).toMatchObject({ count: 5 })
})

test('a round that was planned while nobody had signed reads no more than is due when thousands have', async () => {
  const campaign = await buildCampaign()
  const client = await connectTally()
  try {
    await tallySignatures(client)
    await insertPending(campaign, 3_000)
    await client.query('begin')
    await tallySignatures(client)
    const { rows } = await client.query<{ read: number }>(
      `SELECT (seq_tup_read + idx_tup_fetch)::int AS read FROM pg_stat_xact_user_tables WHERE relname = 'Signature'`,
    )
    expect(rows[0]!.read).toBeLessThan(10)
  } finally {
    await client.end()
  }
})

async function insertPending({ id, wordingId }: BuiltCampaign, count: number): Promise<void> {
  await pool().query(
    `INSERT INTO "Signature" ("id", "campaignId", "wordingId", "emailTag", "email", "name", "country", "consentText")
     SELECT gen_random_uuid(), $1, $2, sha256(n::text::bytea), n || '@example.org', 'Ada Example', 'NL', '1' FROM generate_series(1, $3) AS n`,
    [id, wordingId, count],
  )
}
