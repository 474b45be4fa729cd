// Where the database is: DATABASE_URL when it is set, otherwise the embedded one of DATA_DIR, whose address and password
// embedded-database.ts keeps in a file that only the owner of the directory can read.

import { readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { env } from './env'

export const embeddedAccess = z.object({ port: z.number().int(), password: z.string().min(1) })

export type EmbeddedAccess = z.infer<typeof embeddedAccess>

export function readDatabaseUrl(): string {
  const { DATABASE_URL, DATA_DIR } = env()
  if (DATABASE_URL) return DATABASE_URL
  const access = readEmbeddedAccess(DATA_DIR)
  if (access) return embeddedUrl(access)
  throw new Error(
    'No database: set DATABASE_URL, or start the embedded one with `npm run demo` or `npm start`.',
  )
}

export function embeddedUrl({ port, password }: EmbeddedAccess): string {
  return `postgresql://postgres:${password}@127.0.0.1:${port}/countersign`
}

export function accessFile(dataDir: string): string {
  return path.join(dataDir, 'database.json')
}

/** Null when there is none yet, or when what is there cannot be read. */
export function readEmbeddedAccess(dataDir: string): EmbeddedAccess | null {
  try {
    return embeddedAccess.parse(JSON.parse(readFileSync(accessFile(dataDir), 'utf8')))
  } catch {
    return null
  }
}
