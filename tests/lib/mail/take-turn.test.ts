import '@/tests/support/database'
import { getSlotWait, pauseSending, reserveSlot } from '@/lib/mail/mail-rate'
import { takeTurn } from '@/lib/mail/take-turn'
import { env } from '@/lib/platform/env'

const intervalMs = () => 1_040 / env().MAIL_PER_SECOND

/** As a busy machine does to a worker: nothing of it runs for a while. */
function stall(afterMs: number, forMs: number): void {
  setTimeout(() => {
    const until = performance.now() + forMs
    while (performance.now() < until);
  }, afterMs)
}

test('a turn comes in the moment of its slot', async () => {
  await reserveSlot(env().MAIL_PER_SECOND)
  const began = performance.now()
  expect(await takeTurn()).toBe(true)
  expect(performance.now() - began).toBeGreaterThan(intervalMs() - 50)
})

test('who comes too late for a slot leaves it unused, and keeps its distance to the next', async () => {
  await reserveSlot(env().MAIL_PER_SECOND)
  const began = performance.now()
  stall(intervalMs() - 20, 200)
  expect(await takeTurn()).toBe(true)
  expect(performance.now() - began).toBeGreaterThan(2 * intervalMs() - 50)
})

test('nobody waits for a slot that is far away, nor when told to stop', async () => {
  await pauseSending(60)
  expect(await takeTurn()).toBe(false)
  expect(await takeTurn(AbortSignal.abort())).toBe(false)
  expect(await getSlotWait()).toBeGreaterThan(59_000)
})
