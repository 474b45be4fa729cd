import { buildCampaign, buildSignature } from '@/tests/support/build'
import { newId } from '@/lib/core/ids'
import { pool } from '@/lib/platform/db'
import { forgetSettings } from '@/lib/platform/settings'
import { makeToken } from '@/lib/mail/tokens'
import { tallySignatures } from '@/lib/signatures/tally-signatures'
import { GET as openDone } from '@/app/confirm/[token]/done/route'
import { GET as openLink, POST as pressButton } from '@/app/confirm/[token]/route'
import { GET as openUnsubscribe, POST as unsubscribe } from '@/app/unsubscribe/[token]/route'

type Door = (request: Request, context: { params: Promise<{ token: string }> }) => Promise<Response>

function knock(door: Door, token: string, init?: RequestInit): Promise<Response> {
  return door(new Request('http://localhost:3000/confirm/x', init), { params: Promise.resolve({ token }) })
}

const press = (token: string, headers = {}) => knock(pressButton, token, { method: 'POST', headers })

async function build(given: Record<string, unknown> = {}, ofCampaign: Record<string, unknown> = {}) {
  const signature = await buildSignature(await buildCampaign(ofCampaign), given)
  return { id: signature.id, token: makeToken('confirm', signature.id) }
}

async function getState(id: string): Promise<string> {
  return (await pool().query('SELECT "state" FROM "Signature" WHERE "id" = $1', [id])).rows[0].state
}

beforeEach(forgetSettings)

test('opening the link shows one button and changes nothing, however often', async () => {
  const { id, token } = await build()
  for (let n = 0; n < 10; n++) {
    const response = await knock(openLink, token)
    const html = await response.text()
    expect(response.status).toBe(200)
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(response.headers.get('referrer-policy')).toBe('same-origin')
    expect(html).toContain(`<form action="/confirm/${token}" method="post">`)
    expect(html.match(/<button/g)).toHaveLength(1)
  }
  expect(await getState(id)).toBe('pending')
})

test('pressing confirms and leads to thank you, with the number once it is counted; again and again the same', async () => {
  const { id, token } = await build()
  for (let n = 0; n < 2; n++) {
    const response = await press(token)
    expect([response.status, response.headers.get('location')]).toEqual([303, `/confirm/${token}/done`])
  }
  expect(await getState(id)).toBe('confirmed')
  expect(await (await knock(openDone, token)).text()).toContain('is being counted')
  await tallySignatures()
  const done = await knock(openDone, token)
  expect(done.headers.get('cache-control')).toBe('no-store')
  expect(await done.text()).toMatch(/You are number <span[^>]*>1</)
  expect((await knock(openLink, token)).headers.get('location')).toBe(`/confirm/${token}/done`)
})

test('a press on what was rewritten since it was opened shows the page again and confirms nothing', async () => {
  const { id, token } = await build()
  const markOn = async (response: Response) => /name="seen" value="(\w{16})"/.exec(await response.text())![1]!
  const pressOn = async (seen: string) =>
    knock(pressButton, token, { method: 'POST', body: new URLSearchParams({ seen }) })
  const first = await markOn(await knock(openLink, token))
  await pool().query(`UPDATE "Signature" SET "name" = 'Ada Fool'`)
  const again = await pressOn(first)
  expect([again.status, again.headers.get('cache-control')]).toEqual([409, 'no-store'])
  const html = await again.clone().text()
  expect(html).toContain('This changed since you opened it; please look again')
  expect(html).toContain('Ada Fool')
  expect(await getState(id)).toBe('pending')
  expect((await pressOn(await markOn(again))).status).toBe(303)
  expect(await getState(id)).toBe('confirmed')
})

test('thank you before the press leads back to the button', async () => {
  const { id, token } = await build()
  expect((await knock(openDone, token)).headers.get('location')).toBe(`/confirm/${token}`)
  expect(await getState(id)).toBe('pending')
})

test('a link that is not whole or not ours is a page with 404', async () => {
  const { token } = await build()
  for (const bad of ['', 'x', token.slice(1), makeToken('unsubscribe', newId())])
    for (const door of [openLink, openDone, pressButton]) {
      const response = await knock(door, bad, { method: door === pressButton ? 'POST' : 'GET' })
      expect(response.status).toBe(404)
      expect(await response.text()).toContain('This link is not whole')
    }
})

test('the link of a signature that was deleted is dead: a page with 410 that says what to do', async () => {
  const token = makeToken('confirm', newId())
  for (const door of [openLink, openDone, pressButton]) {
    const response = await knock(door, token, { method: door === pressButton ? 'POST' : 'GET' })
    expect(response.status).toBe(410)
    const html = await response.text()
    expect(html).toContain('This link no longer works')
    expect(html).toContain('sign again')
  }
})

test('a dead link and one that came too late are pages with 410', async () => {
  const dead = await build({ state: 'withdrawn' })
  const late = await build({}, { state: 'closed', closedAt: new Date(Date.now() - 25 * 3_600_000) })
  for (const { token } of [dead, late]) {
    expect((await knock(openLink, token)).status).toBe(410)
    expect((await knock(openDone, token)).status).toBe(410)
    expect((await press(token)).status).toBe(410)
  }
})

test('a press from another site is refused and confirms nothing', async () => {
  const { id, token } = await build()
  expect(
    (await press(token, { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' })).status,
  ).toBe(403)
  expect((await press(token, { origin: 'null' })).status).toBe(403)
  expect(await getState(id)).toBe('pending')
  expect((await press(token, { 'sec-fetch-site': 'same-origin', origin: 'null' })).status).toBe(303)
})

test('unsubscribing asks on GET and ends on POST, from a mail program too, and the signature stays', async () => {
  const { id, token } = await build({ updates: 'all' })
  await press(token)
  const { rows } = await pool().query('SELECT "id" FROM "Subscription"')
  const own = makeToken('unsubscribe', rows[0].id)
  const isEnded = async () =>
    (await pool().query('SELECT "endedAt" FROM "Subscription"')).rows[0].endedAt !== null
  expect(await (await knock(openUnsubscribe, own)).text()).toContain('Send me no more')
  expect(await isEnded()).toBe(false)
  const headers = { origin: 'https://mail.example', 'content-type': 'application/x-www-form-urlencoded' }
  for (let n = 0; n < 2; n++) {
    const oneClick = await knock(unsubscribe, own, {
      method: 'POST',
      headers,
      body: 'List-Unsubscribe=One-Click',
    })
    expect(oneClick.status).toBe(200)
    expect(await oneClick.text()).toContain('No more updates')
  }
  expect(await isEnded()).toBe(true)
  expect(await getState(id)).toBe('confirmed')
  for (const door of [openUnsubscribe, unsubscribe]) expect((await knock(door, token)).status).toBe(404)
  await pool().query('DELETE FROM "Subscription"')
  expect((await knock(openUnsubscribe, own)).status).toBe(410)
  const late = await knock(unsubscribe, own, { method: 'POST', headers, body: 'List-Unsubscribe=One-Click' })
  expect([late.status, await late.text()]).toEqual([200, expect.stringContaining('no such mail any more')])
})
