// The worker's tally loop: every second, by one process at a time. Whoever holds the advisory lock on a connection of its own
// counts; the others ask again each round, so that one of them goes on within a second of the first one's end.

import type pg from 'pg'
import { advisoryLocks } from '@/lib/platform/advisory-locks'
import { findByKeys } from '@/lib/platform/db'
import { connectAlone } from '@/lib/platform/lasting-connection'
import { log } from '@/lib/platform/logger'
import { waitFor } from '@/lib/platform/wait-for'
import { tallySignatures } from './tally-signatures'

const everyMs = 1_000

/** Ends when `signal` aborts, after the round under way. A fault throws; the worker logs it and begins again. */
export async function runTally(signal: AbortSignal): Promise<void> {
  const client = await connectTally()
  try {
    let isOurs = false
    while (!signal.aborted) {
      isOurs ||= await takeLock(client)
      if (isOurs) await tallyAll(client, signal)
      await waitFor(everyMs, signal)
    }
  } finally {
    await client.end()
  }
}

export async function connectTally(): Promise<pg.Client> {
  const client = await connectAlone('countersign tally')
  await client.query(findByKeys('session'))
  return client
}

async function tallyAll(client: pg.Client, signal: AbortSignal): Promise<void> {
  const { movedCount } = await tallySignatures(client, signal)
  if (movedCount > 0) log.info({ job: 'tally', count: movedCount }, 'signatures counted')
}

/** The lock lives and dies with the connection: a process that is killed gives it back at once. */
async function takeLock(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ isOurs: boolean }>('SELECT pg_try_advisory_lock($1) AS "isOurs"', [
    advisoryLocks.tally,
  ])
  return rows[0]!.isOurs
}
