import '@/tests/support/database'
import { listTables } from '@/lib/platform/backup/list-tables'
import { openedPool, pool, type Queryable } from '@/lib/platform/db'
import { SharedHits } from '@/lib/platform/shared-hits'
import { forgetEndedHits } from '@/lib/platform/tell-hits'

const begun: SharedHits[] = []

function begin(database: () => Queryable | null): SharedHits {
  const process = new SharedHits(database)
  begun.push(process)
  return process
}

/** So many processes of one site. */
const start = (count: number) => Array.from({ length: count }, () => begin(openedPool))

/** What they have not told yet is not told to the next test, and what is on its way arrives in this one. */
afterEach(async () => {
  for (const process of begun.splice(0)) {
    process.clear()
    await process.share()
  }
})

const hit = (process: SharedHits, times: number, key = 'network') => {
  for (let n = 0; n < times; n++) process.count('sign', key, 60)
  return process.count('sign', key, 60).count
}

const shareAll = async (processes: SharedHits[]) => {
  for (const process of processes) await process.share()
}

test('each process hears what the others have counted', async () => {
  const [one, other] = start(2) as [SharedHits, SharedHits]
  expect(hit(one, 29)).toBe(30)
  expect(hit(other, 19)).toBe(20)
  await shareAll([one, other])
  expect(other.count('sign', 'network', 60).count).toBe(51)
  expect(one.count('sign', 'network', 60).count).toBe(31)
  await shareAll([other, one])
  expect(one.count('sign', 'network', 60).count).toBe(53)
})

test('however many processes there are, all together let through what one would, and no more than one each beyond', async () => {
  const [processes, limit] = [start(10), 60]
  let through = 0
  for (let round = 0; round < 40; round++) {
    for (const process of processes) if (process.count('sign', 'network', 60).count <= limit) through++
    await shareAll(processes)
  }
  expect(through).toBeGreaterThanOrEqual(limit)
  expect(through).toBeLessThanOrEqual(limit + processes.length)
})

test('shares that cross each other lose nothing and wait for nobody', async () => {
  const processes = start(8)
  for (let round = 0; round < 25; round++) {
    for (const process of processes) for (let key = 0; key < 20; key++) hit(process, 1, `network ${key}`)
    await Promise.all(processes.map((process) => process.share()))
  }
  const { rows } = await pool().query('SELECT DISTINCT "count" FROM "SharedHit"')
  expect(rows).toEqual([{ count: 8 * 25 * 2 }])
})

test('one hit alone is kept to oneself: most networks sign once', async () => {
  const [one] = start(1) as [SharedHits]
  one.count('sign', 'a home', 60)
  await one.share()
  expect((await pool().query('SELECT FROM "SharedHit"')).rowCount).toBe(0)
  one.count('sign', 'a home', 60)
  await one.share()
  expect((await pool().query('SELECT "name", "key", "count" FROM "SharedHit"')).rows).toEqual([
    { name: 'sign:60', key: 'a home', count: 2 },
  ])
})

test('a window ends for all at the same moment, and is forgotten', async () => {
  const [one, other] = start(2) as [SharedHits, SharedHits]
  hit(one, 9)
  await one.share()
  await pool().query(`UPDATE "SharedHit" SET "endsAt" = now() + interval '20 seconds'`)
  hit(other, 4)
  await other.share()
  const { count, retryAfterSeconds } = other.count('sign', 'network', 60)
  expect(count).toBe(16)
  expect(Math.abs(retryAfterSeconds - 20)).toBeLessThan(10)
  await pool().query(`UPDATE "SharedHit" SET "endsAt" = now() - interval '10 seconds'`)
  hit(one, 0)
  await one.share()
  const { rows } = await pool().query(`SELECT "count", "endsAt" > now() AS "isRunning" FROM "SharedHit"`)
  expect(rows).toEqual([{ count: 1, isRunning: true }])
  await pool().query(`UPDATE "SharedHit" SET "endsAt" = now() - interval '10 seconds'`)
  await forgetEndedHits(pool())
  expect((await pool().query('SELECT FROM "SharedHit"')).rowCount).toBe(0)
})

test('a window of a clock that has been set back since limits nobody for as long', async () => {
  const [one, other] = start(2) as [SharedHits, SharedHits]
  hit(one, 99)
  await one.share()
  await pool().query(`UPDATE "SharedHit" SET "endsAt" = "endsAt" + interval '1 hour'`)
  hit(other, 4)
  await other.share()
  const { count, retryAfterSeconds } = other.count('sign', 'network', 60)
  expect(count).toBe(6)
  expect(retryAfterSeconds).toBeLessThan(120)
})

test('while the database is away each counts for itself; when it is back, all of that is told', async () => {
  let isAway = true
  const away: Queryable['query'] = () => Promise.reject(new Error('away'))
  const process = begin(() => (isAway ? ({ query: away } as Queryable) : pool()))
  expect(hit(process, 4)).toBe(5)
  await process.share()
  expect(hit(process, 4)).toBe(10)
  await process.share()
  isAway = false
  await process.share()
  expect((await pool().query('SELECT "count" FROM "SharedHit"')).rows).toEqual([{ count: 10 }])
})

test('what is worth nothing after a crash is in no backup', async () => {
  expect((await listTables(pool())).map(({ name }) => name)).not.toContain('SharedHit')
})
