import { buildCampaign, buildSignature, type BuiltCampaign } from '../support/build'
import { house } from '../support/mail'
import { completeSettings } from '../support/settings'
import { emailTag } from '@/lib/mail/email-tag'
import { queueDelivery } from '@/lib/mail/outbox'
import { suppressAddress } from '@/lib/mail/suppress-address'
import { makeToken } from '@/lib/mail/tokens'
import { pool } from '@/lib/platform/db'
import { forgetHits } from '@/lib/platform/rate-limit'
import { erasePerson } from '@/lib/signatures/erase-person'
import { refuseMail } from '@/lib/signatures/refuse-mail'
import { GET as openMine } from '@/app/my/[token]/route'
import { GET as openCheck } from '@/app/my/check-your-email/route'
import { GET as open, POST as ask } from '@/app/my/route'

const post = (email: string, headers = {}) =>
  ask(
    new Request('http://localhost:3000/my', {
      method: 'POST',
      body: new URLSearchParams({ email }),
      headers,
    }),
  )
const mailbox = (email: string) => ({ email, emailTag: emailTag(email) })
const confirmed = (email: string) => ({ ...mailbox(email), state: 'confirmed', confirmedAt: new Date() })

async function listMails() {
  const { rows } = await pool().query(
    `SELECT m."template", d."email", d."signatureId", d."state", round(extract(epoch FROM d."notBefore" - now()) / 60)::int AS minutes
       FROM "Delivery" d JOIN "Message" m ON m."id" = d."messageId" ORDER BY d."id"`,
  )
  return rows
}

const sendDue = (ago: string) =>
  pool().query(
    `UPDATE "Delivery" SET "state" = 'sent', "notBefore" = now() - $1::interval WHERE "notBefore" < now() + interval '1 minute'`,
    [ago],
  )

let campaign: BuiltCampaign
beforeEach(async () => {
  await completeSettings()
  forgetHits()
  campaign = await buildCampaign({ headline: 'Open the harbour' })
})

test('the form is there for everybody, and the page after it says the same to everybody', async () => {
  expect(await (await open()).text()).toContain('Mail me the link')
  expect(await (await openCheck()).text()).toContain('If that address has signed something here')
})

test('whoever asks is answered the same to the byte, and only the mailbox that has signed gets a mail', async () => {
  await buildSignature(campaign, mailbox('pending@example.org'))
  await buildSignature(campaign, confirmed('confirmed@example.org'))
  const answers = new Set<string>()
  for (const name of ['nobody', 'pending', 'confirmed']) {
    const answer = await post(`${name}@example.org`)
    answers.add(JSON.stringify([answer.status, [...answer.headers], await answer.text()]))
  }
  expect([...answers]).toEqual([expect.stringContaining('/my/check-your-email')])
  expect((await listMails()).map(({ email }) => email)).toEqual([
    'pending@example.org',
    'confirmed@example.org',
  ])
})

test('of an address that has signed nothing, nothing is kept', async () => {
  await post('nobody@example.org')
  const { rows } = await pool().query('SELECT count(*)::int AS n FROM "Delivery"')
  expect(rows).toEqual([{ n: 0 }])
  expect((await pool().query('SELECT FROM "Message"')).rowCount).toBe(0)
})

test('the mail goes to the mailbox as it signed, and its link leads to all that it signed', async () => {
  await buildSignature(campaign, { ...confirmed('ada@example.org'), createdAt: new Date('2020-01-01') })
  const newest = await buildSignature(
    await buildCampaign({ headline: 'Plant the quay' }),
    confirmed('ada@example.org'),
  )
  await post('Ada+elsewhere@example.org')
  expect(await listMails()).toEqual([
    { template: 'my-link', email: 'ada@example.org', signatureId: newest.id, state: 'queued', minutes: 0 },
  ])
  const token = makeToken('my', newest.id)
  const page = await openMine(new Request(`http://localhost:3000/my/${token}`), {
    params: Promise.resolve({ token }),
  })
  const html = await page.text()
  expect(html).toContain('Open the harbour')
  expect(html).toContain('Plant the quay')
})

test('one mail in ten minutes, three a day, and what is over waits and is not dropped', async () => {
  await buildSignature(campaign, mailbox('ada@example.org'))
  await Promise.all(Array.from({ length: 12 }, () => post('ada@example.org')))
  expect(await listMails()).toHaveLength(1)
  for (const ago of ['30 minutes', '20 minutes', '4 minutes']) {
    await sendDue(ago)
    await post('ada@example.org')
    await pool().query(
      `UPDATE "Delivery" SET "notBefore" = now() WHERE "state" = 'queued' AND "notBefore" < now() + interval '1 hour'`,
    )
  }
  const mails = await listMails()
  expect(mails).toHaveLength(4)
  expect(mails.at(-1)).toMatchObject({ state: 'queued' })
  expect(mails.at(-1).minutes).toBeGreaterThan(1_300)
})

test('mails that strangers cause are counted together', async () => {
  await buildSignature(campaign, mailbox('ada@example.org'))
  for (const headline of ['One', 'Two', 'Three']) {
    const data = { house, headline, campaignUrl: house.siteUrl }
    await queueDelivery(pool(), {
      template: 'confirm',
      data,
      to: 'ada@example.org',
      values: { confirmUrl: 'x' },
    })
  }
  await post('ada@example.org')
  expect((await listMails()).at(-1)).toMatchObject({ template: 'my-link', minutes: 1_440 })
})

test('who was erased, and who refused what others typed, gets nothing; who is suppressed has asked for it', async () => {
  await buildSignature(campaign, confirmed('gone@example.org'))
  await erasePerson('gone@example.org')
  const { id } = await buildSignature(campaign, mailbox('refusing@example.org'))
  await refuseMail(id)
  await buildSignature(campaign, mailbox('refusing@example.org'))
  for (const name of ['gone', 'refusing']) await post(`${name}@example.org`)
  expect(await listMails()).toEqual([])
  const { emailTag: tag } = mailbox('suppressed@example.org')
  await buildSignature(campaign, confirmed('suppressed@example.org'))
  await suppressAddress(pool(), tag, 'complained')
  await post('suppressed@example.org')
  expect(await listMails()).toMatchObject([{ email: 'suppressed@example.org', state: 'queued' }])
})

test('what is no address is said beside the field; other sites, floods and large forms are turned away', async () => {
  const wrong = await post('<b>nobody')
  expect(wrong.status).toBe(422)
  expect(await wrong.text()).toMatch(/Enter an e-mail address[^]*value="&lt;b&gt;nobody"/)
  expect((await post('ada@example.org', { origin: 'https://evil.example' })).status).toBe(403)
  expect((await post(`${'a'.repeat(20_000)}@example.org`)).status).toBe(413)
  expect(await listMails()).toEqual([])
})
