import '../../support/database'
import { onLine } from '@/tests/support/lossy-line'
import { pool } from '@/lib/platform/db'
import { isWorkerAlive, keepBeating, recordHeartbeat } from '@/lib/platform/heartbeat'

const often = { everyMs: 10, lostAfterMs: 60_000 }

async function untilAlive(): Promise<void> {
  while (!(await isWorkerAlive(pool()))) await pool().query('SELECT pg_sleep(0.02)')
}

test('a worker is alive from its first beat on, and stops when it is told to', async () => {
  const stop = new AbortController()
  const onLost = jest.fn()
  const beating = keepBeating(onLost, stop.signal, often)
  await untilAlive()
  stop.abort()
  await beating
  expect(onLost).not.toHaveBeenCalled()
})

test.each(['-', '+'])(
  'a beat of a clock that was set since is no sign of life: now() %s 1 hour',
  async (sign) => {
    await recordHeartbeat(pool())
    await pool().query(`UPDATE "Fact" SET "at" = now() ${sign} interval '1 hour'`)
    expect(await isWorkerAlive(pool())).toBe(false)
  },
)

test('a connection that is cut is a fault, after which it can begin again', async () => {
  const onLost = jest.fn()
  const beating = keepBeating(onLost, new AbortController().signal, often)
  const told = expect(beating).rejects.toThrow()
  await untilAlive()
  await pool().query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND application_name = 'countersign heartbeat'`,
  )
  await told
  expect(onLost).not.toHaveBeenCalled()
})

test('of a connection that was lost without a word, which never answers, somebody is told', async () => {
  let beating: Promise<unknown> | undefined
  await onLine(async (line) => {
    const lost = new Promise<void>((resolve) => {
      const hasty = { everyMs: 10, lostAfterMs: 3_000 }
      beating = keepBeating(resolve, new AbortController().signal, hasty).catch(() => {})
    })
    await untilAlive()
    line.lose()
    await lost
  })
  await beating
})
