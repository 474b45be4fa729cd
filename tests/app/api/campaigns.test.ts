import { GET as getList } from '@/app/api/v1/campaigns/route'
import { GET as getOne } from '@/app/api/v1/campaigns/[slug]/route'
import { GET as getNumber } from '@/app/api/v1/campaigns/[slug]/count/route'
import { GET as getPlaces } from '@/app/api/v1/campaigns/[slug]/places/route'
import { tallySignatures } from '@/lib/signatures/tally-signatures'
import { buildCampaign, buildSignature, type BuiltCampaign } from '@/tests/support/build'

const request = new Request('http://localhost:3000/api/v1/campaigns')
const of = (slug: string) => ({ params: Promise.resolve({ slug }) })

type Signers = { country: string; city?: string; day?: string; many: number }

async function buildCounted(campaign: BuiltCampaign, signers: Signers[]) {
  for (const { country, city = null, day = '2026-11-20', many } of signers)
    for (let n = 0; n < many; n++)
      await buildSignature(campaign, {
        ...{ state: 'confirmed', confirmedAt: new Date(`${day}T12:00:00Z`), showName: true },
        ...{ country, city },
      })
  await tallySignatures()
}

test('the list has public campaigns and nothing else of them', async () => {
  const { slug } = await buildCampaign({ count: 3, lastNumber: 3 })
  await buildCampaign({ state: 'draft', publishedAt: null })
  const answer = await getList()
  expect(await answer.json()).toEqual({
    campaigns: [
      {
        slug,
        headline: 'Open the harbour',
        kind: 'petition',
        state: 'published',
        count: 3,
        goal: 100,
        url: `http://localhost:3000/c/${slug}`,
      },
    ],
  })
})

test('anyone may read the API from anywhere, and keep it for a second', async () => {
  const { slug } = await buildCampaign()
  for (const answer of [
    await getList(),
    await getOne(request, of(slug)),
    await getNumber(request, of(slug)),
  ]) {
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    expect(answer.headers.get('cache-control')).toBe('public, max-age=1')
    expect(answer.headers.get('set-cookie')).toBeNull()
  }
})

test('a campaign comes with wording, target, sources and places', async () => {
  const { slug } = await buildCampaign({ state: 'closed', closedAt: new Date() })
  const answer = await (await getOne(request, of(slug))).json()
  expect(answer).toMatchObject({
    state: 'closed',
    target: 'the city council',
    wording: { version: 1, text: expect.stringContaining('old harbour') },
    sources: [
      { n: 1, name: 'harbour.txt', rights: 'quoted', url: `http://localhost:3000/c/${slug}/sources/1` },
    ],
    places: [],
  })
})

test('no name, address or small place is told, nor can one be found by subtraction', async () => {
  const campaign = await buildCampaign()
  await buildCounted(campaign, [
    { country: 'NL', city: 'Delft', many: 7 },
    { country: 'NL', city: ' GOUDA ', many: 5 },
    { country: 'NL', city: 'Breda', many: 2 },
    { country: 'DE', many: 6 },
    { country: 'IS', city: 'Vík', many: 1 },
  ])
  const text = await (await getOne(request, of(campaign.slug))).text()
  expect(JSON.parse(text)).toMatchObject({
    count: 21,
    places: [
      {
        ...{ country: 'NL', count: 14 },
        cities: [
          { city: 'Delft', count: 7 },
          { city: null, count: 7 },
        ],
      },
      { country: null, count: 7, cities: [] },
    ],
    days: [{ day: '2026-11-20', count: 21 }],
  })
  expect(text).not.toMatch(/Ada|@example|recentSigners|Breda|Vík|"IS"/)
})

test('places come by day too, as far as no small cell can be found', async () => {
  const campaign = await buildCampaign()
  await buildCounted(campaign, [
    { country: 'NL', many: 9 },
    { country: 'NL', day: '2026-11-21', many: 6 },
    { country: 'DE', many: 8 },
    { country: 'DE', day: '2026-11-21', many: 7 },
    { country: 'FR', day: '2026-11-21', many: 5 },
    { country: 'FR', day: '2026-11-22', many: 2 },
  ])
  const { places, days, slug } = await (await getPlaces(request, of(campaign.slug))).json()
  expect(slug).toBe(campaign.slug)
  expect(places.map(({ country, count }: { country: string; count: number }) => [country, count])).toEqual([
    ['DE', 15],
    ['NL', 15],
    ['FR', 7],
  ])
  // Germany's eight of the first day are not told: France's two of the last could be worked out from them.
  expect(days).toEqual([
    { day: '2026-11-20', count: 17, countries: [{ country: 'NL', count: 9 }] },
    {
      day: '2026-11-21',
      count: 18,
      countries: [
        { country: 'DE', count: 7 },
        { country: 'NL', count: 6 },
      ],
    },
    { day: '2026-11-22', count: 2, countries: [] },
  ])
})

test('the count says when it was taken', async () => {
  const { slug } = await buildCampaign({ count: 7, lastNumber: 9 })
  const answer = await (await getNumber(request, of(slug))).json()
  expect(answer).toEqual({ slug, count: 7, asOf: expect.stringMatching(/^\d{4}-.*Z$/) })
})

test('a draft and a campaign that never was are the same nothing', async () => {
  const { slug } = await buildCampaign({ state: 'draft', publishedAt: null })
  for (const get of [getOne, getNumber, getPlaces]) {
    const answers = await Promise.all([get(request, of(slug)), get(request, of('nowhere'))])
    expect(answers.map(({ status }) => status)).toEqual([404, 404])
    expect(await answers[0].text()).toBe(await answers[1].text())
  }
})
