import '@/tests/support/database'
import { getSlotWait, pauseSending, reserveSlot } from '@/lib/mail/mail-rate'
import { takeTurn } from '@/lib/mail/take-turn'
import { pool } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'

const intervalMs = () => 1_045 / env().MAIL_PER_SECOND

/** As a busy machine does to a worker: once it has reserved a slot nothing of it runs, until so long after the slot. */
function stallOnce(lateMs: number): void {
  const database = pool() as {
    query: (statement: { name: string }) => Promise<{ rows: { waitMs: number }[] }>
  }
  const query = database.query.bind(database)
  const asked = jest.spyOn(database, 'query').mockImplementation(async (statement) => {
    const answer = await query(statement)
    const slot = statement.name === 'reserve-slot' && answer.rows[0]
    if (!slot) return answer
    asked.mockRestore()
    const until = performance.now() + slot.waitMs + lateMs
    while (performance.now() < until);
    return answer
  })
}

test('a turn comes in the moment of its slot', async () => {
  const began = performance.now()
  await reserveSlot(env().MAIL_PER_SECOND)
  expect(await takeTurn()).toBe(true)
  expect(performance.now() - began).toBeGreaterThan(intervalMs() - 50)
})

test('who comes too late for a slot leaves it unused, and keeps its distance to the next', async () => {
  const began = performance.now()
  await reserveSlot(env().MAIL_PER_SECOND)
  stallOnce(100)
  expect(await takeTurn()).toBe(true)
  expect(performance.now() - began).toBeGreaterThan(2 * intervalMs() - 50)
})

test('who comes a little late sends, and the slots after it come as much later', async () => {
  await reserveSlot(env().MAIL_PER_SECOND)
  stallOnce(40)
  expect(await takeTurn()).toBe(true)
  const sentAt = performance.now()
  expect(await takeTurn()).toBe(true)
  expect(performance.now() - sentAt).toBeGreaterThan(intervalMs() - 20)
})

test('nobody waits for a slot that is far away, nor when told to stop', async () => {
  await pauseSending(60)
  expect(await takeTurn()).toBe(false)
  expect(await takeTurn(AbortSignal.abort())).toBe(false)
  expect(await getSlotWait()).toBeGreaterThan(50_000)
})
