// The worker's tally loop: every second, by one process at a time. Whoever holds the advisory lock on a connection of its own
// counts; the others ask again each round, so that one of them goes on within a second of the first one's end.

import pg from 'pg'
import { readDatabaseUrl } from '@/lib/platform/database-url'
import { log } from '@/lib/platform/logger'
import { waitFor } from '@/lib/mail/wait-for'
import { tallySignatures } from './tally-signatures'

const everyMs = 1_000

/** Any number will do, as long as it is the same in every process. */
const lockId = 720_114_001

/** Ends when `signal` aborts, after the round under way. */
export async function runTally(signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await tallyOnOneConnection(signal).catch((fault: unknown) =>
      log.error({ job: 'tally', fault }, 'the tally stopped'),
    )
    await waitFor(everyMs, signal)
  }
}

/** The lock lives and dies with the connection: a process that is killed gives it back at once. */
async function tallyOnOneConnection(signal: AbortSignal): Promise<void> {
  const client = new pg.Client({ connectionString: readDatabaseUrl(), application_name: 'countersign tally' })
  // A lost connection makes the next query throw; without a listener it would end the process.
  client.on('error', () => {})
  await client.connect()
  try {
    while (!signal.aborted) {
      if (await hasLock(client)) await tallyRounds(client, signal)
      await waitFor(everyMs, signal)
    }
  } finally {
    await client.end()
  }
}

async function tallyRounds(client: pg.Client, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const { movedCount } = await tallySignatures(client)
    if (movedCount === 0) await waitFor(everyMs, signal)
    else log.info({ job: 'tally', count: movedCount }, 'signatures counted')
  }
}

async function hasLock(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ held: boolean }>('SELECT pg_try_advisory_lock($1) AS held', [lockId])
  return rows[0]!.held
}
