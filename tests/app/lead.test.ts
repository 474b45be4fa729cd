import { GET, POST } from '@/app/lead/[token]/route'
import { removeLead } from '@/lib/campaigns/leads/remove-lead'
import { makeToken } from '@/lib/mail/tokens'
import { addressHeader, addressProof, proofHeader } from '@/lib/platform/client-address'
import { countConfirming } from '@/lib/signatures/network-limits'
import { editor } from '@/tests/support/actors'
import { buildCampaign } from '@/tests/support/build'
import { completeSettings } from '@/tests/support/settings'
import { added, bishop, shown, standings } from '../lib/campaigns/leads/leads'

beforeEach(completeSettings)

async function build(given: Record<string, unknown> = {}) {
  const { slug, id } = await buildCampaign(given)
  const lead = await added(slug, { title: 'Bishop <script>' })
  return { campaignId: id, lead, token: makeToken('lead', lead) }
}

const context = (token: string) => ({ params: Promise.resolve({ token }) })
const open = (token: string) => GET(new Request('http://localhost:3000/lead/x'), context(token))
const press = (token: string, fields: Record<string, string>, headers = {}) => {
  const body = new URLSearchParams(fields)
  return POST(new Request('http://localhost:3000/lead/x', { method: 'POST', body, headers }), context(token))
}
const seenIn = (html: string) => /name="seen" value="(\w+)"/.exec(html)![1]!

test('opening shows the exact words, name and title, and changes nothing, however often', async () => {
  const { campaignId, token } = await build({ state: 'draft', publishedAt: null })
  for (let n = 0; n < 10; n++) {
    const answer = await open(token)
    const html = await answer.text()
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store'])
    expect(html).toContain('Dear members of the city council, open the old harbour to everyone.')
    expect(html).toContain(bishop.name)
    expect(html).toContain('Bishop &lt;script&gt;')
    expect(html).not.toContain(bishop.email)
  }
  expect(await standings(campaignId)).toEqual(['new'])
})

test('pressing approves what was seen and leads back to the page, which says so; again and again the same', async () => {
  const { campaignId, token } = await build()
  const seen = seenIn(await (await open(token)).text())
  for (let n = 0; n < 2; n++) {
    const answer = await press(token, { answer: 'approve', seen })
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `/lead/${token}`])
  }
  expect(await shown(campaignId)).toEqual([bishop.name])
  const html = await (await open(token)).text()
  expect(html).toContain('You approved these words on')
  expect(html).toContain('Take my name away')
  expect((await press(token, { answer: 'decline', seen })).status).toBe(303)
  expect(await shown(campaignId)).toEqual([])
})

test.each([
  [{}],
  [{ answer: 'approve' }],
  [{ seen: 'x' }],
  [{ answer: 'approve', seen: '0123456789abcdef' }],
])('pressing with %j approves nothing and shows the page again', async (fields) => {
  const { campaignId, token } = await build()
  const answer = await press(token, fields as Record<string, string>)
  expect(answer.status).toBe(409)
  expect(await answer.text()).toContain('Nothing was approved')
  expect(await shown(campaignId)).toEqual([])
})

test('a link of another purpose, a broken one and one of somebody removed lead nowhere', async () => {
  const { campaignId, lead, token } = await build()
  for (const wrong of [makeToken('confirm', lead), `${token}x`, token.slice(1), 'x', '']) {
    expect((await open(wrong)).status).toBe(404)
    expect((await press(wrong, { answer: 'approve' })).status).toBe(404)
  }
  await removeLead(editor, lead)
  expect((await open(token)).status).toBe(404)
  expect((await press(token, { answer: 'approve', seen: 'x' })).status).toBe(404)
  expect((await press(token, { answer: 'decline' })).status).toBe(404)
  expect(await standings(campaignId)).toEqual([])
})

test('a form of another site is refused', async () => {
  const { campaignId, token } = await build()
  const seen = seenIn(await (await open(token)).text())
  const answer = await press(token, { answer: 'approve', seen }, { origin: 'https://evil.example' })
  expect(answer.status).toBe(403)
  expect(await shown(campaignId)).toEqual([])
})

test('a network that presses as if it were hundreds of people is asked to wait, and nothing is approved', async () => {
  const { campaignId, token } = await build()
  const address = '192.0.2.77'
  const seen = seenIn(await (await open(token)).text())
  for (let n = 0; n < 600; n++) await countConfirming(address)
  const headers = { [addressHeader]: address, [proofHeader]: addressProof() }
  const answer = await press(token, { answer: 'approve', seen }, headers)
  expect(answer.status).toBe(429)
  expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(await shown(campaignId)).toEqual([])
})
