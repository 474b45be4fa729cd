import type { CampaignView } from '@/lib/campaigns/campaign-view'
import type { UpdateKind } from '@/lib/core/update-kinds'
import type { UpdateCard } from '@/lib/updates/queries'
import { renderCampaignPage } from '@/lib/pages/render-campaign-page'
import { listAll, listDeadReferences, listTexts, readPage, textOf } from './read-page'
import { aCampaign, aSite } from './views'

const render = async (given: Partial<CampaignView> = {}, site = aSite()) =>
  readPage(await renderCampaignPage({ site, campaign: aCampaign(given) }))

test('the page stands in its order: head, reasons, story, sources, action, signers, more of the issue, share', async () => {
  const page = await render()
  const order = [
    '.head',
    '.why',
    '.story',
    '.sources',
    '#sign',
    '.signers',
    '.timeline',
    '.related',
    '.closing',
    '.share',
  ]
  const all = listAll(page, '*')
  const places = order.map((selector) => all.indexOf(page.querySelector(selector)!))
  expect(places).not.toContain(-1)
  expect(places).toEqual([...places].sort((a, b) => a - b))
})

test('the head says who campaigns, since which day of the site, and from what', async () => {
  const page = await render()
  expect(textOf(page, '.head .label')).toBe('Open the water')
  expect(page.querySelector('.head .label a')?.getAttribute('href')).toBe('/issues/open-the-water')
  expect(listTexts(page, '.head__facts li')).toEqual([
    'A campaign by Harbour Friends',
    'since 5 March 2026',
    'built from one document',
  ])
})

test('the ask comes before the story: the first link to the form stands with the reasons', async () => {
  const page = await render()
  expect(textOf(page, '.why a.button[href="#sign"]')).toBe('Sign the petition')
})

test('a source mark leads to the passage', async () => {
  const mark = (await render()).querySelector('.why .mark')
  expect(mark?.getAttribute('href')).toBe('/c/open-the-harbour/sources/1#s200-226')
  expect(mark?.getAttribute('aria-label')).toMatch(/^Source/)
})

test('with several documents each mark carries the number of its own', async () => {
  const [first] = aCampaign().documents
  const page = await render({ documents: [first!, { ...first!, n: 2, name: 'b.txt' }] })
  expect(textOf(page, '.why .mark')).toBe('¶1')
})

test('key figures that follow each other stand together', async () => {
  const page = await render()
  expect(listAll(page, '.figures')).toHaveLength(1)
  expect(listTexts(page, '.figures dt')).toEqual(['2,400', '60 %'])
})

test('a pull quote names who spoke, in which role, and who reported it', async () => {
  const page = await render()
  expect(textOf(page, '.pull blockquote')).toMatch(/^“A harbour that nobody may enter is a wall.”/)
  expect(textOf(page, '.pull figcaption b')).toBe('Ada Example')
  expect(textOf(page, '.pull figcaption span')).toBe('as reported by The Quay Courier')
})

test('the panel says who is asked to do what by when, in the time zone of the site', async () => {
  expect(listTexts(await render(), '.asked dd')).toEqual([
    'the city council',
    'open the old harbour',
    '12 December 2026, 24:00 (Europe/Amsterdam)',
  ])
  expect(listTexts(await render({ deliverOn: '2026-12-19' }), '.asked dd').at(-1)).toBe('19 December 2026')
})

test('nobody is shown a zero: somebody has to be the first', async () => {
  const page = await render({ count: 0, recentSigners: [] })
  expect(textOf(page, '#sign .count')).toBe('Be the first to sign The first goal is 2,000. How we count')
  expect(textOf(page, '[aria-labelledby="signers"]')).toBe('Signers Be the first to sign.')
})

test('once the goal is reached, the next one is shown', async () => {
  expect(textOf(await render({ count: 2000 }), '#sign .count')).toBe(
    '2,000 people have signed The next goal is 2,500. How we count',
  )
})

test('a closed campaign keeps its count and takes no more signatures', async () => {
  const page = await render({ state: 'closed', closedAt: new Date('2026-04-01T10:00:00Z') })
  expect(page.querySelector('form')).toBeNull()
  expect(listAll(page, 'a[href="#sign"]')).toEqual([])
  expect(textOf(page, '#sign')).toContain('It closed on 1 April 2026. Thank you to all who signed.')
  expect(textOf(page, '#sign .count')).toBe('1,247 people have signed How we count')
  expect(textOf(page, '#sign .wording .label')).toBe('What was signed')
})

test('what came of it stands in the head as soon as it is told, and nothing does before', async () => {
  const sentAt = new Date('2026-04-02T10:00:00Z')
  const told = (kind: UpdateKind, n: number, title: string) => ({ kind, n, title, sentAt, teaser: '' })
  const [outcome, news] = [told('outcome', 2, 'The harbour opens'), told('news', 1, 'They vote in June')]
  const campaign = aCampaign()
  const pageWith = async (updates: UpdateCard[]) =>
    readPage(await renderCampaignPage({ site: aSite(), campaign, updates }))
  const page = await pageWith([outcome, news])
  expect(textOf(page, '.head__lineage')).toBe('What came of it: The harbour opens')
  expect(page.querySelector('.head__lineage a')?.getAttribute('href')).toBe('/c/open-the-harbour/updates/2')
  expect((await pageWith([news])).querySelector('.head__lineage')).toBeNull()
})

test('a place written from right to left keeps the comma after it out of its own direction', async () => {
  const signer = { name: 'ليلى مثال', place: 'رام الله', confirmedOn: new Date('2026-03-06T10:00:00Z') }
  const listed = [{ body: 'بلدية المرفأ', role: 'رئيسة', name: 'ليلى مثال' }]
  const bodies = { organisations: { count: 1, listed }, offices: { count: 0, listed: [] } }
  const page = await render({ recentSigners: [signer], bodies })
  expect(listTexts(page, '.signers bdi')).toEqual(['رئيسة', 'ليلى مثال', 'رام الله'])
  expect(listTexts(page, '.signers span')).toEqual(['رئيسة, ليلى مثال', 'رام الله, 6 March 2026'])
})

test('a campaign that closed before anybody signed says so in words', async () => {
  const page = await render({ state: 'closed', closedAt: new Date('2026-04-01T10:00:00Z'), count: 0 })
  expect(textOf(page, '#sign .count')).toBe('Nobody has signed How we count')
  expect(textOf(page, '#sign')).not.toContain('Thank you')
})

test.each([
  ['open-letter', 'Add your name', 'Add my name'],
  ['pledge', 'Make the pledge', 'I pledge this'],
] as const)('a campaign of the kind %s has its own words', async (kind, invite, button) => {
  const page = await render({ kind })
  expect(textOf(page, '.why .button')).toBe(invite)
  expect(textOf(page, '#sign button')).toBe(button)
})

test('a draft, as its team previews it, is kept out of search engines', async () => {
  const page = await render({ state: 'draft', publishedAt: null })
  expect(page.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex')
  expect(page.querySelector('link[rel="canonical"]')).toBeNull()
})

test('a published page gives its address, headline and teaser to whoever shares it', async () => {
  const page = await render()
  const meta = (name: string) => page.querySelector(`meta[property="og:${name}"]`)?.getAttribute('content')
  expect(page.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(meta('url'))
  expect([meta('url'), meta('title'), meta('site_name')]).toEqual([
    'https://harbour.example/c/open-the-harbour',
    'Open the old harbour to everyone',
    'Harbour Friends',
  ])
})

test('a campaign with nothing but a headline is still a page without dead references', async () => {
  const bare = { story: [], reasons: [], documents: [], related: [], recentSigners: [], count: 0 }
  const none = {
    target: null,
    action: null,
    issueArea: null,
    publishedAt: null,
    deadlineOn: null,
    deliverOn: null,
    teaser: null,
  }
  const page = await render(
    { ...bare, ...none },
    aSite({ organisation: '', controller: '', contactEmail: '' }),
  )
  expect(listDeadReferences(page)).toEqual([])
  expect(textOf(page, '.head')).toBe('Petition Open the old harbour to everyone')
})

test('a whole page has one h1 and no dead references', async () => {
  const page = await render()
  expect(listAll(page, 'h1')).toHaveLength(1)
  expect(listDeadReferences(page)).toEqual([])
})
