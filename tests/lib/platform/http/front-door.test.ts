import { request as ask, createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliDecompressSync } from 'node:zlib'
import { addressHeader, addressProof, clientAddress, proofHeader } from '@/lib/platform/client-address'
import { resetEnv } from '@/lib/platform/env'
import { askSelf } from '@/lib/platform/http/ask-self'
import { parseTrustedProxies } from '@/lib/platform/http/client-address'
import { openFrontDoor, type FrontDoor } from '@/lib/platform/http/front-door'
import { MicroCache } from '@/lib/platform/http/micro-cache'
import { log } from '@/lib/platform/logger'
import { fakeTimeouts } from '@/tests/support/fake-timeouts'

type Seen = { url: string; headers: IncomingMessage['headers']; body: string }
type Got = { status: number; headers: IncomingMessage['headers']; body: Buffer }
type Wish = { method?: string; headers?: Record<string, string>; body?: string | Buffer; chunked?: boolean }

let server: Server
let seen: Seen[]
const page = `<p>${'A page. '.repeat(200)}</p>`
const big = 'a'.repeat(16 * 1024 + 1)

async function openDoor(parts: Partial<FrontDoor> = {}): Promise<number> {
  seen = []
  const app: FrontDoor['app'] = async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    seen.push({ url: request.url ?? '', headers: request.headers, body: String(Buffer.concat(chunks)) })
    if (request.url === '/fault') throw new Error('broken')
    response.writeHead(200, { 'cache-control': 'public', 'content-type': 'text/html' }).end(page)
  }
  server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  process.env.PORT = String(port)
  resetEnv()
  server.on('request', openFrontDoor({ app, cache: null, trustedProxies: [], ...parts }))
  return port
}

afterEach(async () => {
  jest.useRealTimers()
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})

function get(url: string, { method = 'GET', headers = {}, body, chunked }: Wish = {}): Promise<Got> {
  const { port } = server.address() as AddressInfo
  const length = body === undefined || chunked ? {} : { 'content-length': String(Buffer.byteLength(body)) }
  return new Promise((resolve, reject) => {
    const all = { host: `localhost:${port}`, ...length, ...headers }
    const question = ask({ host: '127.0.0.1', port, path: url, method, headers: all }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('end', () =>
        resolve({ status: answer.statusCode!, headers: answer.headers, body: Buffer.concat(chunks) }),
      )
    })
    question.on('error', reject)
    if (body !== undefined) question.write(body)
    question.end()
  })
}

beforeAll(() => {
  log.level = 'silent'
})

test('every answer has a number of its own', async () => {
  await openDoor()
  const [one, other] = await Promise.all([get('/a'), get('/a')])
  expect(one.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
  expect(one.headers['x-request-id']).not.toBe(other.headers['x-request-id'])
})

test('an unknown name gets 421, health is told to anyone', async () => {
  await openDoor()
  expect((await get('/', { headers: { host: 'evil.example' } })).status).toBe(421)
  expect(seen).toEqual([])
  expect((await get('/healthz', { headers: { host: '10.0.0.7' } })).status).toBe(200)
})

test('what a stranger says about where they come from does not arrive', async () => {
  await openDoor()
  const claimed = {
    'x-forwarded-for': '198.51.100.1',
    'x-real-ip': '198.51.100.1',
    forwarded: 'for=198.51.100.1',
    'x-forwarded-host': 'evil.example',
    'x-forwarded-proto': 'https',
    [addressHeader]: '198.51.100.1',
    [proofHeader]: 'a guess',
  }
  await get('/a', { headers: claimed })
  const { headers } = seen[0]!
  expect(headers).toMatchObject({ [addressHeader]: '127.0.0.1', [proofHeader]: addressProof() })
  for (const name of ['x-forwarded-for', 'x-real-ip', 'forwarded', 'x-forwarded-host', 'x-forwarded-proto']) {
    expect(headers[name]).toBeUndefined()
  }
})

test('the app believes the address only with the proof', async () => {
  await openDoor({ trustedProxies: parseTrustedProxies('127.0.0.1') })
  await get('/a', { headers: { 'x-forwarded-for': '203.0.113.9', 'x-forwarded-proto': 'https' } })
  const given = seen[0]!.headers as Record<string, string>
  expect(given['x-forwarded-proto']).toBe('https')
  expect(clientAddress(new Request('http://localhost', { headers: given }))).toBe('203.0.113.9')
  const forged = { [addressHeader]: '203.0.113.9', [proofHeader]: 'a guess' }
  expect(clientAddress(new Request('http://localhost', { headers: forged }))).toBeNull()
})

test.each([
  ['by its length', { body: big }],
  ['in pieces without a length', { body: big, chunked: true, headers: { 'transfer-encoding': 'chunked' } }],
])('a body over 16 kB is refused, %s', async (_, wish) => {
  await openDoor()
  const answer = await get('/c/harbour/sign', { method: 'POST', ...wish })
  expect(answer.status).toBe(413)
  expect(String(answer.body)).toContain('<h1>')
  expect(seen).toEqual([])
})

test('a path that is no text names nothing, and is no fault', async () => {
  await openDoor()
  for (const path of ['/c/%E0%A4%A', '/%', '/%ff?q=1']) expect((await get(path)).status).toBe(200)
  expect(seen.map(({ url }) => url)).toEqual(['/no-such-page', '/no-such-page', '/no-such-page'])
})

test('a script is refused in JSON', async () => {
  await openDoor()
  const headers = { accept: 'application/json' }
  const answer = await get('/c/harbour/sign', { method: 'POST', body: big, headers })
  expect(answer.status).toBe(413)
  expect(JSON.parse(String(answer.body))).toHaveProperty('errors')
})

test('a form arrives whole', async () => {
  await openDoor()
  await get('/c/harbour/sign', { method: 'POST', body: 'name=Ada' })
  expect(seen[0]).toMatchObject({ url: '/c/harbour/sign', body: 'name=Ada' })
})

test('the team may send a document, but must say how long it is', async () => {
  await openDoor()
  expect((await get('/admin/documents', { method: 'POST', body: big })).status).toBe(200)
  expect(seen[0]!.body).toHaveLength(big.length)
  const headers = { 'transfer-encoding': 'chunked' }
  const pieces = await get('/admin/documents', { method: 'POST', body: big, chunked: true, headers })
  expect(pieces.status).toBe(411)
  const huge = { 'content-length': String(12 * 1024 * 1024) }
  expect((await get('/admin/documents', { method: 'POST', headers: huge })).status).toBe(413)
})

test('a fault of the app is a page that says to come back', async () => {
  await openDoor()
  const answer = await get('/fault')
  expect(answer.status).toBe(503)
  expect(answer.headers['retry-after']).toBe('10')
})

async function openCached(): Promise<void> {
  const build = (path: string) => askSelf((server.address() as AddressInfo).port, '127.0.0.1', path)
  const cache = new MicroCache({
    build,
    isDatabaseAway: async () => false,
    now: () => 0,
    clock: () => new Date(),
  })
  await openDoor({ cache })
}

test('a public page is made once, without cookies or a query, and sent compressed', async () => {
  await openCached()
  const headers = { cookie: 'session=1', 'accept-encoding': 'gzip, br' }
  const answers = await Promise.all([get('/c/harbour?x=1', { headers }), get('/c/harbour', { headers })])
  expect(seen.map(({ url, headers: { cookie } }) => [url, cookie])).toEqual([['/c/harbour', undefined]])
  expect(answers[0]!.headers['content-encoding']).toBe('br')
  expect(String(brotliDecompressSync(answers[0]!.body))).toBe(page)
  const plain = await get('/c/harbour', { headers: { 'accept-encoding': 'br;q=0' } })
  expect(String(plain.body)).toBe(page)
})

test('who has the page already gets 304, and HEAD gets no body', async () => {
  await openCached()
  const first = await get('/')
  const etag = first.headers.etag!
  for (const known of [etag, etag.replace('W/', ''), `"other", ${etag}`, '*']) {
    const again = await get('/', { headers: { 'if-none-match': known } })
    expect([known, again.status, again.body.length]).toEqual([known, 304, 0])
  }
  expect((await get('/', { headers: { 'if-none-match': '"other"' } })).status).toBe(200)
  const head = await get('/', { method: 'HEAD' })
  expect([head.status, head.body.length, head.headers['content-length']]).toEqual([
    200,
    0,
    String(Buffer.byteLength(page)),
  ])
})

test('a door that does not answer in time says to come back', async () => {
  let arrive = () => {}
  const arrived = new Promise<void>((resolve) => (arrive = resolve))
  const silent = async () => (arrive(), new Promise<Response>(() => {}))
  await openDoor({ hot: () => silent })
  fakeTimeouts()
  const got = get('/c/harbour/sign', { method: 'POST', body: 'name=Ada' })
  await arrived
  await jest.advanceTimersByTimeAsync(20_000)
  jest.useRealTimers()
  expect((await got).status).toBe(503)
  expect((await got).headers['retry-after']).toBe('10')
})

test('a page that cannot be made in time is not waited for', async () => {
  let arrive = () => {}
  const arrived = new Promise<void>((resolve) => (arrive = resolve))
  const build = () => (arrive(), new Promise<never>(() => {}))
  const parts = { isDatabaseAway: async () => true, now: () => 0, clock: () => new Date() }
  await openDoor({ cache: new MicroCache({ build, ...parts }) })
  fakeTimeouts()
  const got = get('/c/harbour')
  await arrived
  await jest.advanceTimersByTimeAsync(8_000)
  expect((await got).status).toBe(503)
})

/** An app that begins to answer when the test says so. */
async function openSlow() {
  let arrive = () => {}
  let begin = () => {}
  const [arrived, begun] = [
    new Promise<void>((resolve) => (arrive = resolve)),
    new Promise<void>((resolve) => (begin = resolve)),
  ]
  let end = () => {}
  const ended = new Promise<void>((resolve) => (end = resolve))
  const app: FrontDoor['app'] = async (request, response) => {
    if (request.url === '/streamed') response.writeHead(200).write('first ')
    arrive()
    await begun
    if (request.url !== '/streamed') response.setHeader('x-late', 'yes').writeHead(200)
    response.write('and last')
    response.end(end)
  }
  await openDoor({ app })
  fakeTimeouts()
  return { arrived, begin: () => begin(), ended }
}

test.each([
  ['GET', '/unsubscribe/abc', 8_000],
  ['HEAD', '/confirm/abc', 8_000],
  ['POST', '/unsubscribe/abc', 20_000],
])(
  '%s %s: an app that does not answer in time is not waited for, and not heard later',
  async (method, url, ms) => {
    const app = await openSlow()
    const got = get(url, { method, body: method === 'POST' ? 'a=b' : undefined })
    await app.arrived
    await jest.advanceTimersByTimeAsync(ms)
    const { status, headers, body } = await got
    expect([status, headers['retry-after']]).toEqual([503, '10'])
    expect(String(body)).not.toContain('last')
    app.begin()
    await app.ended
  },
)

test('what the team asked for may take its time', async () => {
  const app = await openSlow()
  const got = get('/admin/campaigns')
  await app.arrived
  await jest.advanceTimersByTimeAsync(60_000)
  app.begin()
  expect(await got).toMatchObject({ status: 200 })
})

test('an answer that has begun may take its time: lines are slow', async () => {
  const app = await openSlow()
  const got = get('/streamed')
  await app.arrived
  await jest.advanceTimersByTimeAsync(60_000)
  app.begin()
  expect(await got).toMatchObject({ status: 200, body: Buffer.from('first and last') })
})
