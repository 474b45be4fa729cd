import '../../../support/database'
import { announceChange, announceCount } from '@/lib/platform/changes'
import { pool, withTransaction } from '@/lib/platform/db'
import { hearChanges } from '@/lib/platform/http/hear-changes'

/** Resolves each time something is heard. */
function listen() {
  const stop = new AbortController()
  let heardCount = 0
  let wake = () => {}
  let countedCount = 0
  const hear = () => {
    heardCount++
    wake()
  }
  const hearing = hearChanges({ onChange: hear, onCount: () => (countedCount++, hear()) }, stop.signal)
  const until = async (count: number) => {
    while (heardCount < count) await new Promise<void>((resolve) => (wake = resolve))
  }
  const end = async () => {
    stop.abort()
    await hearing
  }
  return { until, end, count: () => heardCount, countsMoved: () => countedCount }
}

test('a change is heard once it is committed, not when it is rolled back', async () => {
  const ear = listen()
  await ear.until(1)
  await withTransaction(async (client) => {
    await announceChange(client, 'harbour')
    throw new Error('rolled back')
  }).catch(() => {})
  await announceChange(pool(), 'harbour')
  await ear.until(2)
  await ear.end()
  expect(ear.count()).toBe(2)
})

test('a count that moved is told from a change', async () => {
  const ear = listen()
  await ear.until(1)
  await announceCount(pool(), 'harbour')
  await announceChange(pool(), 'harbour')
  await ear.until(3)
  await ear.end()
  expect(ear.countsMoved()).toBe(1)
})

test('after an interruption it listens again, and makes good what it missed', async () => {
  const ear = listen()
  await ear.until(1)
  await pool().query(
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query like 'listen%'`,
  )
  await ear.until(2)
  await announceChange(pool(), 'harbour')
  await ear.until(3)
  await ear.end()
})
