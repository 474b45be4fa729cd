import '../support/database'
import { GET as getNothing } from '@/app/[...rest]/route'
import { GET as getCampaign } from '@/app/c/[slug]/route'
import { GET as getSource } from '@/app/c/[slug]/sources/[n]/route'
import { GET as getImprint } from '@/app/imprint/route'
import { GET as getIssue } from '@/app/issues/[slug]/route'
import { GET as getPrivacy } from '@/app/privacy/route'
import { GET as getHome } from '@/app/route'
import { pool } from '@/lib/platform/db'
import { buildCampaign, type BuiltCampaign } from '../support/build'

const request = new Request('http://localhost:3000/')
const params = <T>(given: T) => ({ params: Promise.resolve(given) })
const text = async (answer: Response | Promise<Response>) => (await answer).text()

let campaign: BuiltCampaign

beforeEach(async () => {
  campaign = await buildCampaign({ headline: 'Open the old harbour' })
})

async function setState(state: string): Promise<void> {
  await pool().query(`UPDATE "Campaign" SET state = $1::"CampaignState", "closedAt" = now() WHERE id = $2`, [
    state,
    campaign.id,
  ])
}

test('the home page lists what is published and closed, and no draft', async () => {
  await buildCampaign({ headline: 'Nobody has seen this', state: 'draft', publishedAt: null })
  const html = await text(getHome())
  expect(html).toContain('Open the old harbour')
  expect(html).not.toContain('Nobody has seen this')
})

test.each([
  ['published', 200],
  ['closed', 200],
  ['draft', 404],
])('a campaign that is %s is answered with %i, and so are its sources', async (state, status) => {
  await setState(state)
  const { slug } = campaign
  expect((await getCampaign(request, params({ slug }))).status).toBe(status)
  expect((await getSource(request, params({ slug, n: '1' }))).status).toBe(status)
})

test('a source mark of the campaign page finds its passage on the source page', async () => {
  const { slug } = campaign
  const html = await text(getCampaign(request, params({ slug })))
  const id = /sources\/1#(s\d+-\d+)/.exec(html)?.[1]
  expect(await text(getSource(request, params({ slug, n: '1' })))).toContain(`id="${id}"`)
})

test.each(['0', '2', '-1', '1.0', '01', 'one', '9999999999', '1; drop table', ''])(
  'there is no source "%s"',
  async (n) => {
    expect((await getSource(request, params({ slug: campaign.slug, n }))).status).toBe(404)
  },
)

test.each(['nothing-here', '', '../admin', 'a'.repeat(5_000), '%00', '\u0000', '<script>', "' or 1=1"])(
  'nobody finds a campaign or an issue called %p',
  async (slug) => {
    for (const answer of [
      await getCampaign(request, params({ slug })),
      await getIssue(request, params({ slug })),
    ]) {
      expect(answer.status).toBe(404)
      expect(await answer.text()).toContain('There is no such page')
    }
  },
)

test('an issue’s hub lists its campaigns', async () => {
  await pool().query(
    `INSERT INTO "IssueArea" (id, slug, name) VALUES ('w', 'open-the-water', 'Open the water')`,
  )
  expect((await getIssue(request, params({ slug: 'open-the-water' }))).status).toBe(404)
  await pool().query(`UPDATE "Campaign" SET "issueAreaId" = 'w'`)
  expect(await text(getIssue(request, params({ slug: 'open-the-water' })))).toContain('Open the old harbour')
})

test('privacy and imprint stand before anything has been entered', async () => {
  expect((await getPrivacy()).status).toBe(200)
  expect((await getImprint()).status).toBe(200)
})

test('whatever no door answers is our own 404, guarded like every page', async () => {
  const answer = await getNothing()
  expect(answer.status).toBe(404)
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
})
