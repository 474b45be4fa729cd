import { buildCampaign, buildUser, type BuiltCampaign } from '@/tests/support/build'
import { pool } from '@/lib/platform/db'
import { isTrend, type Inflow } from '@/lib/signatures/trends'
import { getTrends, watchTrends } from '@/lib/signatures/watch-trends'

const inflow: Inflow = {
  ...{ slug: 'harbour', of: 'domain', name: 'odd.example' },
  ...{ hourCount: 50, hourTotal: 100, weekCount: 10, weekTotal: 1_000 },
}

test.each<[boolean, string, Partial<Inflow>]>([
  [true, 'a domain that brings half of the hour and brought a hundredth of the week', {}],
  [false, 'fewer than twenty', { hourCount: 19, hourTotal: 20 }],
  [false, 'a small share of a great hour', { hourTotal: 1_000 }],
  [false, 'a share that is usual', { weekCount: 300 }],
  [true, 'a network with an eighth of the hour', { of: 'network', hourTotal: 400 }],
  [true, 'an unknown domain on a campaign’s first day', { weekCount: 0, weekTotal: 0 }],
  [false, 'a great mail house on a campaign’s first day', { name: 'gmail.com', weekCount: 0, weekTotal: 0 }],
])('%s: %s', (expected, _, change) => {
  expect(isTrend({ ...inflow, ...change })).toBe(expected)
})

async function signed(campaign: BuiltCampaign, count: number, domain: string, ago: string): Promise<void> {
  await pool().query(
    `INSERT INTO "Signature" ("id", "campaignId", "wordingId", "emailTag", "email", "name", "country", "consentText", "createdAt", "networkTag")
     SELECT gen_random_uuid(), $1, $2, sha256(($3 || n || $4)::bytea), 's' || n || '@' || $3, 'Ada', 'NL', '1', now() - $4::interval,
            sha256(n::text::bytea) FROM generate_series(1, $5::int) n`,
    [campaign.id, campaign.wordingId, domain, ago, count],
  )
}

test('what jumps is shown at the desk and told to the owners once; nothing of it is held', async () => {
  const campaign = await buildCampaign()
  await buildUser('owner')
  await signed(campaign, 300, 'example.org', '2 days')
  await signed(campaign, 60, 'example.org', '10 minutes')
  await signed(campaign, 40, 'odd.example', '10 minutes')
  const [trend, ...more] = await watchTrends()
  expect(trend).toEqual({
    ...inflow,
    slug: campaign.slug,
    hourCount: 40,
    hourTotal: 100,
    weekCount: 0,
    weekTotal: 300,
  })
  expect(more).toEqual([])
  expect(await getTrends()).toEqual({ at: expect.any(Date), trends: [trend] })
  await watchTrends()
  expect((await pool().query('SELECT FROM "Delivery"')).rowCount).toBe(1)
  expect((await pool().query('SELECT FROM "Signature" WHERE "heldReason" IS NOT NULL')).rowCount).toBe(0)
})

test('a quiet site has none, and what was found is forgotten after a day', async () => {
  const campaign = await buildCampaign()
  await signed(campaign, 19, 'odd.example', '10 minutes')
  expect(await watchTrends()).toEqual([])
  await pool().query(
    `INSERT INTO "Fact" ("key", "value", "at") VALUES ('trends', '[]', now() - interval '25 hours')`,
  )
  expect(await getTrends()).toBeNull()
  await watchTrends()
  expect((await pool().query(`SELECT FROM "Fact" WHERE "key" = 'trends'`)).rowCount).toBe(0)
})
