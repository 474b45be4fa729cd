// Owns the three processes of a machine: database, site and worker. Starts them in order, begins again what dies, and stops
// them in order: no new connections, what was asked is answered, the batch under way is settled, then the database.

import { openSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import pg from 'pg'
import { checkRestored } from '@/lib/platform/backup/unfinished'
import { childEnv, env } from '@/lib/platform/env'
import { projectRoot } from '@/lib/platform/project-root'
import { keepDatabase, type KeptDatabase } from '@/lib/platform/kept-database'
import { checkSecretFingerprint } from '@/lib/platform/secrets'
import { siteUrl } from '@/lib/platform/site-url'
import { findMissingSetting } from '@/lib/platform/start-conditions'
import { SupervisedChild } from '@/lib/platform/supervised-child'

export type Supervisor = { url: string; stop(): Promise<void>; kill(): void }
export type Job = 'site' | 'worker'

const scripts: Record<Job, string> = { site: 'server.mjs', worker: 'worker.mjs' }

/**
 * Throws one sentence when something stands in the way; then nothing is left running. `beforeJobs` has the database to itself:
 * whoever starts the programs of the project from there joins it.
 */
export async function startSupervisor(
  jobs: Job[] = ['site', 'worker'],
  beforeJobs: () => Promise<unknown> = async () => {},
): Promise<Supervisor> {
  const missing = findMissingSetting(env())
  if (missing) throw new Error(missing)
  if (jobs.includes('site')) await checkPort()
  const children: SupervisedChild[] = []
  const database = await keepDatabase((url) =>
    children.forEach((child) => child.restartWith({ DATABASE_URL: url })),
  )
  const stop = () => stopInOrder(children, database)
  try {
    await checkContent(database.url)
    await beforeJobs()
    children.push(...jobs.map((job) => planChild(job, database.url)))
    await Promise.all(children.map((child) => child.start()))
  } catch (fault) {
    await stop()
    throw fault
  }
  return { url: siteUrl(), stop, kill: () => killAll(children, database) }
}

/** Site and worker end together: each finishes what it has begun; the database outlives both. */
async function stopInOrder(children: SupervisedChild[], database: KeptDatabase): Promise<void> {
  await Promise.all(children.map((child) => child.stop()))
  await database.stop()
}

function killAll(children: SupervisedChild[], database: KeptDatabase): void {
  for (const child of children) child.kill()
  const pid = database.pid()
  if (pid !== null) process.kill(pid, 'SIGINT')
}

function planChild(job: Job, databaseUrl: string): SupervisedChild {
  const { DEMO, DATA_DIR } = env()
  const output = DEMO ? openSync(path.join(DATA_DIR, `${job}.log`), 'a', 0o600) : undefined
  const script = path.join(projectRoot(), 'dist', scripts[job])
  return new SupervisedChild({ name: job, script, env: childEnv(databaseUrl), output })
}

async function checkContent(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await checkRestored(client)
    await checkSecretFingerprint(client)
  } finally {
    await client.end()
  }
}

/** Before the database starts, so that the commonest mistake is told first. */
export function checkPort(): Promise<void> {
  const port = env().PORT
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (fault: NodeJS.ErrnoException) => {
      const why = fault.code === 'EADDRINUSE' ? 'is in use' : `cannot be used (${fault.code})`
      reject(new Error(`Port ${port} ${why}: set PORT to another one.`))
    })
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve()))
  })
}
