import '../support/database'
import { pool } from '@/lib/platform/db'
import { suppressAddress } from '@/lib/mail/suppress-address'
import { makeToken } from '@/lib/mail/tokens'
import { GET as open, POST as choose } from '@/app/preferences/[token]/route'
import { GET as openUnsubscribe, POST as unsubscribe } from '@/app/unsubscribe/[token]/route'
import { buildCampaign, type BuiltCampaign } from '../support/build'
import { buildSubscriber, settle } from '../lib/updates/subscribers'

type Door = (request: Request, context: { params: Promise<{ token: string }> }) => Promise<Response>

const knock = (door: Door, token: string, init?: RequestInit) =>
  door(new Request('http://localhost:3000/x', init), { params: Promise.resolve({ token }) })
const form = (fields: Record<string, string>, headers = {}) => ({
  method: 'POST',
  body: new URLSearchParams(fields),
  headers,
})

async function wishOf(id: string): Promise<string> {
  const { rows } = await pool().query('SELECT "wish", "endedAt" FROM "Subscription" WHERE "id" = $1', [id])
  return rows[0].endedAt ? 'ended' : rows[0].wish
}

let campaign: BuiltCampaign
beforeEach(async () => {
  await settle()
  campaign = await buildCampaign({ headline: 'Open the harbour' })
})

test('the page shows what holds, keeps what is chosen, and changes nothing when opened', async () => {
  const { subscriptionId: id } = await buildSubscriber(campaign, 'result')
  const token = makeToken('preferences', id)
  for (let n = 0; n < 10; n++) {
    const html = await (await knock(open, token)).text()
    expect(html).toMatch(/checked=""[^>]*value="result"|value="result"[^>]*checked=""/)
  }
  expect(await wishOf(id)).toBe('result')
  for (const choice of ['all', 'nothing', 'result', 'result']) {
    const answer = await knock(choose, token, form({ choice }))
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(await answer.text()).toContain('Your choice is kept')
    expect(await wishOf(id)).toBe(choice === 'nothing' ? 'ended' : choice)
  }
})

test('who chooses news for an address that gets none is told so', async () => {
  const { subscriptionId: id, emailTag } = await buildSubscriber(campaign)
  const token = makeToken('preferences', id)
  expect(await (await knock(open, token)).text()).not.toContain('No news goes to it')
  await suppressAddress(pool(), emailTag, 'soft-bounced')
  const answer = await knock(choose, token, form({ choice: 'all' }))
  expect(await answer.text()).toContain('No news goes to it')
})

test.each([
  [{}, 'choose one of these'],
  [{ choice: 'everything' }, 'choose one of these'],
  [{ choice: 'all' }, 'does not stand any more'],
])('where nothing was kept the page says so: %j', async (fields, words) => {
  const { id, subscriptionId } = await buildSubscriber(campaign)
  await pool().query(`UPDATE "Signature" SET "state" = 'withdrawn' WHERE "id" = $1`, [id])
  const answer = await knock(choose, makeToken('preferences', subscriptionId), form(fields))
  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain(words)
})

test('nothing at all ends every campaign of that mailbox, and nobody else’s', async () => {
  const own = await buildSubscriber(campaign)
  const sameMailbox = { email: own.email, emailTag: own.emailTag }
  const elsewhere = await buildSubscriber(await buildCampaign(), 'result', sameMailbox)
  const stranger = await buildSubscriber(campaign)
  await knock(choose, makeToken('preferences', own.subscriptionId), form({ choice: 'nothing-at-all' }))
  const wishes = await Promise.all([own, elsewhere, stranger].map((one) => wishOf(one.subscriptionId)))
  expect(wishes).toEqual(['ended', 'ended', 'all'])
  const { rows } = await pool().query(
    `SELECT count(*)::int AS n FROM "Signature" WHERE "state" = 'confirmed'`,
  )
  expect(rows[0].n).toBe(3)
})

test('the page names no other campaign that its reader has signed', async () => {
  const own = await buildSubscriber(campaign)
  const other = await buildCampaign({ headline: 'Something private' })
  await buildSubscriber(other, 'all', { email: own.email, emailTag: own.emailTag })
  const html = await (await knock(open, makeToken('preferences', own.subscriptionId))).text()
  expect(html).toContain('Open the harbour')
  expect(html).not.toContain('Something private')
})

test('another site, another token and another word choose nothing', async () => {
  const { subscriptionId: id } = await buildSubscriber(campaign)
  const token = makeToken('preferences', id)
  const foreign = form(
    { choice: 'nothing' },
    { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' },
  )
  expect((await knock(choose, token, foreign)).status).toBe(403)
  expect((await knock(choose, makeToken('unsubscribe', id), form({ choice: 'nothing' }))).status).toBe(404)
  await knock(choose, token, form({ choice: 'everything' }))
  await knock(choose, token, form({}))
  expect(await wishOf(id)).toBe('all')
})

test('one click of a mail program ends it: no cookie, no redirect, from anywhere, again and again (RFC 8058)', async () => {
  const { subscriptionId: id } = await buildSubscriber(campaign)
  const token = makeToken('unsubscribe', id)
  const headers = { 'sec-fetch-site': 'cross-site', origin: 'https://mail.example' }
  const oneClick = form({ 'List-Unsubscribe': 'One-Click' }, headers)
  const multipart = new FormData()
  multipart.set('List-Unsubscribe', 'One-Click')
  for (const init of [oneClick, oneClick, { method: 'POST', body: multipart }, { method: 'POST' }]) {
    const answer = await knock(unsubscribe, token, init)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('set-cookie')).toBeNull()
    expect(await wishOf(id)).toBe('ended')
  }
})

test('opening the link to end it, ten times, ends nothing', async () => {
  const { subscriptionId: id } = await buildSubscriber(campaign)
  const token = makeToken('unsubscribe', id)
  for (let n = 0; n < 10; n++) expect((await knock(openUnsubscribe, token)).status).toBe(200)
  expect(await wishOf(id)).toBe('all')
  expect(await (await knock(openUnsubscribe, token)).text()).toContain(makeToken('preferences', id))
})

test('the links of a test mail say that they are a test', async () => {
  for (const door of [open, openUnsubscribe]) {
    const answer = await knock(door, 'test')
    expect(answer.status).toBe(200)
    expect(await answer.text()).toContain('This was a test')
  }
})
