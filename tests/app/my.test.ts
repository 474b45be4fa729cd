import { buildCampaign, buildSignature, type BuiltCampaign } from '../support/build'
import { buildSubscriber, settle } from '../lib/updates/subscribers'
import { emailTag } from '@/lib/mail/email-tag'
import { makeToken } from '@/lib/mail/tokens'
import { newId } from '@/lib/core/ids'
import { pool } from '@/lib/platform/db'
import { forgetHits } from '@/lib/platform/rate-limit'
import { getCount } from '@/lib/campaigns/queries'
import { tallySignatures } from '@/lib/signatures/tally-signatures'
import { GET as openDone } from '@/app/confirm/[token]/done/route'
import { GET as download } from '@/app/my/[token]/data/route'
import { GET as askErase, POST as erase } from '@/app/my/[token]/erase/route'
import { GET as open, POST as press } from '@/app/my/[token]/route'

type Door = (request: Request, context: { params: Promise<{ token: string }> }) => Promise<Response>

const knock = (door: Door, token: string, init?: RequestInit, query = '') =>
  door(new Request(`http://localhost:3000/my/x${query}`, init), { params: Promise.resolve({ token }) })
const form = (fields: Record<string, string>, headers = {}) => ({
  method: 'POST',
  body: new URLSearchParams(fields),
  headers,
})
const act = (token: string, name: string, value = '', slug = campaign.slug) =>
  knock(press, token, form({ act: name, value, campaign: slug }))

const mailbox = { email: 'ada@example.org', emailTag: emailTag('ada@example.org') }

async function getRow(id: string) {
  const { rows } = await pool().query(
    `SELECT s.*, u."wish", u."endedAt" FROM "Signature" s LEFT JOIN "Subscription" u ON u."signatureId" = s."id" WHERE s."id" = $1`,
    [id],
  )
  return rows[0]
}

let campaign: BuiltCampaign
let id: string
let token: string
beforeEach(async () => {
  await settle()
  forgetHits()
  campaign = await buildCampaign({ headline: 'Open the harbour' })
  id = (await buildSubscriber(campaign, 'all', mailbox)).id
  token = makeToken('my', id)
  await tallySignatures()
})

test('the page shows all that this mailbox signed, nothing of others, and changes nothing when opened', async () => {
  const other = await buildCampaign({ headline: 'Plant the quay' })
  await buildSignature(other, { ...mailbox, state: 'withdrawn', withdrawnAt: new Date() })
  await buildSignature(await buildCampaign({ headline: 'Of somebody else' }), {
    state: 'confirmed',
    confirmedAt: new Date(),
  })
  const before = await pool().query('SELECT * FROM "Signature" ORDER BY "id"')
  for (let n = 0; n < 10; n++) {
    const answer = await knock(open, token)
    const html = await answer.text()
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store'])
    expect([answer.headers.get('referrer-policy'), answer.headers.get('set-cookie')]).toEqual([
      'same-origin',
      null,
    ])
    expect(html).toContain('Open the harbour')
    expect(html).toContain('Plant the quay')
    expect(html).toContain('Number 1')
    expect(html.indexOf('Of somebody else')).toBe(html.lastIndexOf('Of somebody else'))
  }
  expect((await pool().query('SELECT * FROM "Signature" ORDER BY "id"')).rows).toEqual(before.rows)
})

test('a name is shown and hidden, a comment and what is heard change, each with its date of agreement', async () => {
  const answer = await act(token, 'name', 'show')
  expect([answer.status, answer.headers.get('location')]).toEqual([
    303,
    `/my/${token}?done=shown&of=${campaign.slug}#${campaign.slug}`,
  ])
  expect(await getRow(id)).toMatchObject({ showName: true, consentText: expect.stringMatching(/^20/) })
  await act(token, 'name', 'hide')
  await act(token, 'comment', 'For\r\nall of us ')
  await act(token, 'updates', 'result')
  expect(await getRow(id)).toMatchObject({
    showName: false,
    comment: 'For\nall of us',
    wish: 'result',
    endedAt: null,
  })
  await act(token, 'updates', 'nothing')
  expect((await getRow(id)).endedAt).not.toBeNull()
  await act(token, 'updates', 'all')
  expect(await getRow(id)).toMatchObject({ wish: 'all', endedAt: null, updates: 'all' })
  const html = await (await knock(open, token, undefined, `?done=chosen&of=${campaign.slug}`)).text()
  expect(html).toMatch(/role="status">Your choice is kept/)
})

test('who never subscribed begins to by choosing', async () => {
  const second = await buildCampaign()
  const signed = await buildSignature(second, { ...mailbox, state: 'confirmed', confirmedAt: new Date() })
  await act(token, 'updates', 'result', second.slug)
  expect(await getRow(signed.id)).toMatchObject({ wish: 'result', endedAt: null })
})

test('a comment that is too long or hides characters changes nothing and comes back to be mended', async () => {
  for (const bad of ['x'.repeat(501), 'hidden\u202eword']) {
    const answer = await act(token, 'comment', bad)
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('Nothing was changed')
  }
  expect((await getRow(id)).comment).toBeNull()
})

test('withdrawing leaves the count and ends the mails; undone it is as it was, under the same number', async () => {
  expect((await getCount(campaign.slug))!.count).toBe(1)
  await act(token, 'withdraw')
  await act(token, 'withdraw')
  await tallySignatures()
  expect((await getCount(campaign.slug))!.count).toBe(0)
  expect(await getRow(id)).toMatchObject({ state: 'withdrawn', counted: 0, endedAt: expect.any(Date) })
  expect(await (await knock(open, token)).text()).toContain('Undo: count it again')
  await act(token, 'undo')
  await tallySignatures()
  expect(await getRow(id)).toMatchObject({
    state: 'confirmed',
    counted: 1,
    number: 1,
    endedAt: null,
    withdrawnAt: null,
  })
  expect((await getCount(campaign.slug))!.count).toBe(1)
})

test('after a day nothing is undone; what the team removed is not brought back, and the wish to withdraw is kept', async () => {
  await act(token, 'withdraw')
  await pool().query(`UPDATE "Signature" SET "withdrawnAt" = now() - interval '25 hours'`)
  expect((await act(token, 'undo')).status).toBe(422)
  expect((await getRow(id)).state).toBe('withdrawn')
  await pool().query(`UPDATE "Signature" SET "state" = 'invalidated', "withdrawnAt" = NULL`)
  for (const name of ['undo', 'name', 'comment', 'updates']) await act(token, name, 'all')
  await act(token, 'withdraw')
  expect(await getRow(id)).toMatchObject({
    state: 'invalidated',
    withdrawnAt: expect.any(Date),
    showName: false,
  })
})

test('a link changes the signatures of its own mailbox alone, and no other token opens anything', async () => {
  const stranger = await buildSubscriber(await buildCampaign())
  const { rows } = await pool().query(
    'SELECT c."slug" FROM "Campaign" c JOIN "Signature" s ON s."campaignId" = c."id" WHERE s."id" = $1',
    [stranger.id],
  )
  expect((await act(token, 'withdraw', '', rows[0].slug)).status).toBe(422)
  expect((await getRow(stranger.id)).state).toBe('confirmed')
  for (const bad of ['', 'x', token.slice(1), makeToken('confirm', id)])
    for (const door of [open, askErase]) expect((await knock(door, bad)).status).toBe(404)
  for (const door of [open, askErase, download])
    expect((await knock(door, makeToken('my', newId()))).status).toBe(410)
  expect((await act(makeToken('confirm', id), 'withdraw')).status).toBe(404)
  expect((await knock(erase, makeToken('preferences', id), form({}))).status).toBe(404)
  expect((await getRow(id)).state).toBe('confirmed')
})

test('another site, an unknown act, a huge body and a flood change nothing', async () => {
  const foreign = { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }
  const fields = { act: 'withdraw', campaign: campaign.slug }
  expect((await knock(press, token, form(fields, foreign))).status).toBe(403)
  expect((await knock(erase, token, form({}, foreign))).status).toBe(403)
  expect((await act(token, 'constructor')).status).toBe(422)
  expect((await act(token, 'name', 'show', '\0')).status).toBe(422)
  expect((await act(token, 'comment', 'x'.repeat(20_000))).status).toBe(413)
  const answers = []
  for (let n = 0; n < 70; n++) answers.push((await act(token, 'name', 'hide')).status)
  expect(answers.at(-1)).toBe(429)
  expect((await getRow(id)).state).toBe('confirmed')
})

test('all that is kept can be taken home, and holds nobody else’s', async () => {
  await buildSubscriber(campaign)
  const answer = await knock(download, token)
  expect(answer.headers.get('content-disposition')).toContain('attachment')
  const data = await answer.json()
  expect(data.signatures).toHaveLength(1)
  expect(data.signatures[0]).toMatchObject({
    campaign: 'Open the harbour',
    email: 'ada@example.org',
    subscribedTo: 'all',
  })
  expect(data.signatures[0].wording).toContain('open the old harbour')
})

test('erasing asks first, then nothing is left behind the link, and the count stands', async () => {
  expect(await (await knock(askErase, token)).text()).toContain('It cannot be undone')
  expect((await getRow(id)).email).toBe('ada@example.org')
  const answer = await knock(erase, token, form({}))
  expect(await answer.text()).toContain('Everything is erased')
  for (const door of [open, askErase, download]) expect((await knock(door, token)).status).toBe(410)
  expect((await knock(erase, token, form({}))).status).toBe(410)
  expect((await act(token, 'withdraw')).status).toBe(410)
  expect((await knock(openDone, makeToken('confirm', id))).status).toBe(410)
  expect((await getCount(campaign.slug))!.count).toBe(1)
})
