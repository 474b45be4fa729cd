// An outbox of its own to measure with: a database that nobody else uses, people who wait for mail, and workers that are processes.

import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Pool } from 'pg'
import { startEmbeddedDatabase } from '@/lib/platform/embedded-database'
import { migrateDatabase } from '@/lib/platform/migrate'
import { ResendStandIn } from '@/tests/support/resend-stand-in'

export type Outbox = { db: Pool; standIn: ResendStandIn; startWorker(): ChildProcess }
export type OutboxPlan = { perSecond: number; timeoutMs: number }

export async function withOutbox<T>(plan: OutboxPlan, work: (outbox: Outbox) => Promise<T>): Promise<T> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'countersign-bench-'))
  const database = await startEmbeddedDatabase(dataDir)
  const db = new Pool({ connectionString: database.url })
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
    const startWorker = () => startProcess(env, workers)
    return await work({ db, standIn, startWorker })
  } finally {
    for (const worker of workers) worker.kill('SIGKILL')
    await standIn.stop()
    await db.end()
    await database.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
}

function settings({ perSecond, timeoutMs }: OutboxPlan): Record<string, string> {
  return {
    MAIL_PER_SECOND: String(perSecond),
    BENCH_TIMEOUT_MS: String(timeoutMs),
    MAIL_FROM: 'mail@harbour.example',
    SECRET_KEY: 'a-secret-for-measuring-that-is-long-enough',
  }
}

function startProcess(env: NodeJS.ProcessEnv, workers: ChildProcess[]): ChildProcess {
  const script = path.join(import.meta.dirname, 'drain-process.ts')
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
