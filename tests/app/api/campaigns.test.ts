import { GET as getList } from '@/app/api/v1/campaigns/route'
import { GET as getOne } from '@/app/api/v1/campaigns/[slug]/route'
import { GET as getNumber } from '@/app/api/v1/campaigns/[slug]/count/route'
import { buildCampaign, buildSignature } from '@/tests/support/build'

const request = new Request('http://localhost:3000/api/v1/campaigns')
const of = (slug: string) => ({ params: Promise.resolve({ slug }) })

async function buildCounted(
  campaign: Awaited<ReturnType<typeof buildCampaign>>,
  country: string,
  first: number,
  many: number,
) {
  for (let number = first; number < first + many; number++) {
    const counted = { counted: 1, number, leaf: Buffer.alloc(32, number) }
    await buildSignature(campaign, {
      state: 'confirmed',
      confirmedAt: new Date(),
      country,
      showName: true,
      ...counted,
    })
  }
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

test('no name, address or small place is told', async () => {
  const campaign = await buildCampaign()
  await buildCounted(campaign, 'NL', 1, 10)
  await buildCounted(campaign, 'IS', 11, 9)
  const text = await (await getOne(request, of(campaign.slug))).text()
  expect(JSON.parse(text).places).toEqual([{ country: 'NL', count: 10 }])
  expect(text).not.toMatch(/Ada|@example|recentSigners/)
})

test('the count says when it was taken', async () => {
  const { slug } = await buildCampaign({ count: 7, lastNumber: 9 })
  const answer = await (await getNumber(request, of(slug))).json()
  expect(answer).toEqual({ slug, count: 7, asOf: expect.stringMatching(/^\d{4}-.*Z$/) })
})

test('a draft and a campaign that never was are the same nothing', async () => {
  const { slug } = await buildCampaign({ state: 'draft', publishedAt: null })
  for (const get of [getOne, getNumber]) {
    const answers = await Promise.all([get(request, of(slug)), get(request, of('nowhere'))])
    expect(answers.map(({ status }) => status)).toEqual([404, 404])
    expect(await answers[0].text()).toBe(await answers[1].text())
  }
})
