import { createHash } from 'node:crypto'
import { shareLinks } from '@/lib/core/share-links'
import { splitParagraphs } from '@/lib/core/split-paragraphs'
import { fillPlaceholders } from '@/lib/mail/fill-placeholders'
import { renderMail } from '@/lib/mail/render-mail'
import type { DataOf, TemplateName } from '@/lib/mail/templates/mail-data'
import { version } from '@/lib/mail/templates/texts'

const house = {
  organisation: 'Harbour Friends',
  contactEmail: 'hello@harbour.example',
  postalAddress: '1 Quay\nExampleton',
  siteUrl: 'https://harbour.example',
}
const ofCampaign = { house, headline: 'Open the harbour', campaignUrl: 'https://harbour.example/c/open' }
const data: DataOf = {
  confirm: ofCampaign,
  'already-signed': ofCampaign,
  'my-link': { house },
  'sign-in': { house },
  invitation: { house, role: 'editor' },
  reminder: ofCampaign,
  welcome: { ...ofCampaign, shares: shareLinks('Open the harbour', ofCampaign.campaignUrl) },
  notice: { house, notice: { kind: 'queue-stuck', count: 12, minutes: 30 } },
  update: {
    ...ofCampaign,
    kind: 'answer',
    title: 'The council has answered',
    paragraphs: splitParagraphs('It will vote in June.\n\nRead https://council.example/minutes.'),
    webUrl: 'https://harbour.example/c/open/updates/1',
    isTest: false,
  },
  successor: { ...ofCampaign, predecessor: 'Take down the fence', target: 'the council', action: null },
  'lead-approval': { ...ofCampaign, isAgain: false },
}
const names = Object.keys(data) as TemplateName[]

test.each(names)('%s is a page of at most 20 kB that says its language and loads nothing', async (name) => {
  const { html, text, subject } = await renderMail(name, data[name])
  expect(Buffer.byteLength(html) + Buffer.byteLength(text)).toBeLessThan(20_000)
  expect(html).toMatch(/<html[^>]* dir="ltr"[^>]* lang="en"|<html[^>]* lang="en"[^>]* dir="ltr"/)
  expect(html).not.toMatch(/<img|<script|<link|src=|url\(/)
  expect(text).toContain('Harbour Friends')
  expect(text).not.toMatch(/<[a-z]/)
  expect(subject).toMatch(/\S/)
})

test('a mail to be confirmed has one button, says what happens next and what to do if it was somebody else', async () => {
  const rendered = await renderMail('confirm', data.confirm)
  const { html, text } = fillPlaceholders(rendered, { confirmUrl: 'https://harbour.example/confirm/abc' })!
  expect(html.match(/href="https:\/\/harbour\.example\/confirm\/abc"/g)).toHaveLength(2)
  for (const part of [html, text]) {
    expect(part).toContain('Open the harbour')
    expect(part).toMatch(/Press that one and your signature is counted/)
    expect(part).toMatch(/It wasn(’|&#x27;|')t you\? Do nothing/)
  }
  expect(text).toContain('https://harbour.example/confirm/abc')
})

const ofSignature = ['confirm', 'reminder', 'already-signed', 'welcome'] as const

test.each(ofSignature)(
  '%s calls a pledge a pledge, and a message of before goes on to say signature',
  async (name) => {
    const old = await renderMail(name, data[name])
    const pledge = await renderMail(name, { ...data[name], isPledge: true })
    expect(await renderMail(name, { ...data[name], isPledge: false })).toEqual(old)
    expect(old.text).not.toMatch(/pledge/i)
    expect(pledge.text).toMatch(/pledge/)
    expect(pledge.subject + pledge.text.replace(/what you have signed here/, '')).not.toMatch(
      /sign(ature|ed|ing)/i,
    )
  },
)

test('the same data gives the same bytes', async () => {
  expect(await renderMail('confirm', data.confirm)).toEqual(
    await renderMail('confirm', structuredClone(data.confirm)),
  )
})

test('whoever changes a text or template raises the version, so that new messages begin', async () => {
  const all = await Promise.all(names.map((name) => renderMail(name, data[name])))
  const fingerprint = createHash('sha256').update(JSON.stringify(all)).digest('hex').slice(0, 16)
  expect({ version, fingerprint }).toMatchInlineSnapshot(`
   {
     "fingerprint": "ff5867ba22b55f7f",
     "version": 13,
   }
  `)
})

test('a headline cannot begin a header, run as markup or pretend to be a placeholder', async () => {
  const headline = 'Stop\r\nBcc: eve@example.org <script>alert(1)</script> {{confirmUrl}} {{secret}}'
  const rendered = await renderMail('confirm', { ...data.confirm, headline })
  expect(rendered.subject).not.toMatch(/[\r\n]/)
  expect(rendered.html).not.toContain('<script>')
  const filled = fillPlaceholders(rendered, { confirmUrl: 'https://harbour.example/confirm/abc' })!
  expect(filled.subject).toContain('{ {secret} }')
  expect(filled.subject).not.toContain('confirm/abc')
})

test('a long headline is cut in the subject', async () => {
  const { subject } = await renderMail('confirm', { ...data.confirm, headline: 'x'.repeat(500) })
  expect(subject).toHaveLength(150)
  expect(subject.endsWith('…')).toBe(true)
})

test('values are escaped for where they stand, and a missing one makes no mail', () => {
  const mail = { subject: 'To {{a}}', html: '<p>{{a}}</p>', text: '{{a}}' }
  expect(fillPlaceholders(mail, { a: '<b>&"\nx' })).toEqual({
    subject: 'To <b>&" x',
    html: '<p>&lt;b&gt;&amp;&quot;\nx</p>',
    text: '<b>&"\nx',
  })
  expect(fillPlaceholders(mail, {})).toBeNull()
  expect(fillPlaceholders({ ...mail, html: '{{toString}}' }, { a: '' })).toBeNull()
})

test('a mail about a signature leads to all that its mailbox signed; the first mail leads to where it is forgotten', async () => {
  const myUrl = 'https://harbour.example/my/abc'
  for (const name of ['welcome', 'already-signed', 'my-link'] as const) {
    const { html, text } = fillPlaceholders(await renderMail(name, data[name]), { number: '7', myUrl })!
    expect(html).toContain(`href="${myUrl}"`)
    expect(text).toContain(myUrl)
  }
  for (const name of ['confirm', 'reminder'] as const) {
    const confirmUrl = 'https://harbour.example/confirm/abc'
    const { html, text } = fillPlaceholders(await renderMail(name, data[name]), { confirmUrl })!
    expect(html).toContain(`href="${confirmUrl}/not-me"`)
    expect(text.indexOf(confirmUrl)).toBeLessThan(text.indexOf(`${confirmUrl}/not-me`))
  }
})
