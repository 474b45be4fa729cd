// A process beside a running site: our own verbs and SQL in its database, with its secret and its address.

import { closeDatabase } from '@/lib/platform/db'
import { resetEnv } from '@/lib/platform/env'

export type JoinedSite = { url: string; dataDir: string }

/** Resolves to how to leave it again. */
export function joinSite({ url, dataDir }: JoinedSite): () => Promise<void> {
  const before = { ...process.env }
  Object.assign(process.env, { PORT: new URL(url).port, DATA_DIR: dataDir, DEMO: '1' })
  for (const name of ['DATABASE_URL', 'SECRET_KEY', 'SITE_URL']) delete process.env[name]
  resetEnv()
  return async () => {
    await closeDatabase()
    process.env = before
    resetEnv()
  }
}
