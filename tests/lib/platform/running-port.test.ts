import '../../support/database'
import pg from 'pg'
import { env } from '@/lib/platform/env'
import { findRunningPort, supervisorName } from '@/lib/platform/running-port'

test('a supervisor that runs says its port, and one of an earlier version, which says none, is passed over', async () => {
  const url = env().DATABASE_URL!
  const [earlier, present] = ['countersign supervisor', supervisorName(4711)].map(
    (name) => new pg.Client({ connectionString: url, application_name: name }),
  )
  await earlier!.connect()
  expect(await findRunningPort(url)).toBeNull()
  await present!.connect()
  expect(await findRunningPort(url)).toBe(4711)
  await Promise.all([earlier, present].map((client) => client!.end()))
})
