import { renderCheckYourEmailPage } from '@/lib/pages/render-check-your-email-page'
import { renderConfirmPage } from '@/lib/pages/render-confirm-page'
import { renderConfirmedPage } from '@/lib/pages/render-confirmed-page'
import { renderHomePage } from '@/lib/pages/render-home-page'
import { renderImprintPage } from '@/lib/pages/render-imprint-page'
import { renderIssuePage } from '@/lib/pages/render-issue-page'
import { renderMailPage } from '@/lib/pages/render-mail-page'
import { renderMailboxPage } from '@/lib/pages/render-mailbox-page'
import { renderMessagePage } from '@/lib/pages/render-message-page'
import { renderMyErasePage, renderMyPage } from '@/lib/pages/render-my-page'
import { renderNotMePage } from '@/lib/pages/render-not-me-page'
import { renderPrivacyPage } from '@/lib/pages/render-privacy-page'
import { renderSourcePage } from '@/lib/pages/render-source-page'
import { renderUnsubscribePage } from '@/lib/pages/render-unsubscribe-page'
import { renderCampaignPage } from '@/lib/pages/render-campaign-page'
import { aMyView, aNextPress } from './my-views'
import { listAll, listDeadReferences, listLoaded, listTexts, readPage, textOf } from './read-page'
import { aCampaign, aCard, aPledge, aSite } from './views'

const site = aSite({ demo: true })
const campaign = aCard()
const mail = { to: 'ada@example.org', subject: 'Confirm', html: '<p>Hello</p>', sentAt: new Date() }
const excerpt = {
  start: 10,
  text: 'one open two',
  isCutBefore: true,
  isCutAfter: false,
  refs: [{ start: 14, end: 18 }],
}

const pages = {
  home: () => renderHomePage({ site, campaigns: [campaign, aCard({ slug: 'two', state: 'closed' })] }),
  'empty home': () => renderHomePage({ site: aSite({ organisation: '' }), campaigns: [] }),
  issue: () => renderIssuePage({ site, issueArea: campaign.issueArea!, campaigns: [campaign] }),
  campaign: () => renderCampaignPage({ site, campaign: aCampaign() }),
  source: () =>
    renderSourcePage({
      site,
      source: { campaign, document: aCampaign().documents[0]!, excerpts: [excerpt] },
    }),
  'check your e-mail': () => renderCheckYourEmailPage({ site, campaign }),
  confirm: () => renderConfirmPage({ site, campaign, token: 'abc.def', pledge: aPledge(), isChanged: false }),
  confirmed: () => renderConfirmedPage({ site, campaign, number: 1248, isHeld: false, next: aNextPress() }),
  'your signatures': () => renderMyPage({ site, ...aMyView() }),
  'erase everything': () =>
    renderMyErasePage({ site, token: 'abc', email: 'ada@harbour.example', signatureCount: 2 }),
  'it was not me': () => renderNotMePage({ site, campaign, token: 'abc', isRefused: false }),
  'it was not me, done': () => renderNotMePage({ site, campaign, token: 'abc', isRefused: true }),
  unsubscribe: () =>
    renderUnsubscribePage({ site, campaign, token: 'abc', preferences: '/preferences/abc', state: 'asked' }),
  unsubscribed: () =>
    renderUnsubscribePage({ site, campaign, token: 'abc', preferences: '/preferences/abc', state: 'ended' }),
  privacy: () => renderPrivacyPage({ site }),
  imprint: () => renderImprintPage({ site }),
  'empty imprint': () =>
    renderImprintPage({
      site: aSite({ organisation: '', controller: '', contactEmail: '', postalAddress: '' }),
    }),
  mailbox: () => renderMailboxPage({ site, mails: [{ ...mail, id: '1' }] }),
  mail: () => renderMailPage({ site, mail: { ...mail, text: 'Open https://harbour.example/confirm/abc.' } }),
  message: () =>
    renderMessagePage({ site, status: 404, title: 'There is no such page', text: 'Look again.' }),
}

describe.each(Object.entries(pages))('the page "%s"', (_, render) => {
  test('is a whole document with language, direction, title and one h1', async () => {
    const html = await render()
    expect(html).toMatch(/^<!doctype html><html lang="en" dir="ltr"/)
    const page = readPage(html)
    expect(textOf(page, 'title')).not.toBe('')
    expect(listAll(page, 'h1')).toHaveLength(1)
  })

  test('has its landmarks, a way to skip to the content, and no dead reference', async () => {
    const page = readPage(await render())
    for (const landmark of ['header', 'nav', 'main', 'footer'])
      expect(page.querySelector(landmark)).not.toBeNull()
    expect(page.querySelector('body > a')?.getAttribute('href')).toBe('#main')
    expect(listDeadReferences(page)).toEqual([])
  })

  test('loads nothing from anybody else and runs nothing', async () => {
    const page = readPage(await render())
    expect(listLoaded(page).filter((address) => !/^(\/(?!\/)|data:,$|null$)/.test(address))).toEqual([])
    expect(listAll(page, 'script, style, [style]')).toEqual([])
  })

  test('names every list of links and every picture', async () => {
    const page = readPage(await render())
    expect(listAll(page, 'nav:not([aria-label]), iframe:not([title])')).toEqual([])
    expect(listAll(page, 'svg:not([aria-hidden="true"], [aria-label], [aria-hidden="true"] *)')).toEqual([])
  })
})

test('pages with somebody’s token, and answers to forms, stay out of search engines', async () => {
  for (const name of [
    'check your e-mail',
    'confirm',
    'confirmed',
    'unsubscribe',
    'message',
    'mailbox',
  ] as const) {
    expect(await pages[name]()).toContain('<meta name="robots" content="noindex"/>')
  }
})

test('the page that confirms shows the campaign and one button that posts', async () => {
  const page = readPage(await pages.confirm())
  expect(textOf(page, 'h1')).toBe(campaign.headline)
  expect(listAll(page, 'button')).toHaveLength(1)
  const form = page.querySelector('form')
  expect([form?.getAttribute('method'), form?.getAttribute('action')]).toEqual(['post', '/confirm/abc.def'])
})

test('thank you: the number, the ways to share, a QR code and the next campaign', async () => {
  const page = readPage(await pages.confirmed())
  expect(textOf(page, '.number')).toBe('1,248')
  expect(page.getElementById('share-address')?.getAttribute('value')).toBe(
    'https://harbour.example/c/open-the-harbour',
  )
  expect(listTexts(page, '.share li')).toEqual(['WhatsApp', 'E-mail', 'Bluesky', 'X', 'Facebook'])
  expect(page.querySelector('.qr path')?.getAttribute('d')).toMatch(/^M4 4h7/)
  expect(page.querySelector('.next form')?.getAttribute('action')).toBe('/my/abc/sign/next')
  expect(textOf(page, '.next .wording__text')).toBe('Dear council, plant the quay.')
  expect(page.querySelectorAll('.next input[type=checkbox][checked]')).toHaveLength(0)
})

test('thank you, later: the next campaign is a link, as its press would count only after a mail', async () => {
  const next = aNextPress()
  const view = {
    site,
    campaign,
    number: 1,
    isHeld: false,
    next: { ...next, signer: { ...next.signer, isFresh: false } },
  }
  const page = readPage(await renderConfirmedPage(view))
  expect(page.querySelector('.related a')?.getAttribute('href')).toBe('/c/next')
  expect(page.querySelector('.next')).toBeNull()
})

test('a number that the tally has not given yet is not made up', async () => {
  const page = readPage(
    await renderConfirmedPage({ site, campaign, number: null, isHeld: false, next: null }),
  )
  expect(page.querySelector('.number')).toBeNull()
  expect(textOf(page, 'main')).toContain('being counted')
})

test('a signature that the team looks at first is not said to be counted', async () => {
  const page = readPage(await renderConfirmedPage({ site, campaign, number: null, isHeld: true, next: null }))
  expect(textOf(page, 'main')).toContain('Your signature is confirmed')
  expect(textOf(page, 'main')).toContain('waits for a short check by the team before it is counted')
  expect(textOf(page, 'main')).not.toContain('being counted')
})

test('a source shows the passage in its surroundings, where the mark of the campaign page points', async () => {
  const page = readPage(await pages.source())
  expect(textOf(page, '#s14-18')).toBe('open')
  expect(textOf(page, '.excerpt')).toBe('… one open two')
  expect(textOf(page, 'main')).toContain('Read the whole at quay.example')
  expect(textOf(page, 'main')).toContain('word for word')
})

test('a source that is shown whole says so', async () => {
  const whole = { ...excerpt, start: 0, isCutBefore: false, refs: [{ start: 4, end: 8 }] }
  const source = { campaign, document: aCampaign().documents[0]!, excerpts: [whole] }
  const page = readPage(await renderSourcePage({ site, source }))
  expect(textOf(page, 'main')).toContain('The whole text; marked in it are the passages behind')
  expect(textOf(page, '#s4-8')).toBe('open')
})

test('the links of a mail’s text work, and stop before the full stop', async () => {
  const page = readPage(await pages.mail())
  expect(page.querySelector('.mail-text a')?.getAttribute('href')).toBe('https://harbour.example/confirm/abc')
})

test('the privacy page and the imprint are made from the settings', async () => {
  const text = async (html: Promise<string>) => textOf(readPage(await html), 'main')
  expect(await text(pages.privacy())).toContain('Harbour Friends, registered association')
  const imprint = await text(pages.imprint())
  for (const part of ['Harbour Friends', 'Quay 4', 'hello@harbour.example']) expect(imprint).toContain(part)
})
