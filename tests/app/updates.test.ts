import { parseHTML } from 'linkedom'
import '../support/database'
import { GET as getCampaign } from '@/app/c/[slug]/route'
import { GET as getArchive } from '@/app/c/[slug]/updates/route'
import { GET as getUpdate } from '@/app/c/[slug]/updates/[n]/route'
import { GET as getFeed } from '@/app/c/[slug]/updates.atom/route'
import { buildCampaign, type BuiltCampaign } from '../support/build'
import { buildSentUpdate, buildUpdate, settle } from '../lib/updates/subscribers'

const request = new Request('http://localhost:3000/')
const params = <T>(given: T) => ({ params: Promise.resolve(given) })
const hostile = `<script>alert("x")</script> & ]]> "quoted" \u0000`.replace('\u0000', '\u000b')

let campaign: BuiltCampaign

beforeEach(async () => {
  await settle()
  campaign = await buildCampaign({ headline: `Open ${hostile}` })
})

const at = () => params({ slug: campaign.slug })
const numbered = (n: string) => getUpdate(request, params({ slug: campaign.slug, n }))

test('the archive, the page of one and the timeline tell what went out, and nothing that did not', async () => {
  await buildSentUpdate(campaign, 1, 2)
  await buildUpdate(campaign, { title: 'Not yet', sendAt: new Date(Date.now() + 60_000) })
  await buildUpdate(campaign, { title: 'A draft', state: 'draft', sendAt: null })
  const pages = [getArchive(request, at()), numbered('1'), getCampaign(request, at()), getFeed(request, at())]
  for (const page of await Promise.all(pages)) {
    const text = await page.text()
    expect(page.status).toBe(200)
    expect(text).toContain('The council has answered')
    expect(text).not.toMatch(/Not yet|A draft|Ed Editor/)
    expect(page.headers.get('cache-control')).toContain('public')
  }
})

test.each(['0', '2', '01', '-1', 'x', '9999999', '1 OR 1=1'])('there is no update %s', async (n) => {
  await buildSentUpdate(campaign, 1, 2)
  expect((await numbered(n)).status).toBe(404)
})

test('a draft campaign and one that is not there have no archive and no feed', async () => {
  const draft = await buildCampaign({ state: 'draft', publishedAt: null })
  for (const slug of [draft.slug, 'nowhere', '../x', '\u0000']) {
    expect((await getArchive(request, params({ slug }))).status).toBe(404)
    expect((await getFeed(request, params({ slug }))).status).toBe(404)
  }
})

test('whatever was typed is shown as text, on the page and in the feed', async () => {
  const given = {
    n: 1,
    state: 'sent',
    sentAt: new Date(),
    title: hostile,
    body: `${hostile}\n\nhttps://a.example/?x=1&y=2`,
  }
  await buildUpdate(campaign, given)
  const html = await (await numbered('1')).text()
  expect(html).not.toContain('<script')
  expect(html).toContain('href="https://a.example/?x=1&amp;y=2"')
  const feed = await getFeed(request, at())
  expect(feed.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
  const xml = await feed.text()
  expect(xml).not.toMatch(/<script|\u000b/)
  const { document } = parseHTML(xml)
  expect(document.querySelectorAll('entry')).toHaveLength(1)
  expect(xml.match(/<(id|title|updated)>/g)).toHaveLength(6)
})

test('a feed without updates is still a feed', async () => {
  const xml = await (await getFeed(request, at())).text()
  expect(xml).toContain('<updated>1970-01-01T00:00:00.000Z</updated>')
  expect(xml).not.toContain('<entry>')
})

test('the newest stands on top of archive and feed, and first things first in the timeline', async () => {
  await buildSentUpdate(campaign, 1, 9)
  await buildUpdate(campaign, { n: 2, state: 'sent', sentAt: new Date(), title: 'And then', kind: 'outcome' })
  const newestFirst = (text: string) => text.indexOf('And then') < text.indexOf('The council has answered')
  const pages = [getArchive(request, at()), getFeed(request, at()), getCampaign(request, at())]
  const [archive, feed, page] = await Promise.all(pages.map(async (sent) => (await sent).text()))
  const { document } = parseHTML(page!)
  expect(newestFirst(archive!)).toBe(true)
  expect(newestFirst(feed!)).toBe(true)
  expect(newestFirst(document.querySelector('.timeline')!.outerHTML)).toBe(false)
})
