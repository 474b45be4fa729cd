import { buildCampaign, type BuiltCampaign } from '../support/build'
import { listTraces } from '../support/traces'
import { listTexts, readPage } from '../lib/pages/read-page'
import { settle } from '../lib/updates/subscribers'
import { drainOutbox } from '@/lib/mail/drain-outbox'
import { readAddress } from '@/lib/mail/email-address'
import { emailTag } from '@/lib/mail/email-tag'
import { mailbox } from '@/lib/mail/providers/mailbox'
import { makeToken } from '@/lib/mail/tokens'
import { pool } from '@/lib/platform/db'
import { signCampaign } from '@/lib/signatures/sign-campaign'
import { GET as askHowWeCount } from '@/app/c/[slug]/integrity/route'
import { GET as ask, POST as refuse } from '@/app/confirm/[token]/not-me/route'
import { POST as confirm } from '@/app/confirm/[token]/route'

type Door = (request: Request, context: { params: Promise<{ token: string }> }) => Promise<Response>

const knock = (door: Door, token: string, fields?: Record<string, string>, headers = {}) =>
  door(
    new Request(
      'http://localhost:3000/x',
      fields && { method: 'POST', body: new URLSearchParams(fields), headers },
    ),
    { params: Promise.resolve({ token }) },
  )

/** As a stranger does it; resolves to the token of the mail. */
async function sign(campaign: BuiltCampaign, email = 'victim@example.org'): Promise<string> {
  const fields = { name: 'Mallory Typed', email, country: 'NL' }
  expect(await signCampaign({ slug: campaign.slug, fields, address: null })).toEqual({ ok: true })
  const address = readAddress(email)
  if (!address.ok) throw new Error(address.reason)
  const { rows } = await pool().query(
    `SELECT "id" FROM "Signature" WHERE "campaignId" = $1 AND "emailTag" = $2 AND "erasedAt" IS NULL`,
    [campaign.id, emailTag(address.canonical)],
  )
  return makeToken('confirm', rows[0].id)
}

async function countMails(): Promise<number> {
  await pool().query(
    `UPDATE "Delivery" SET "notBefore" = now() - interval '1 second' WHERE "state" = 'queued'`,
  )
  await drainOutbox(mailbox)
  return (await pool().query('SELECT FROM "MailboxMail"')).rows.length
}

let campaign: BuiltCampaign
beforeEach(async () => {
  await settle()
  campaign = await buildCampaign({ headline: 'Open the harbour' })
})

test('opening the page changes nothing; its button removes what was typed, and the link to confirm is dead', async () => {
  const token = await sign(campaign)
  for (let n = 0; n < 10; n++) expect(await (await knock(ask, token)).text()).toContain('It wasn’t me')
  expect(await listTraces(['Mallory'])).toEqual(['public."Signature"'])
  for (let n = 0; n < 3; n++) {
    const answer = await knock(refuse, token, { act: 'refuse' })
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `/confirm/${token}/not-me`])
  }
  expect(await listTraces(['Mallory', 'victim@'])).toEqual([])
  expect(await (await knock(ask, token)).text()).toContain('Forgotten')
  expect((await knock(confirm, token, {})).status).toBe(410)
})

test('for a month nobody can make us mail that mailbox about that campaign, and the answer is the same', async () => {
  await knock(refuse, await sign(campaign), { act: 'refuse' })
  await sign(campaign, 'Victim+again@example.org')
  expect(await countMails()).toBe(0)
  await sign(await buildCampaign())
  await sign(campaign, 'somebody.else@example.org')
  expect(await countMails()).toBe(2)
  await pool().query(`UPDATE "MailRefusal" SET "refusedAt" = now() - interval '31 days'`)
  await sign(campaign)
  expect(await countMails()).toBe(3)
})

test('the same link lets mails through again', async () => {
  const token = await sign(campaign)
  await knock(refuse, token, { act: 'refuse' })
  const answer = await knock(refuse, token, { act: 'allow' })
  expect(answer.headers.get('location')).toBe(`/c/${campaign.slug}#sign`)
  await sign(campaign)
  expect(await countMails()).toBe(1)
})

test('where the signature has been deleted since, the link says that it is dead; a refusal still stands and can be taken back', async () => {
  const [refused, forgotten] = [await sign(campaign), await sign(campaign, 'other@example.org')]
  await knock(refuse, refused, { act: 'refuse' })
  await pool().query('DELETE FROM "Signature"')
  expect((await knock(ask, forgotten)).status).toBe(410)
  expect((await knock(confirm, forgotten, {})).status).toBe(410)
  expect(await (await knock(ask, refused)).text()).toContain('Forgotten')
  for (let n = 0; n < 2; n++) expect((await knock(refuse, refused, { act: 'refuse' })).status).toBe(303)
  const answer = await knock(refuse, refused, { act: 'allow' })
  expect(answer.headers.get('location')).toBe(`/c/${campaign.slug}#sign`)
  expect((await knock(ask, refused)).status).toBe(410)
})

test('what was confirmed stays, and another site or another link refuses nothing', async () => {
  const token = await sign(campaign)
  const foreign = { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }
  expect((await knock(refuse, token, {}, foreign)).status).toBe(403)
  expect((await knock(refuse, 'x', {})).status).toBe(404)
  await knock(confirm, token, {})
  await knock(refuse, token, { act: 'refuse' })
  const { rows } = await pool().query('SELECT "state", "name" FROM "Signature"')
  expect(rows).toEqual([{ state: 'confirmed', name: 'Mallory Typed' }])
  expect((await knock(ask, token)).headers.get('location')).toBe(`/confirm/${token}/done`)
})

test('what the team has removed before it was confirmed can be refused too, and stays refused when it is restored', async () => {
  const token = await sign(campaign)
  await pool().query(`UPDATE "Signature" SET "state" = 'invalidated'`)
  expect(await (await knock(ask, token)).text()).toContain('It wasn’t me')
  await knock(refuse, token, { act: 'refuse' })
  expect(await listTraces(['Mallory', 'victim@'])).toEqual([])
  expect((await pool().query('SELECT "state" FROM "Signature"')).rows).toEqual([{ state: 'invalidated' }])
  expect(await (await knock(ask, token)).text()).toContain('Forgotten')
  await sign(campaign)
  expect(await countMails()).toBe(0)
})

test('what was confirmed before the team removed it is no stranger’s, and stays', async () => {
  const token = await sign(campaign)
  await knock(confirm, token, {})
  await pool().query(`UPDATE "Signature" SET "state" = 'invalidated'`)
  expect((await knock(ask, token)).status).toBe(410)
  await knock(refuse, token, { act: 'refuse' })
  expect((await pool().query('SELECT "name" FROM "Signature"')).rows).toEqual([{ name: 'Mallory Typed' }])
})

test('on the page of how we count it is one of those never confirmed, and why is said there', async () => {
  await knock(refuse, await sign(campaign), { act: 'refuse' })
  const answer = await askHowWeCount(new Request('http://localhost:3000/x'), {
    params: Promise.resolve({ slug: campaign.slug }),
  })
  const rows = listTexts(readPage(await answer.text()), '.standings tbody tr')
  expect(rows.filter((row) => row.endsWith('1'))).toEqual([
    expect.stringMatching(/^Never confirmed .*“It wasn’t me”/),
  ])
})
