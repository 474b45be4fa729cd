import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { log } from '@/lib/platform/logger'
import { nextPause, SupervisedChild } from '@/lib/platform/supervised-child'

let folder: string
let child: SupervisedChild | undefined

beforeEach(() => {
  log.level = 'silent'
  folder = mkdtempSync(path.join(tmpdir(), 'countersign-child-'))
})

afterEach(async () => {
  child?.kill()
  child = undefined
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
})

/** Writes down each of its lives, then does as told. */
function plan(body: string): SupervisedChild {
  const script = path.join(folder, 'child.mjs')
  const note = `import { appendFileSync } from 'node:fs'\nappendFileSync(${JSON.stringify(livesFile())}, process.env.TOLD + ':' + process.pid + '\\n')\n`
  writeFileSync(script, note + body)
  return (child = new SupervisedChild({ name: 'test', script, env: { ...process.env, TOLD: 'first' } }))
}

const livesFile = () => path.join(folder, 'lives')
const lives = () => readFileSync(livesFile(), 'utf8').trim().split('\n')
const stay = `process.send('ready'); process.on('message', (m) => m === 'stop' && process.exit(0)); process.on('disconnect', () => process.exit(0)); setInterval(() => {}, 1000)`

async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await new Promise(setImmediate)
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

test('it is ready when it says so, and stops when told', async () => {
  const { pid } = await started(plan(stay))
  expect(isAlive(pid!)).toBe(true)
  await child!.stop()
  expect(isAlive(pid!)).toBe(false)
  expect(lives()).toHaveLength(1)
})

test('killed, it is begun again', async () => {
  const { pid } = await started(plan(stay))
  process.kill(pid!, 'SIGKILL')
  await until(() => lives().length === 2)
  await child!.stop()
})

test('told where the database is now, it begins again with that', async () => {
  await started(plan(stay))
  child!.restartWith({ TOLD: 'second' })
  await until(() => lives().length === 2)
  expect(lives()[1]).toMatch(/^second:/)
  await child!.stop()
})

test('one that cannot start says so', async () => {
  await expect(plan('process.exit(1)').start()).rejects.toThrow('The test did not start.')
})

test('one that is told to stop between two lives is not begun again', async () => {
  const dying = plan('process.exit(1)')
  await dying.start().catch(() => {})
  const waiting = countTimers()
  await dying.stop()
  expect(countTimers()).toBe(waiting - 1)
})

function countTimers(): number {
  return process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length
}

async function started(one: SupervisedChild): Promise<SupervisedChild> {
  await one.start()
  return one
}

test('what has worked for a while is begun again at once, what dies young less and less often', () => {
  let pauses = [0]
  for (let death = 0; death < 8; death++) pauses = [...pauses, nextPause(pauses.at(-1)!, 1_000)]
  expect(pauses.slice(1)).toEqual([250, 500, 1_000, 2_000, 4_000, 8_000, 10_000, 10_000])
  expect(nextPause(10_000, 6_000)).toBe(250)
  expect(nextPause(10_000, -Infinity)).toBe(10_000)
})
