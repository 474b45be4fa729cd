import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import {
  interrupt,
  listProcesses,
  runDemo,
  timeUntilReady,
  untilGone,
  type Demo,
  type Processes,
} from '../support/demo-run'
import { post } from '../support/http'
import { findFreePort } from '../support/site'
import { addressOf, confirmPathIn, eventually, getCount, runCommand, waitForMail } from '../support/stories'

jest.setTimeout(300_000)

/** What counts here is that all is there again; how soon is told elsewhere. */
const patienceMs = 240_000

let demo: Demo
let place: { port: number; dataDir: string }
let slug: string
let signedCount = 0

beforeAll(async () => {
  place = { port: await findFreePort(), dataDir: mkdtempSync(path.join(tmpdir(), 'countersign-kill-')) }
  await start()
  const answer = await fetch(`${demo.url}/api/v1/campaigns`)
  slug = ((await answer.json()) as { campaigns: { slug: string }[] }).campaigns[0]!.slug
  await signAndConfirm()
})

afterAll(async () => {
  await interrupt(demo.child)
  rmSync(place.dataDir, { recursive: true, force: true })
})

async function start(): Promise<void> {
  demo = runDemo(place)
  process.env.TEST_SITE = JSON.stringify({ url: demo.url, dataDir: demo.dataDir })
  await timeUntilReady(demo, patienceMs)
}

/** From the form to the public count. */
async function signAndConfirm(): Promise<void> {
  const email = addressOf('ada')
  const signed = await post(`/c/${slug}/sign`, { name: 'Ada Example', email, country: 'NL' })
  expect(signed.status).toBe(303)
  const confirmed = await post(confirmPathIn(await waitForMail(email)), {})
  expect(confirmed.status).toBe(303)
  signedCount++
  await eventually(async () => (await getCount(slug)) === signedCount, `A count of ${signedCount}`)
}

async function checkNothingIsLost(): Promise<void> {
  await eventually(async () => (await getCount(slug)) === signedCount, `A count of ${signedCount}`)
  await signAndConfirm()
  expect(await runCommand('count', slug, '--check')).toBe(String(signedCount))
}

test.each(['site', 'worker', 'database'] as const)(
  'the %s, killed, is begun again, and nothing is lost',
  async (name) => {
    const before = listProcesses(demo)
    process.kill(before[name], 'SIGKILL')
    await untilGone([before[name]])
    await eventually(async () => listProcesses(demo)[name] !== before[name], `A new ${name}`)
    await timeUntilReady(demo, patienceMs)
    await checkNothingIsLost()
  },
)

test('while the database is away the desk says so, and comes back with it', async () => {
  const { supervisor, database } = listProcesses(demo)
  const desk = `${demo.url}/admin/sign-in`
  process.kill(supervisor, 'SIGSTOP')
  try {
    process.kill(database, 'SIGKILL')
    // Whoever is stopped buries no child: that it is gone shows in what is answered.
    const answer = await eventually(async () => {
      const answer = await fetch(desk)
      return answer.status === 503 && answer
    }, 'The desk without a database')
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '10'])
    expect(await answer.text()).toContain('The desk cannot answer right now.')
  } finally {
    process.kill(supervisor, 'SIGCONT')
  }
  await timeUntilReady(demo, patienceMs)
  expect((await fetch(desk)).status).toBe(200)
  await checkNothingIsLost()
})

test('when the supervisor is killed the others end by themselves; started again all is there', async () => {
  const { supervisor, site, worker } = listProcesses(demo)
  process.kill(supervisor, 'SIGKILL')
  await untilGone([supervisor, site, worker])
  await start()
  await checkNothingIsLost()
})

test('killed all at once in the middle of signing, a start is enough', async () => {
  const email = addressOf('grace')
  const signed = await post(`/c/${slug}/sign`, { name: 'Grace Example', email, country: 'FR' })
  expect(signed.status).toBe(303)
  const all: Processes = listProcesses(demo)
  for (const pid of Object.values(all)) process.kill(pid, 'SIGKILL')
  await untilGone(Object.values(all))
  await start()
  await post(confirmPathIn(await waitForMail(email)), {})
  signedCount++
  await checkNothingIsLost()
})
