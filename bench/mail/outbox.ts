// An outbox of its own to measure with: a database that nobody else uses, people who wait for mail, and workers that are processes.

import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Pool } from 'pg'
import { closeDatabase } from '@/lib/platform/db'
import { startEmbeddedDatabase } from '@/lib/platform/embedded-database'
import { resetEnv } from '@/lib/platform/env'
import { migrateDatabase } from '@/lib/platform/migrate'
import { ResendStandIn } from '@/tests/support/resend-stand-in'

export type Outbox = {
  db: Pool
  databaseUrl: string
  standIn: ResendStandIn
  startWorker(): ChildProcess
  /** The worker of the product, with all that it does, and mail kept in the database. */
  startWholeWorker(): ChildProcess
}
export type OutboxPlan = {
  perSecond: number
  timeoutMs?: number
  batchSize?: number
  /** No provider at all: what is sent is taken at once. */
  isInstant?: boolean
}

const secretKey = 'a-secret-for-measuring-that-is-long-enough'

export async function withOutbox<T>(plan: OutboxPlan, work: (outbox: Outbox) => Promise<T>): Promise<T> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'countersign-bench-'))
  const database = await startEmbeddedDatabase(dataDir)
  const db = new Pool({ connectionString: database.url })
  // What the stopping server says to a connection that is closing is no fault of the measurement.
  db.on('error', () => {})
  const standIn = new ResendStandIn()
  const workers: ChildProcess[] = []
  try {
    await migrateDatabase(database.url)
    const env = {
      ...process.env,
      ...settings(plan),
      DATABASE_URL: database.url,
      RESEND_BASE_URL: await standIn.start(),
    }
    const startWorker = () => startProcess(env, workers, 'bench/mail/drain-process.ts')
    const startWholeWorker = () => startProcess(env, workers, 'worker.ts')
    return await work({ db, databaseUrl: database.url, standIn, startWorker, startWholeWorker })
  } finally {
    for (const worker of workers) worker.kill('SIGKILL')
    await standIn.stop()
    await db.end()
    await database.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
}

function settings(plan: OutboxPlan): Record<string, string> {
  const { perSecond, timeoutMs = 30_000, batchSize = 100, isInstant } = plan
  return {
    MAIL_PER_SECOND: String(perSecond),
    BENCH_TIMEOUT_MS: String(timeoutMs),
    BENCH_BATCH_SIZE: String(batchSize),
    ...(isInstant && { BENCH_INSTANT: 'yes' }),
    MAIL_FROM: 'mail@harbour.example',
    SECRET_KEY: secretKey,
  }
}

/** While `work` lasts, this process has that database too: it signs, say. */
export async function joinOutbox<T>({ databaseUrl }: Outbox, work: () => Promise<T>): Promise<T> {
  Object.assign(process.env, { DATABASE_URL: databaseUrl, SECRET_KEY: secretKey })
  resetEnv()
  try {
    return await work()
  } finally {
    await closeDatabase()
    delete process.env.DATABASE_URL
    delete process.env.SECRET_KEY
    resetEnv()
  }
}

function startProcess(env: NodeJS.ProcessEnv, workers: ChildProcess[], script: string): ChildProcess {
  const worker = spawn(process.execPath, ['--import', 'tsx', script], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  workers.push(worker)
  return worker
}

/** So many messages of so many people each. */
export async function fillOutbox(
  db: Pool,
  { messages, people }: { messages: number; people: number },
): Promise<void> {
  await db.query(
    `INSERT INTO "Message" ("id", "key", "template", "data")
     SELECT 'm' || n, 'm' || n, 'sign-in', jsonb_build_object('house', jsonb_build_object(
       'organisation', 'Friends ' || n, 'contactEmail', '', 'postalAddress', '', 'siteUrl', 'https://harbour.example'))
       FROM generate_series(1, $1::int) n`,
    [messages],
  )
  await db.query(
    `INSERT INTO "Delivery" ("messageId", "emailTag", "email", "values")
     SELECT 'm' || m, sha256(convert_to(m || '-' || p, 'UTF8')), 'p' || m || '-' || p || '@example.org',
            jsonb_build_object('signInUrl', 'https://harbour.example/' || m || '/' || p)
       FROM generate_series(1, $1::int) m, generate_series(1, $2::int) p`,
    [messages, people],
  )
}

export async function countWaiting(db: Pool): Promise<number> {
  const { rows } = await db.query(
    `SELECT count(*)::int AS n FROM "Delivery" WHERE "state" IN ('queued', 'frozen')`,
  )
  return rows[0].n
}

/** Mails above one for each person, and people without any. */
export function countFaults(standIn: ResendStandIn, people: number): { extra: number; missing: number } {
  const times = Object.values(standIn.timesMailed())
  return { extra: times.reduce((sum, n) => sum + n - 1, 0), missing: people - times.length }
}
