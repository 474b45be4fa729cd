// Starts the embedded database of a directory, says how that went, and ends when standard input does.

import { once } from 'node:events'
import { startEmbeddedDatabase } from '@/lib/platform/embedded-database'

void startEmbeddedDatabase(process.argv[2] ?? '').then(async ({ pid, started }) => {
  process.stdout.write(`${JSON.stringify({ pid, started })}\n`)
  await once(process.stdin.resume(), 'end')
  process.exit(0)
})
