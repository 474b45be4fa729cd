import { buildCampaign, buildSignature, type BuiltCampaign } from '../support/build'
import { settle } from '../lib/updates/subscribers'
import { emailTag } from '@/lib/mail/email-tag'
import { makeToken } from '@/lib/mail/tokens'
import { pool } from '@/lib/platform/db'
import { GET as open } from '@/app/confirm/[token]/done/route'
import { POST as confirm } from '@/app/confirm/[token]/route'
import { POST as sign } from '@/app/confirm/[token]/next/[slug]/route'

const mailbox = { email: 'ada@example.org', emailTag: emailTag('ada@example.org') }
const ours = { 'sec-fetch-site': 'same-origin' }

let next: BuiltCampaign
let token: string
beforeEach(async () => {
  await settle()
  token = makeToken('confirm', (await buildSignature(await buildCampaign(), mailbox)).id)
  next = await buildCampaign({ headline: 'Plant the quay' })
})

const at = (path: string, init?: RequestInit) => new Request(`http://localhost:3000${path}`, init)

async function press(): Promise<void> {
  const answer = await confirm(at('/x', { method: 'POST', headers: ours }), {
    params: Promise.resolve({ token }),
  })
  expect(answer.headers.get('location')).toBe(`/confirm/${token}/done`)
}

async function thanks(headers: Record<string, string> = ours, of = token): Promise<string> {
  return (
    await open(at(`/confirm/${of}/done`, { headers }), { params: Promise.resolve({ token: of }) })
  ).text()
}

const markIn = (html: string) => /name="press" value="([^"]+)"/.exec(html)?.[1]

const pressNext = (fields: Record<string, string>, to = next) =>
  sign(at('/x', { method: 'POST', headers: ours, body: new URLSearchParams({ wording: '1', ...fields }) }), {
    params: Promise.resolve({ token, slug: to.slug }),
  })

async function listSigned(campaign = next) {
  const { rows } = await pool().query('SELECT "state" FROM "Signature" WHERE "campaignId" = $1', [
    campaign.id,
  ])
  return rows.map(({ state }) => state)
}

test('who has just pressed signs the next one at once, and is offered the one after that', async () => {
  const third = await buildCampaign()
  await press()
  const mark = markIn(await thanks())!
  for (let n = 0; n < 2; n++) {
    const answer = await pressNext({ press: mark }, third)
    const location = answer.headers.get('location')!
    expect([answer.status, location]).toEqual([303, expect.stringMatching(/^\/confirm\/[\w-]{43}\/done$/)])
    expect(markIn(await thanks(ours, location.split('/')[2]))).toBeDefined()
  }
  expect(await listSigned(third)).toEqual(['confirmed'])
})

test('the address that was passed on has no press and no name in it, and leads to the campaign', async () => {
  await press()
  for (const site of ['none', 'cross-site', 'same-site']) {
    const html = await thanks({ 'sec-fetch-site': site })
    expect(markIn(html)).toBeUndefined()
    expect(html).not.toContain('Ada Example')
    expect(html).toContain('Plant the quay')
  }
})

test('two minutes later nobody gets the press by the address, whatever they say they are', async () => {
  await press()
  await pool().query(`UPDATE "Signature" SET "confirmedAt" = now() - interval '121 seconds'`)
  await press()
  const html = await thanks()
  expect([markIn(html), html.includes('Ada Example')]).toEqual([undefined, false])
})

test('without the mark, or with that of another campaign, a press is asked for by mail', async () => {
  await press()
  const third = await buildCampaign()
  const mark = markIn(await thanks())!
  for (const [fields, to] of [
    [{}, third],
    [{ press: mark }, next],
    [{ press: 'x'.repeat(30) }, next],
  ] as const)
    expect((await pressNext(fields, to)).headers.get('location')).toBe(`/c/${to.slug}/check-your-email`)
  expect([...(await listSigned()), ...(await listSigned(third))]).toEqual(['pending', 'pending'])
})

test('a text that changed meanwhile is shown with the press again, and nothing is signed', async () => {
  await press()
  const answer = await pressNext({ press: markIn(await thanks())!, wording: '0' })
  expect(answer.status).toBe(409)
  const html = await answer.text()
  expect(html).toContain('This text changed since you opened it')
  expect(await listSigned()).toEqual([])
  expect((await pressNext({ press: markIn(html)! })).status).toBe(303)
  expect(await listSigned()).toEqual(['confirmed'])
})
