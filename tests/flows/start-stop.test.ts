import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, connect } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import {
  interrupt,
  isAlive,
  listProcesses,
  readyWithinMs,
  refusalOf,
  runDemo,
  timeUntilReady,
  untilGone,
  type Demo,
} from '../support/demo-run'
import { findFreePort } from '../support/site'
import { eventually } from '../support/stories'

jest.setTimeout(300_000)

const patienceMs = 240_000
let folder: string
let place: { port: number; dataDir: string }
let demo: Demo | undefined

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'countersign-start-'))
  place = { port: await findFreePort(), dataDir: path.join(folder, 'data') }
})

afterEach(async () => {
  if (demo) await interrupt(demo.child)
  demo = undefined
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function start(): Promise<Demo & { readyMs: number }> {
  demo = runDemo(place)
  return { ...demo, readyMs: await timeUntilReady(demo, patienceMs) }
}

const given = () => ({ PORT: String(place.port), DATA_DIR: place.dataDir })

test('the demo prints where everything is, and Ctrl-C leaves no process behind', async () => {
  const { child, url, printed } = await start()
  await eventually(async () => printed().includes('/admin/sign-in/'), 'The addresses')
  for (const address of [url, `${url}/mailbox`, `${url}/c/`]) expect(printed()).toContain(address)
  const all = Object.values(listProcesses(demo!))
  const startedAt = performance.now()
  expect(await interrupt(child)).toBe(0)
  expect(performance.now() - startedAt).toBeLessThan(10_000)
  expect(all.filter(isAlive)).toEqual([])
})

test('started again it keeps what was there and answers soon', async () => {
  const { child, readyMs } = await start()
  await interrupt(child)
  const { url, printed, readyMs: onceMoreMs } = await start()
  // The quicker of the two: what else the machine had to do meanwhile is no fault of the demo.
  expect(Math.min(readyMs, onceMoreMs)).toBeLessThan(readyWithinMs)
  const answer = (await (await fetch(`${url}/api/v1/campaigns`)).json()) as { campaigns: unknown[] }
  expect(answer.campaigns).toHaveLength(3)
  expect(printed()).not.toMatch(/installed|built/)
})

test('who is being answered when Ctrl-C comes is waited for; a second one ends at once', async () => {
  const { child, printed } = await start()
  const all = Object.values(listProcesses(demo!))
  const slow = connect(place.port, '127.0.0.1')
  slow.on('error', () => {})
  slow.write(`POST /c/x/sign HTTP/1.1\r\nHost: localhost:${place.port}\r\nContent-Length: 10\r\n\r\nab`)
  await once(slow, 'connect')
  const ended = once(child, 'exit')
  child.kill('SIGINT')
  await eventually(async () => printed().includes('Stopping'), 'The word that it stops')
  expect(child.exitCode).toBeNull()
  await eventually(async () => !child.kill('SIGINT'), 'The end')
  expect(await ended).toEqual([130, null])
  await untilGone(all)
  slow.destroy()
})

test('a second demo on the same port, or on the same data, is told so', async () => {
  await start()
  const samePort = await refusalOf(['demo.mjs'], given())
  expect(samePort).toEqual({ code: 1, said: `Port ${place.port} is in use: set PORT to another one.` })
  const sameData = await refusalOf(['demo.mjs'], { ...given(), PORT: String(await findFreePort()) })
  expect(sameData.code).toBe(1)
  expect(sameData.said).toMatch(/^Countersign already runs with the data directory .*\.$/)
})

test('a port that another program holds is told before anything else starts', async () => {
  const other = createServer().listen(place.port, '127.0.0.1')
  await once(other, 'listening')
  const refusal = await refusalOf(['demo.mjs'], given())
  other.close()
  expect(refusal).toEqual({ code: 1, said: `Port ${place.port} is in use: set PORT to another one.` })
})

test.each([
  ['a file that is not there', ['demo.mjs', 'no-such.txt'], {}, /^no-such\.txt: there is no such file\.$/],
  ['a folder instead of a file', ['demo.mjs', 'examples'], {}, /^examples is not a file\.$/],
  [
    'a data directory that is a file',
    ['demo.mjs'],
    { DATA_DIR: 'package.json' },
    /package\.json cannot be written.*DATA_DIR/,
  ],
  ['a port that is none', ['demo.mjs'], { PORT: 'eighty' }, /^PORT: .+\.$/],
  ['production without an address', ['start.mjs'], { SITE_URL: '' }, /^SITE_URL is not set: .+$/],
  ['production without a secret', ['start.mjs'], { SECRET_KEY: '' }, /^SECRET_KEY is not set: .+$/],
  ['production without a mail provider', ['start.mjs'], { RESEND_API_KEY: '' }, /^No mail provider: .+$/],
  ['production without a sender', ['start.mjs'], { MAIL_FROM: '' }, /^MAIL_FROM is not set: .+$/],
  [
    'a database that is away',
    ['start.mjs'],
    {},
    /^The database away on 127\.0\.0\.1:1 does not answer .+DATABASE_URL.+$/,
  ],
])('%s: one sentence and exit 1', async (_, args, env, sentence) => {
  const production = {
    SITE_URL: 'https://example.org',
    SECRET_KEY: 'a-secret-that-is-long-enough-to-be-one',
    RESEND_API_KEY: 're_test',
    MAIL_FROM: 'mail@example.org',
    DATABASE_URL: 'postgresql://nobody:hidden@127.0.0.1:1/away',
  }
  const port = String(await findFreePort())
  const { code, said } = await refusalOf(args, { ...production, ...given(), PORT: port, ...env })
  expect(said).toMatch(sentence)
  expect(said).not.toContain('hidden')
  expect(code).toBe(1)
})

test('an unreadable document is told, and nothing is half-stored', async () => {
  const binary = path.join(folder, 'photo.txt')
  mkdirSync(folder, { recursive: true })
  writeFileSync(binary, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0xff, 0xfe, 0]))
  const { code, said } = await refusalOf(['demo.mjs', binary], given())
  expect(code).toBe(1)
  expect(said.split('\n').at(-1)).toMatch(/^photo\.txt: .+\.$/)
  expect(said).not.toContain('dist/demo.mjs')
  const { url } = await start()
  const answer = (await (await fetch(`${url}/api/v1/campaigns`)).json()) as { campaigns: unknown[] }
  expect(answer.campaigns).toHaveLength(3)
})
