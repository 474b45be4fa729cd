import '@/tests/support/database'
import { countStates, people, queueFor } from '@/tests/support/mail'
import { runSkipping } from '@/lib/mail/run-skipping'
import { pool } from '@/lib/platform/db'

test('what is cancelled is settled while the worker runs, whether mail is being sent or not', async () => {
  await queueFor(people(3))
  await pool().query(`UPDATE "Delivery" SET "priority" = 5`)
  await pool().query(`UPDATE "Message" SET "cancelledAt" = now()`)
  const loop = new AbortController()
  const end = runSkipping(loop.signal)
  while ((await countStates('Delivery')).queued) await pool().query('SELECT pg_sleep(0.02)')
  loop.abort()
  await end
  expect(await countStates('Delivery')).toEqual({ skipped: 3 })
})
