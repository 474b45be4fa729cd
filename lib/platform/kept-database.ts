// The database under the supervisor's care: yours when DATABASE_URL names one, otherwise the embedded one, which is begun
// again when it dies. Holds a lock that lets only one supervisor look after a data directory.

import pg from 'pg'
import { advisoryLocks } from './advisory-locks'
import { startEmbeddedDatabase, type EmbeddedDatabase } from './embedded-database'
import { env } from './env'
import { log } from './logger'
import { migrateDatabase } from './migrate'
import { checkReachable } from './open-database'
import { supervisorName } from './running-port'
import { waitFor } from './wait-for'

export type KeptDatabase = {
  url: string
  /** Null when it is not ours to keep. */
  pid(): number | null
  stop(): Promise<void>
}

const lookEveryMs = 500

export async function keepDatabase(onMoved: (url: string) => void): Promise<KeptDatabase> {
  const { DATABASE_URL, DATA_DIR } = env()
  if (DATABASE_URL) return keepForeign(DATABASE_URL)
  const running = await startEmbeddedDatabase(DATA_DIR)
  const watch = new Watch(running, onMoved)
  await watch.lock()
  await migrateDatabase(running.url).catch((fault) => watch.stopAndThrow(fault))
  watch.run()
  return { url: running.url, pid: () => watch.database.pid, stop: () => watch.stop() }
}

async function keepForeign(url: string): Promise<KeptDatabase> {
  await checkReachable(url)
  await migrateDatabase(url)
  return { url, pid: () => null, stop: async () => {} }
}

class Watch {
  private readonly stopped = new AbortController()
  private holder: pg.Client | undefined
  private toldUrl: string
  private running: Promise<void> | undefined

  constructor(
    public database: EmbeddedDatabase,
    private readonly onMoved: (url: string) => void,
  ) {
    this.toldUrl = database.url
  }

  /** The lock lives with the connection: a supervisor that is killed gives it back at once. */
  async lock(): Promise<void> {
    const holder = new pg.Client({
      connectionString: this.database.url,
      application_name: supervisorName(env().PORT),
    })
    const forget = () => this.holder === holder && (this.holder = undefined)
    holder.on('error', forget).on('end', forget)
    try {
      await holder.connect()
      const { rows } = await holder.query('select pg_try_advisory_lock($1) as held', [advisoryLocks.keeping])
      if (rows[0].held) this.holder = holder
      else throw new Error(alreadyRuns(env().DATA_DIR))
    } finally {
      if (this.holder !== holder) await holder.end().catch(() => {})
    }
  }

  run(): void {
    this.running = this.watch()
  }

  async stop(): Promise<void> {
    this.stopped.abort()
    await this.running
    await this.holder?.end().catch(() => {})
    await this.database.stop()
  }

  /** Where it cannot be used, it is not left running. */
  async stopAndThrow(fault: unknown): Promise<never> {
    await this.stop()
    throw fault
  }

  private async watch(): Promise<void> {
    const { signal } = this.stopped
    while (!signal.aborted) {
      if (!this.holder || !isAlive(this.database.pid))
        await this.beginAgain().catch((fault) => log.error({ fault }, 'no database'))
      await waitFor(lookEveryMs, signal)
    }
  }

  /** Each step may fail; whatever is missing is made good in the next round. */
  private async beginAgain(): Promise<void> {
    if (!isAlive(this.database.pid)) {
      log.warn({ process: 'database' }, 'a process ended and is begun again')
      this.holder = undefined
      this.database = await startEmbeddedDatabase(env().DATA_DIR)
    }
    if (!this.holder) await this.lock()
    if (this.database.url === this.toldUrl) return
    this.toldUrl = this.database.url
    this.onMoved(this.toldUrl)
  }
}

const alreadyRuns = (dataDir: string) =>
  `Countersign already runs with the data directory ${dataDir}: stop it, or set DATA_DIR to another one.`

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
