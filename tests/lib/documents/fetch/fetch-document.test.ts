import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { fetchDocument } from '@/lib/documents/fetch/fetch-document'
import { isPublicAddress } from '@/lib/documents/fetch/public-address'
import { publicReach, type Reach } from '@/lib/documents/fetch/reach'

const page = '<h1>Open the quay</h1>'
const asked: string[] = []
/** This machine for once, on any port; nothing else that is not public. */
const here: Reach = {
  isAllowed: (address) => /^(?:127\.|::1$|::ffff:127\.)/.test(address) || isPublicAddress(address),
  ports: null,
}
let server: Server
let site: string

const answers: Record<string, RequestListener> = {
  '/page': (_, response) => response.setHeader('content-type', 'text/html; charset="iso-8859-7"').end(page),
  '/gzip': (_, response) => response.setHeader('content-encoding', 'gzip').end(gzipSync(page)),
  '/deflate': (_, response) => response.setHeader('content-encoding', 'deflate').end(deflateSync(page)),
  '/br': (_, response) => response.setHeader('content-encoding', 'br').end(brotliCompressSync(page)),
  '/bomb': (_, response) =>
    response.setHeader('content-encoding', 'gzip').end(gzipSync(Buffer.alloc(60_000_000))),
  '/strange': (_, response) => response.setHeader('content-encoding', 'zstd').end(page),
  '/large': (_, response) => response.end(Buffer.alloc(10 * 1024 * 1024 + 1, 'a')),
  '/boast': (_, response) => void response.setHeader('content-length', '9000000000000').write('a'),
  '/gone': (_, response) => response.writeHead(410).end(),
  '/silent': () => {},
  '/dripping': (_, response) => void response.write('a'),
  '/broken': (_, response) =>
    response.setHeader('content-length', '100').write('a', () => response.destroy()),
  '/once': (_, response) => response.writeHead(302, { location: '/page' }).end(),
  '/round': (_, response) => response.writeHead(301, { location: '/round' }).end(),
  '/inside': (_, response) => response.writeHead(302, { location: 'http://169.254.169.254/latest' }).end(),
  '/file': (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/nowhere': (_, response) => response.writeHead(302, { location: 'http://[' }).end(),
}

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(JSON.stringify(request.headers))
    return answers[request.url!.split('?')[0]!]?.(request, response)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const reasonFor = async (address: string, reach = here, patienceMs = 2000) => {
  const answer = await fetchDocument(address, reach, patienceMs)
  return answer.ok ? null : answer.reason
}

describe('fetchDocument', () => {
  test('brings the bytes, the name, the address in the end and the declared charset', async () => {
    const answer = await fetchDocument(`${site}/once`, here)
    const wanted = { name: 'page', originalUrl: `${site}/page`, charset: 'iso-8859-7' }
    expect(answer).toMatchObject({ ok: true, file: wanted })
    expect(answer.ok && Buffer.from(answer.file.bytes).toString()).toBe(page)
  })

  test.each(['gzip', 'deflate', 'br'])('unpacks %s', async (encoding) => {
    const answer = await fetchDocument(`${site}/${encoding}`, here)
    expect(answer.ok && Buffer.from(answer.file.bytes).toString()).toBe(page)
  })

  test.each([
    ['/bomb', /larger than 10 MB/],
    ['/large', /larger than 10 MB/],
    ['/boast', /larger than 10 MB/],
    ['/strange', /unknown way/],
    ['/gone', /answered with 410/],
    ['/broken', /broke off/],
    ['/round', /more than 3 times/],
    ['/inside', /private network/],
    ['/file', /http:\/\/ or https/],
    ['/nowhere', /no address/],
  ])('%s costs one line', async (path, reason) => {
    expect(await reasonFor(site + path)).toMatch(reason)
  })

  test.each(['/silent', '/dripping'])('%s is not waited for', async (path) => {
    expect(await reasonFor(site + path, here, 300)).toMatch(/within 15 seconds/)
  })

  test('no cookie, credential or referrer is sent, and no proxy of the environment is asked', async () => {
    process.env.HTTP_PROXY = process.env.http_proxy = 'http://127.0.0.1:9'
    expect(await reasonFor(`${site}/page`)).toBeNull()
    delete process.env.HTTP_PROXY
    delete process.env.http_proxy
    expect(asked.at(-1)).not.toMatch(/cookie|authorization|referer/i)
  })

  test.each([
    ['http://127.0.0.1/', /private/],
    ['http://0x7f.1/', /private/],
    ['http://2130706433/', /private/],
    ['http://[::1]/', /private/],
    ['http://[::ffff:127.0.0.1]/', /private/],
    ['http://[64:ff9b::7f00:1]/', /private/],
    ['http://localhost/', /private/],
    ['http://127.0.0.1:8080/', /ports 80 and 443/],
    ['ftp://example.org/a', /http:\/\/ or https/],
    ['http://ada:secret@example.org/', /password/],
    ['not an address', /no web address/],
    ['http://nothing.invalid/', /no site of that name/],
  ])('%s is refused', async (address, reason) => {
    expect(await reasonFor(address, publicReach)).toMatch(reason)
  })
})
