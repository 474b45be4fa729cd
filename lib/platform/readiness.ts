// Whether the site can do its work: the database answers, every migration is applied, a worker lives. For /readyz, and for
// whoever starts the site and waits.

import { pool } from './db'
import { isWorkerAlive } from './heartbeat'
import { loggableFault, log } from './logger'
import { isMigrated } from './migrate'
import { within } from './within'

export type Readiness = { database: boolean; migrations: boolean; worker: boolean }

/** Whoever asks decides whether to send visitors elsewhere: late is as bad as no. */
const patienceMs = 3_000

export async function getReadiness(): Promise<Readiness> {
  try {
    const looks = Promise.all([isMigrated(pool()), isWorkerAlive(pool())])
    const [migrations, worker] = await within(patienceMs, looks)
    return { database: true, migrations, worker }
  } catch (fault) {
    log.warn({ reason: loggableFault(fault).message }, 'the site is not ready')
    return { database: false, migrations: false, worker: false }
  }
}
