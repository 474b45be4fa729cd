// Before all database tests: one PostgreSQL in a process of its own, one migrated database for each Jest worker, and the programs
// of dist/, as documents are read by one of them.
// That process ends itself when this one is gone, however it went: its standard input closes.

import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { bundlePrograms } from './bundle'

export default async function startDatabases({ maxWorkers }: { maxWorkers: number }): Promise<void> {
  bundlePrograms()
  const server = spawn(
    process.execPath,
    ['--import', 'tsx', path.join(__dirname, 'database-server.ts'), String(maxWorkers)],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  )
  process.env.TEST_DATABASE_URL = await firstLine(server)
  stopLater(server)
}

async function firstLine(server: ChildProcess): Promise<string> {
  const lines = createInterface({ input: server.stdout! })
  const died = once(server, 'exit').then(() => {
    throw new Error('The database for the tests did not start; its reason stands above.')
  })
  const [line] = await Promise.race([once(lines, 'line'), died])
  return line as string
}

function stopLater(server: ChildProcess): void {
  globalThis.stopDatabases = async () => {
    const ended = once(server, 'exit')
    server.stdin!.end()
    await ended
  }
}

declare global {
  var stopDatabases: (() => Promise<void>) | undefined
}
