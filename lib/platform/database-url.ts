// Where the database is: DATABASE_URL when it is set, otherwise the embedded one of DATA_DIR, whose address and password
// embedded-database.ts keeps in a file that only the owner of the directory can read.

import { readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { env } from './env'

const embeddedAccess = z.object({ port: z.number().int(), password: z.string().min(1) })

export type EmbeddedAccess = z.infer<typeof embeddedAccess>

export function readDatabaseUrl(): string {
  const { DATABASE_URL, DATA_DIR } = env()
  if (DATABASE_URL) return DATABASE_URL
  const access = readRunningAccess(clusterFolder(DATA_DIR))
  if (access) return embeddedUrl(access)
  throw new Error(
    'No database: set DATABASE_URL, or start the embedded one with `npm run demo` or `npm start`.',
  )
}

export function embeddedUrl({ port, password }: EmbeddedAccess): string {
  return `postgresql://postgres:${password}@127.0.0.1:${port}/countersign`
}

export function clusterFolder(dataDir: string): string {
  return path.resolve(dataDir, 'database')
}

export function accessFile(cluster: string): string {
  return path.join(cluster, 'access.json')
}

/** The password, and the port to ask for at the next start. Null when there is none yet, or when it cannot be read. */
export function readKeptAccess(cluster: string): EmbeddedAccess | null {
  try {
    return embeddedAccess.parse(JSON.parse(readFileSync(accessFile(cluster), 'utf8')))
  } catch {
    return null
  }
}

/** How to reach the server that runs now, by what it wrote down itself; null when none does. */
export function readRunningAccess(cluster: string): EmbeddedAccess | null {
  const kept = readKeptAccess(cluster)
  const running = readRunning(cluster)
  return kept && running && { ...kept, port: running.port }
}

/** Lines 1 and 4 of postmaster.pid: process id and port (PostgreSQL, src/include/utils/pidfile.h). */
export function readRunning(cluster: string): { pid: number; port: number } | null {
  try {
    const lines = readFileSync(path.join(cluster, 'postmaster.pid'), 'utf8').split('\n')
    const running = { pid: Number(lines[0]), port: Number(lines[3]) }
    return running.pid > 0 && running.port > 0 ? running : null
  } catch {
    return null
  }
}
