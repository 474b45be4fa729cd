import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { log } from '@/lib/platform/logger'
import { openDoor, type Door } from '@/tests/support/door'

type Compression = () => (request: IncomingMessage, response: ServerResponse, next: () => void) => void

const compression = jest.requireActual<Compression>('next/dist/compiled/compression')
let door: Door

/** As Next.js answers when a route handler throws: through its compression, which writes the head first. */
async function openFaulty({ isCached = false } = {}): Promise<void> {
  const app = async (request: IncomingMessage, response: ServerResponse) => {
    compression()(request, response, () => {})
    response.setHeader('vary', 'rsc')
    response.statusCode = 500
    response.end()
  }
  door = await openDoor({ app, isCached })
}

beforeAll(() => {
  log.level = 'silent'
})

afterEach(() => door.close())

test('who signs while the site faults is told that it may not be stored, and to send it again', async () => {
  await openFaulty()
  const answer = await door.ask('/c/harbour/sign', { method: 'POST', body: 'name=Ada' })
  expect(answer.status).toBe(503)
  expect(answer.headers).toMatchObject({ 'retry-after': '10', 'cache-control': 'no-store' })
  expect(answer.headers).not.toHaveProperty('vary')
  expect(answer.text).toContain('<h1>Back in a moment</h1>')
  expect(answer.text).toContain('Your signature may not have been stored. Go back and send it again')
})

test('whoever sends something else is told so too', async () => {
  await openFaulty()
  const answer = await door.ask('/confirm/abc', { method: 'POST' })
  expect(answer.text).toContain('What you sent may not have been stored.')
})

test.each([
  ['asked for it', '/c/harbour/sign', { accept: 'application/json' }],
  ['speak to the API', '/api/v1/campaigns/harbour/count', {}],
])('scripts that %s are told in JSON', async (_, path, headers) => {
  await openFaulty({ isCached: true })
  const answer = await door.ask(path, { headers })
  expect(answer.status).toBe(503)
  expect(answer.headers['content-type']).toContain('application/json')
  expect(JSON.parse(answer.text).errors.request).toHaveLength(1)
})

test.each([true, false])('a page that cannot be made says to come back (kept: %s)', async (isCached) => {
  await openFaulty({ isCached })
  const answer = await door.ask('/c/harbour')
  expect(answer.status).toBe(503)
  expect(answer.headers['retry-after']).toBe('10')
  expect(answer.text).toContain('Nothing is lost')
  const head = await door.ask('/c/harbour', { method: 'HEAD' })
  expect([head.status, head.text]).toEqual([503, ''])
})

test('a fault that has words of its own keeps them', async () => {
  door = await openDoor({
    app: async (_, response) => void response.writeHead(503, { 'x-own': '1' }).end('no heartbeat'),
  })
  const answer = await door.ask('/readyz')
  expect(answer).toMatchObject({ status: 503, text: 'no heartbeat', headers: { 'x-own': '1' } })
})

test('a fault in the middle of a body is passed on as it is', async () => {
  door = await openDoor({
    app: async (_, response) => {
      response.statusCode = 500
      response.write('half of ')
      response.end()
    },
  })
  expect(await door.ask('/c/harbour/sign')).toMatchObject({ status: 500, text: 'half of ' })
})

describe('at the desk', () => {
  beforeEach(async () => {
    const app = async (request: IncomingMessage, response: ServerResponse) => {
      compression()(request, response, () => {})
      response.setHeader('content-type', 'text/html')
      response.statusCode = 500
      response.flushHeaders()
      response.write('a blank page '.repeat(1000))
      response.end('of the framework')
    }
    door = await openDoor({ app })
  })

  test.each(['', 'gzip'])(
    'a page that faults is one of ours, by day and by night (encoding: "%s")',
    async (encoding) => {
      const answer = await door.ask('/admin/campaigns/new', { headers: { 'accept-encoding': encoding } })
      expect(answer.status).toBe(503)
      expect(answer.headers).toMatchObject({ 'retry-after': '10', 'cache-control': 'no-store' })
      expect(answer.headers).not.toHaveProperty('content-encoding')
      expect(answer.text).toContain('The desk cannot answer right now. What was saved is safe')
      expect(answer.text).not.toContain('blank page')
      expect(answer.text).toContain('prefers-color-scheme: dark')
    },
  )

  test('the style of our page is the one its policy lets in', async () => {
    const { text, headers } = await door.ask('/admin')
    const style = /<style>([^]*)<\/style>/.exec(text)![1]!
    const hash = createHash('sha256').update(style).digest('base64')
    expect(headers['content-security-policy']).toContain(`style-src 'sha256-${hash}'`)
  })

  test('a form that faults says that it may not be stored', async () => {
    const answer = await door.ask('/admin/settings', {
      method: 'POST',
      headers: { origin: 'http://localhost' },
    })
    expect(answer.status).toBe(403)
    const here = await door.ask('/admin/settings', { method: 'POST' })
    expect(here.text).toContain('What you sent may not have been stored.')
    expect(here.text).not.toContain('Try again')
  })

  test.each(['rsc', 'next-action'])(
    'what the desk’s own scripts fetch (%s) they get as it is',
    async (name) => {
      const answer = await door.ask('/admin', { headers: { [name]: '1' } })
      expect(answer.status).toBe(500)
    },
  )
})
