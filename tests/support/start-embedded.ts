// Starts the embedded database of a directory, says how that went, waits for others to have joined it, and ends.

import { setTimeout as wait } from 'node:timers/promises'
import { startEmbeddedDatabase } from '@/lib/platform/embedded-database'

void startEmbeddedDatabase(process.argv[2] ?? '').then(async ({ pid, started }) => {
  process.stdout.write(JSON.stringify({ pid, started }))
  await wait(started ? 1_500 : 0)
  process.exit(0)
})
