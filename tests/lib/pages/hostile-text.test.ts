import type { CampaignView } from '@/lib/campaigns/campaign-view'
import type { StoryBlock } from '@/lib/campaigns/story'
import { renderCampaignPage } from '@/lib/pages/render-campaign-page'
import { renderHomePage } from '@/lib/pages/render-home-page'
import { renderMailPage } from '@/lib/pages/render-mail-page'
import { renderMessagePage } from '@/lib/pages/render-message-page'
import { renderSourcePage } from '@/lib/pages/render-source-page'
import { listAll, readPage, textOf } from './read-page'
import { aCampaign, aCard, aSite } from './views'

const attack = `"><script>steal()</script><img src=x onerror=steal()><svg/onload=steal()>'</title></style><a href="javascript:steal()">`

const hostileStory: StoryBlock[] = [
  { type: 'heading', text: attack },
  { type: 'paragraph', text: attack },
  { type: 'list', items: [{ text: attack }] },
  { type: 'pull-quote', text: attack, speaker: attack, role: attack, outlet: attack },
  { type: 'key-figure', figure: attack, of: attack, sentence: attack },
  { type: 'take-action', title: attack },
  { type: 'read-more', title: attack, url: 'javascript:steal()' },
]

const hostileCampaign = (): CampaignView =>
  aCampaign({
    headline: attack,
    target: attack,
    action: attack,
    teaser: attack,
    issueArea: { slug: 'safe', name: attack },
    wording: { version: 1, text: attack, correctedAt: null },
    story: hostileStory,
    reasons: hostileStory,
    recentSigners: [{ name: attack, place: attack, confirmedOn: new Date() }],
    related: [aCard({ headline: attack, teaser: attack })],
    documents: [
      { ...aCampaign().documents[0]!, headline: attack, publisher: attack, originalUrl: 'javascript:1' },
    ],
  })

/** Nothing that could run: no element or attribute of that sort anywhere. */
function expectNothingRuns(page: Document): void {
  expect(listAll(page, 'script, img, object, embed, style, base')).toEqual([])
  const attributes = listAll(page, '*').flatMap((element) => [...element.attributes])
  expect(attributes.filter(({ name }) => name.startsWith('on') || name === 'style')).toEqual([])
  expect(
    attributes.filter(
      ({ value, name }) => /^(href|src|action)$/.test(name) && /^\s*javascript:/i.test(value),
    ),
  ).toEqual([])
}

test('text of a document, an editor or a signer is text on the campaign page', async () => {
  const page = readPage(await renderCampaignPage({ site: aSite(), campaign: hostileCampaign() }))
  expectNothingRuns(page)
  expect(textOf(page, 'h1')).toBe(attack)
  expect(textOf(page, '.wording__text')).toBe(attack)
})

test('what was typed into the form is text, and so is what is wrong with it', async () => {
  const values = Object.fromEntries(
    ['name', 'email', 'country', 'city', 'comment', 'source', 'as'].map((name) => [name, attack]),
  )
  const form = { values, errors: { name: [attack] } }
  const page = readPage(await renderCampaignPage({ site: aSite(), campaign: aCampaign(), form }))
  expectNothingRuns(page)
  expect(page.getElementById('sign-name')?.getAttribute('value')).toBe(attack)
})

test('the same holds on lists, sources and messages', async () => {
  const source = {
    campaign: aCard({ headline: attack }),
    document: hostileCampaign().documents[0]!,
    excerpts: [{ start: 0, text: attack, isCutBefore: true, isCutAfter: true, refs: [{ start: 0, end: 9 }] }],
  }
  const message = { status: 404, title: attack, text: attack, back: { href: '/', label: attack } }
  const site = aSite({ organisation: attack, contactEmail: attack })
  for (const html of await Promise.all([
    renderHomePage({ site, campaigns: [aCard({ headline: attack, teaser: attack })] }),
    renderSourcePage({ site, source }),
    renderMessagePage({ site, ...message }),
  ])) {
    expectNothingRuns(readPage(html))
  }
})

test('a mail is shown in a frame that may not run anything', async () => {
  const mail = { to: attack, subject: attack, text: attack, html: attack, sentAt: new Date() }
  const page = readPage(await renderMailPage({ site: aSite(), mail }))
  expectNothingRuns(page)
  expect(page.querySelector('iframe')?.getAttribute('sandbox')).not.toContain('allow-scripts')
})
