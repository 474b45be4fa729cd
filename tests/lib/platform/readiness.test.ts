import '../../support/database'
import { pool } from '@/lib/platform/db'
import { isWorkerAlive, recordHeartbeat } from '@/lib/platform/heartbeat'
import { getReadiness } from '@/lib/platform/readiness'

test('the site is ready once a worker beats', async () => {
  expect(await getReadiness()).toEqual({ database: true, migrations: true, worker: false })
  await recordHeartbeat(pool())
  await recordHeartbeat(pool())
  expect(await getReadiness()).toEqual({ database: true, migrations: true, worker: true })
})

test('a worker that has not beaten for long is dead', async () => {
  await recordHeartbeat(pool())
  await pool().query(`update "Fact" set "at" = now() - interval '11 seconds'`)
  expect(await isWorkerAlive(pool())).toBe(false)
})
