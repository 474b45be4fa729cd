import type { Answer } from '@/lib/platform/http/answer'
import { MicroCache } from '@/lib/platform/http/micro-cache'
import { fakeTimeouts } from '@/tests/support/fake-timeouts'

let time: number
let isAway: boolean
/** The makings under way, in order; each is ended by the test. */
let asked: { path: string; give(body: string, about?: Partial<Answer>): void; fail(): void }[]
let cache: MicroCache

beforeEach(() => {
  time = 0
  isAway = false
  asked = []
  const build = (path: string) =>
    new Promise<Answer>((resolve, reject) => {
      asked.push({
        path,
        give: (body, about) => resolve(answerOf(body, about)),
        fail: () => reject(new Error('no answer')),
      })
    })
  const clock = () => new Date('2026-11-21T14:03:00Z')
  cache = new MicroCache({ build, isDatabaseAway: async () => isAway, now: () => time, clock })
})

afterEach(() => jest.useRealTimers())

function answerOf(body: string, about: Partial<Answer> = {}): Answer {
  return { status: 200, headers: { 'cache-control': 'public, max-age=0' }, body: Buffer.from(body), ...about }
}

async function read(path = '/'): Promise<string> {
  return String((await cache.get(path)).body)
}

/** The first answer is there. */
async function fill(body = 'first'): Promise<void> {
  const reading = read()
  asked[0]!.give(body)
  await reading
}

test('a hundred at once are one making', async () => {
  const readings = Array.from({ length: 100 }, () => read())
  asked[0]!.give('page')
  expect(new Set(await Promise.all(readings))).toEqual(new Set(['page']))
  expect(asked).toHaveLength(1)
})

test('within a second it is kept', async () => {
  await fill()
  time = 999
  expect(await read()).toBe('first')
  expect(asked).toHaveLength(1)
})

test('until three seconds the old one is served while one new one is made', async () => {
  await fill()
  time = 1_500
  expect(await Promise.all([read(), read()])).toEqual(['first', 'first'])
  expect(asked).toHaveLength(2)
  asked[1]!.give('second')
  await Promise.resolve()
  await new Promise(setImmediate)
  expect(await read()).toBe('second')
})

test('after three seconds the new one is made first', async () => {
  await fill()
  time = 3_000
  const reading = read()
  asked[1]!.give('second')
  expect(await reading).toBe('second')
})

test('an old answer is served on a fault only while the database is away', async () => {
  await fill()
  time = 60_000
  isAway = true
  const away = read()
  asked[1]!.give('broken', { status: 500 })
  expect(await away).toBe('first')
  expect([await read(), asked.length]).toEqual(['first', 2])
  time += 1_000
  const failed = read()
  asked[2]!.fail()
  expect(await failed).toBe('first')
  isAway = false
  time += 1_000
  const bug = cache.get('/')
  asked[3]!.give('broken', { status: 500 })
  expect((await bug).status).toBe(500)
})

test('a page served while the database is away says how old its count is', async () => {
  const headers = { 'cache-control': 'public', 'content-type': 'text/html; charset=utf-8' }
  const first = read()
  asked[0]!.give('<main id="main">3 have signed</main>', { headers })
  await first
  time = 5_000
  isAway = true
  const away = read()
  asked[1]!.fail()
  expect(await away).toContain('Count as of 21 November 2026')
})

test('in an outage a page is marked once for all who ask, and anew when it was made anew', async () => {
  const headers = { 'cache-control': 'public', 'content-type': 'text/html; charset=utf-8' }
  const ask = async (give: (making: (typeof asked)[number]) => void) => {
    cache.age()
    time += 1_000
    const answer = cache.get('/')
    give(asked.at(-1)!)
    return answer
  }
  await ask((making) => making.give('<main id="main">3 have signed</main>', { headers }))
  isAway = true
  const first = await ask((making) => making.fail())
  expect([await cache.get('/'), await ask((making) => making.fail())].every((one) => one === first)).toBe(
    true,
  )
  await ask((making) => making.give('<main id="main">4 have signed</main>', { headers }))
  expect(String((await ask((making) => making.fail())).body)).toContain('</p>4 have signed')
})

test('a change empties everything, also what was being made before it', async () => {
  await fill()
  time = 2_000
  await read()
  cache.clear()
  const reading = read()
  asked[1]!.give('made before the change')
  asked[2]!.give('made after it')
  expect(await reading).toBe('made after it')
  expect(await read()).toBe('made after it')
})

test('a count that moved is read anew by all, also where it was being made before, and kept for an outage', async () => {
  await fill()
  time = 100
  cache.age()
  const reading = read()
  asked[1]!.give('second')
  expect(await reading).toBe('second')
  cache.age()
  const before = read()
  cache.age()
  isAway = true
  const away = read()
  asked[2]!.give('made before the count moved')
  asked[3]!.fail()
  expect([await before, await away]).toEqual(['made before the count moved', 'second'])
})

test('what is gone is not shown again while the database is away', async () => {
  await fill()
  cache.age()
  const gone = read()
  asked[1]!.give('not here', { status: 404 })
  expect(await gone).toBe('not here')
  cache.age()
  isAway = true
  const away = cache.get('/')
  asked[2]!.give('broken', { status: 500 })
  expect((await away).status).toBe(500)
})

test.each([
  ['not found', { status: 404 }],
  ['not public', { headers: { 'cache-control': 'no-store' } }],
  ['with a cookie', { headers: { 'cache-control': 'public', 'set-cookie': 'a=b' } }],
])('what is %s is passed on and not kept', async (_, about) => {
  const reading = read()
  asked[0]!.give('once', about as Partial<Answer>)
  await reading
  void read()
  expect(asked).toHaveLength(2)
})

test('the same answer again keeps what was compressed', async () => {
  await fill()
  const before = await cache.get('/')
  time = 5_000
  const reading = cache.get('/')
  asked[1]!.give('first')
  expect(await reading).toBe(before)
})

test('what is asked for by many names does not grow for ever', async () => {
  const body = 'x'.repeat(1024 * 1024)
  for (let n = 0; n < 100; n++) {
    const reading = cache.get(`/c/${n}`)
    asked[n]!.give(body)
    await reading
  }
  void cache.get('/c/0')
  expect(asked).toHaveLength(101)
  void cache.get('/c/99')
  expect(asked).toHaveLength(101)
})

test('while the database says nothing, the old one is served after three seconds', async () => {
  await fill()
  time = 60_000
  isAway = true
  fakeTimeouts()
  const reading = read()
  await jest.advanceTimersByTimeAsync(3_000)
  expect(await reading).toBe('first')
})

test('a new one that only takes long is waited for', async () => {
  await fill()
  time = 60_000
  fakeTimeouts()
  const reading = read()
  await jest.advanceTimersByTimeAsync(3_000)
  asked[1]!.give('second')
  expect(await reading).toBe('second')
  expect(asked).toHaveLength(2)
})
