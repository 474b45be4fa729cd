import '../../support/database'
import { pool } from '@/lib/platform/db'
import { isWorkerAlive, recordHeartbeat } from '@/lib/platform/heartbeat'
import { migrateDatabase } from '@/lib/platform/migrate'
import { getReadiness } from '@/lib/platform/readiness'
import { inOtherDatabase } from '../../support/other-database'

test('the site is ready once a worker beats', async () => {
  expect(await getReadiness()).toEqual({ database: true, migrations: true, worker: false })
  await recordHeartbeat(pool())
  await recordHeartbeat(pool())
  expect(await getReadiness()).toEqual({ database: true, migrations: true, worker: true })
})

test('a database that a newer version has migrated is there, and not ours to serve', async () => {
  await inOtherDatabase(async (url) => {
    await migrateDatabase(url)
    await recordHeartbeat(pool())
    await pool().query(
      `insert into "_prisma_migrations" ("id", "checksum", "migration_name", "finished_at") values ('later', 'x', '99999999999999_later', now())`,
    )
    expect(await getReadiness()).toEqual({ database: true, migrations: false, worker: true })
    await expect(migrateDatabase(url)).rejects.toThrow('newer than this version')
  })
})

test('a worker that has not beaten for long is dead', async () => {
  await recordHeartbeat(pool())
  await pool().query(`update "Fact" set "at" = now() - interval '11 seconds'`)
  expect(await isWorkerAlive(pool())).toBe(false)
})
