// A database that somebody else looks after is away for half a minute: once it is stopped, once it is there and says nothing.

import { execFileSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { startEmbeddedDatabase, type EmbeddedDatabase } from '@/lib/platform/embedded-database'
import { findPageFaults } from './pages'
import { secondsUntilWorking } from './pool'
import { holdSession, type Options, type Row, type Session } from './session'

const awayMs = 30_000

export async function tryDatabaseAway({ seed }: Options): Promise<Row> {
  const folder = await mkdtemp(path.join(tmpdir(), 'countersign-faults-database-'))
  let database = await startEmbeddedDatabase(folder)
  try {
    return await holdSession({ seed, databaseUrl: database.url }, async (session) => {
      const stopped = await whileAway(session, {
        leave: () => database.stop(),
        comeBack: async () => void (database = await startEmbeddedDatabase(folder)),
      })
      const silent = await whileAway(session, {
        leave: async () => signalAll(database, 'SIGSTOP'),
        comeBack: async () => signalAll(database, 'SIGCONT'),
      })
      return { what: 'database-away', roundCount: 2, slowestSeconds: Math.max(stopped, silent) }
    })
  } finally {
    await database.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

type Absence = { leave(): Promise<void>; comeBack(): Promise<void> }

async function whileAway(session: Session, { leave, comeBack }: Absence): Promise<number> {
  await leave()
  try {
    const [faults] = await Promise.all([findPageFaults(session.product), wait(awayMs)])
    for (const fault of faults) session.ledger.noteFault(fault)
  } finally {
    await comeBack()
  }
  return secondsUntilWorking(session)
}

/** The server, and each process of a connection. */
function signalAll({ pid }: EmbeddedDatabase, signal: NodeJS.Signals): void {
  const rows = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n')
  const pids = rows.map((row) => row.trim().split(/\s+/).map(Number))
  const children = pids.filter(([, parent]) => parent === pid).map(([child]) => child!)
  for (const one of [pid, ...children]) process.kill(one, signal)
}
