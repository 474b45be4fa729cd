import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openDoor, type Door } from '@/tests/support/door'
import { openAssets } from '@/lib/platform/http/assets'
import { log } from '@/lib/platform/logger'

const css = `main { color: ${'red'.repeat(300)} }`
const sheet = '/assets/site-0123456789.css'
const face = '/assets/serif-latin-abcdef0123.woff2'
const forEver = 'public, max-age=31536000, immutable'
let door: Door
let directory: string
/** What the app was asked. */
let asked: string[]

beforeEach(async () => {
  log.level = 'silent'
  directory = mkdtempSync(path.join(tmpdir(), 'assets-'))
  for (const name of ['site-0123456789.css', 'site.css', 'page-0123456789.html', 'manifest.json'])
    writeFileSync(path.join(directory, name), css)
  writeFileSync(path.join(directory, 'serif-latin-abcdef0123.woff2'), css)
  asked = []
  door = await openDoor({
    assets: openAssets(directory),
    app: async ({ url }, response) => {
      asked.push(url!)
      response.end('of the app')
    },
  })
})

afterEach(async () => {
  await door.close()
  rmSync(directory, { recursive: true })
})

test('a style sheet is answered without the app, for ever, and to whoever has it in one word', async () => {
  const { status, headers, text } = await door.ask(`${sheet}?again`)
  expect([status, text, asked]).toEqual([200, css, []])
  const sent = {
    'cache-control': forEver,
    'content-type': 'text/css; charset=UTF-8',
    vary: 'Accept-Encoding',
  }
  expect(headers).toMatchObject({ ...sent, 'content-length': String(css.length) })
  expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
  const again = await door.ask(sheet, { headers: { 'if-none-match': headers.etag! } })
  expect([again.status, again.text, again.headers['cache-control']]).toEqual([304, '', forEver])
  const head = await door.ask(sheet, { method: 'HEAD' })
  expect([head.status, head.text, head.headers['content-length']]).toEqual([200, '', String(css.length)])
})

test.each(['br', 'gzip'])('a style sheet is sent as %s to who takes it, a face as it is', async (coding) => {
  const headers = { 'accept-encoding': coding }
  const small = (await door.ask(sheet, { headers })).headers
  expect(small['content-encoding']).toBe(coding)
  expect(Number(small['content-length'])).toBeLessThan(css.length)
  const whole = await door.ask(face, { headers })
  expect([whole.headers['content-encoding'], whole.headers['content-type']]).toEqual([
    undefined,
    'font/woff2',
  ])
  expect(whole.text).toBe(css)
})

test.each([
  '/assets/site-9876543210.css',
  '/assets/site.css',
  '/assets/page-0123456789.html',
  '/assets/manifest.json',
  '/assets/__proto__',
  '/assets/../assets/site-0123456789.css',
  '/site-0123456789.css',
])('%s is for the app to answer', async (url) => {
  expect((await door.ask(url)).text).toBe('of the app')
  expect(asked).toEqual([url])
})

test('where no style sheet has been made, everything is for the app to answer', () => {
  expect(openAssets(path.join(directory, 'nothing'))(sheet)).toBeNull()
})
