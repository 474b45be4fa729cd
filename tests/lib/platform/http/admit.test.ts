import { log } from '@/lib/platform/logger'
import { openDoor, type Door } from '@/tests/support/door'

let door: Door
let asked: string[]

beforeEach(async () => {
  log.level = 'silent'
  asked = []
  door = await openDoor({
    app: async ({ url }, response) => {
      asked.push(url!)
      response.end('asked')
    },
  })
})

afterEach(() => door.close())

test.each([
  ['TRACE', '/'],
  ['PROPFIND', '/c/harbour'],
  ['DELETE', '/admin'],
  ['OPTIONS', '*'],
])('%s %s is answered by nothing here', async (method, path) => {
  const answer = await door.ask(path, { method })
  expect(answer.status).toBe(405)
  expect(answer.headers.allow).toBe('GET, HEAD, POST, OPTIONS')
  expect(asked).toEqual([])
})

test.each([
  ['POST', '/assets/site-0123456789.css'],
  ['OPTIONS', '/assets/nothing.css?x=1'],
  ['POST', '/_next/static/chunks/a.js'],
  ['POST', '/robots.txt'],
])('%s %s: a file is only read', async (method, path) => {
  const answer = await door.ask(path, { method })
  expect([answer.status, answer.headers.allow]).toEqual([405, 'GET, HEAD'])
  expect((await door.ask('/robots.txt')).status).toBe(200)
  expect(asked).toEqual(['/robots.txt'])
})

test('a page elsewhere may read why the API refused it', async () => {
  const refused = await door.ask('/api/v1/campaigns', { method: 'DELETE' })
  expect([refused.status, refused.headers['access-control-allow-origin']]).toEqual([405, '*'])
  const page = await door.ask('/c/harbour', { method: 'DELETE' })
  expect(page.headers).not.toHaveProperty('access-control-allow-origin')
})

test('the API is only read, and says so', async () => {
  const answer = await door.ask('/api/v1/campaigns/harbour/count', { method: 'POST' })
  expect([answer.status, answer.headers.allow]).toEqual([405, 'GET, HEAD, OPTIONS'])
})

test('who asks as one asks a proxy is answered under the name in the address, whatever Host says', async () => {
  const ours = `http://localhost:${process.env.PORT}`
  const headers = { host: 'evil.example' }
  for (const path of ['/c/harbour?x=1', '', '?x=1'])
    expect((await door.ask(ours + path, { headers })).status).toBe(200)
  expect(asked).toEqual(['/c/harbour?x=1', '/', '/?x=1'])
  for (const other of ['http://evil.example/', `${ours}@evil.example/`, 'https://', 'ftp://localhost/'])
    expect([405, 421]).toContain((await door.ask(other)).status)
  expect(asked).toHaveLength(3)
})

test('browsers may ask what the API allows', async () => {
  expect((await door.ask('/api/v1/campaigns', { method: 'OPTIONS' })).status).toBe(200)
})

test.each(['/%00', '/admin/documents/%00/original', '/c/a%00b'])(
  '%s cannot be the name of anything',
  async (path) => {
    await door.ask(path)
    expect(asked).toEqual(['/no-such-page'])
  },
)

test.each(['/404', '/500', '/_error', '/_not-found', '/%34%304', '/500/', '/404?x=1', '/404.html'])(
  "%s, the framework's own page, names nothing",
  async (path) => {
    await door.ask(path)
    expect(asked).toEqual(['/no-such-page'])
  },
)

test.each([
  ['/c/%66oo', '/c/foo'],
  ['/%63/f%6f%2Do/sign?a=%62', '/c/fo-o/sign?a=%62'],
  ['/c/f%C3%BCr%20%2Fall%2e%25%36%31', '/c/f%C3%BCr%20%2Fall%2e%2561'],
  ['/c/%2561', '/c/%2561'],
])('%s is asked for as %s', async (path, plain) => {
  await door.ask(path)
  expect(asked).toEqual([plain])
})

test("however an address of the team's is spelled, it is theirs", async () => {
  const headers = { origin: 'https://evil.example' }
  expect((await door.ask('/%61dmin/settings', { method: 'POST', headers })).status).toBe(403)
})

test('a page of ours that only looks like one is asked for', async () => {
  await door.ask('/c/404')
  expect(asked).toEqual(['/c/404'])
})

test.each([
  ['origin', 'https://evil.example'],
  ['origin', 'null'],
  ['sec-fetch-site', 'cross-site'],
])("a form of another site for the team's pages is refused: %s %s", async (name, value) => {
  const headers = { [name]: value }
  for (const path of ['/admin/settings', '/api/auth/signout'])
    expect((await door.ask(path, { method: 'POST', headers })).status).toBe(403)
  expect(asked).toEqual([])
})

test("our own form for the team's pages is not", async () => {
  const headers = { 'sec-fetch-site': 'same-origin', origin: `http://localhost:${process.env.PORT}` }
  expect((await door.ask('/admin/settings', { method: 'POST', headers })).status).toBe(200)
})

test('mail programs end a subscription from anywhere', async () => {
  const headers = { origin: 'https://mail.example' }
  expect((await door.ask('/unsubscribe/abc', { method: 'POST', headers })).status).toBe(200)
})
