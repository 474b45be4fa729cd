import { ask, post, postJson } from '../support/http'
import { addressOf, listMails, publishHarbour, siteUrl, waitForMail } from '../support/stories'

const slug = 'flow-guarding'
const signPath = `/c/${slug}/sign`
const person = (name: string) => ({ name: 'Ada Example', email: addressOf(name), country: 'NL' })

beforeAll(() => publishHarbour(slug))

test.each(['evil.example', 'localhost.evil.example', 'evil.example:3000', '10.0.0.1'])(
  'a request for the host %s is not for us: 421',
  async (host) => {
    expect((await ask('/', { headers: { host } })).status).toBe(421)
    expect((await ask(signPath, { method: 'POST', headers: { host } })).status).toBe(421)
  },
)

test.each([
  ['from another site', { 'sec-fetch-site': 'cross-site' }],
  ['from a neighbouring site', { 'sec-fetch-site': 'same-site', origin: 'http://other.localhost' }],
  ['from another origin', { origin: 'https://evil.example' }],
  ['from an origin that hides', { origin: 'null' }],
])('a form posted %s is refused with a page', async (_, headers) => {
  const someone = person('cross')
  const answer = await post(signPath, someone, headers)
  expect(answer.status).toBe(403)
  expect(answer.headers['content-type']).toContain('text/html')
  expect(answer.headers['content-security-policy']).toContain("default-src 'none'")
})

test('our own form is accepted, with the headers that browsers send', async () => {
  const someone = person('own')
  const headers = { 'sec-fetch-site': 'same-origin', origin: siteUrl() }
  expect((await post(signPath, someone, headers)).status).toBe(303)
  await waitForMail(someone.email)
})

test('a body over 16 kB is refused before it is read', async () => {
  const large = { ...person('large'), comment: 'a'.repeat(17_000) }
  expect((await post(signPath, large)).status).toBe(413)
  expect((await postJson(signPath, large)).status).toBe(413)
  expect(await listMails(large.email)).toEqual([])
})

test('JSON that is none, or not an object, is refused', async () => {
  for (const body of ['{', '[]', 'null', '"text"', '']) {
    const headers = { 'content-type': 'application/json', accept: 'application/json' }
    const { status } = await ask(signPath, { method: 'POST', headers, body })
    expect([400, 422]).toContain(status)
  }
})

test.each([
  '/c/nothing-here',
  '/issues/nothing-here',
  `/c/${slug}/sources/99`,
  '/nowhere',
  '/c/%E0%A4%A',
  '/%00',
])('there is nothing for anybody at %s', async (path) => {
  expect([400, 404]).toContain((await ask(path)).status)
})

test('signing what does not exist is a 404, not a fault', async () => {
  expect((await post('/c/nothing-here/sign', person('nothing'))).status).toBe(404)
})

test.each(['/', `/c/${slug}`, '/privacy', '/imprint'])(
  '%s sets no cookie and lets nothing run but our own script',
  async (path) => {
    const { status, headers } = await ask(path)
    expect(status).toBe(200)
    expect(headers['set-cookie']).toBeUndefined()
    expect(headers['content-security-policy']).toMatch(/default-src 'none'/)
    expect(headers['content-security-policy']).not.toMatch(/script-src (?!'self';)|unsafe/)
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['referrer-policy']).toBe('same-origin')
    expect(headers['x-powered-by']).toBeUndefined()
  },
)

test('whoever looks for pages may find what is public, and is told not to look for what only a mail leads to', async () => {
  const { status, headers, text } = await ask('/robots.txt')
  expect([status, headers['content-type']]).toEqual([200, expect.stringMatching(/^text\/plain/)])
  expect(text.split('\n')).toEqual(
    expect.arrayContaining(['User-Agent: *', 'Allow: /', 'Disallow: /confirm']),
  )
})

test('a cookie or a query changes nothing about a public page', async () => {
  const plain = await ask(`/c/${slug}`)
  const dressed = await ask(`/c/${slug}`, { headers: { cookie: 'next-auth.session-token=x; a=b' } })
  expect(dressed.text).toBe(plain.text)
})

test('the desk is for the team', async () => {
  const answer = await ask('/admin')
  expect([302, 303, 307, 401]).toContain(answer.status)
})

test('who wishes for another protocol is answered in this one', async () => {
  const headers = { connection: 'Upgrade, HTTP2-Settings', upgrade: 'h2c', 'http2-settings': 'AAMAAABk' }
  expect((await ask(`/c/${slug}`, { headers })).status).toBe(200)
  expect((await post(signPath, person('upgrade'), headers)).status).toBe(303)
  expect((await ask('/healthz', { headers: { connection: 'Upgrade', upgrade: 'websocket' } })).status).toBe(
    200,
  )
})
