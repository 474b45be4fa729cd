// Whether the site can do its work: the database answers, every migration is applied, a worker lives. For /readyz, and for
// whoever starts the site and waits.

import { pool } from './db'
import { isWorkerAlive } from './heartbeat'
import { loggableFault, log } from './logger'
import { isMigrated } from './migrate'

export type Readiness = { database: boolean; migrations: boolean; worker: boolean }

export async function getReadiness(): Promise<Readiness> {
  try {
    const [migrations, worker] = await Promise.all([isMigrated(pool()), isWorkerAlive(pool())])
    return { database: true, migrations, worker }
  } catch (fault) {
    log.warn({ reason: loggableFault(fault).message }, 'the site is not ready')
    return { database: false, migrations: false, worker: false }
  }
}
