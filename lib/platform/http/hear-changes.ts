// Listens, on a connection of its own, for changes that the team makes, and comes back by itself after every interruption.
// What was announced while nobody listened is made good by one more call on each return.

import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { changeChannel } from '../changes'
import { readDatabaseUrl } from '../database-url'

const pauseMs = 500

export async function hearChanges(onChange: () => void, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await listenUntilBroken(onChange, signal).catch(() => {})
    await wait(pauseMs, undefined, { signal }).catch(() => {})
  }
}

async function listenUntilBroken(onChange: () => void, signal: AbortSignal): Promise<void> {
  const client = new pg.Client({
    connectionString: readDatabaseUrl(),
    keepAlive: true,
    application_name: 'countersign',
  })
  const broken = new Promise<void>((resolve) => {
    client.on('error', () => resolve())
    client.on('end', () => resolve())
    signal.addEventListener('abort', () => resolve(), { once: true })
  })
  client.on('notification', onChange)
  try {
    await client.connect()
    await client.query(`listen ${changeChannel}`)
    onChange()
    await broken
  } finally {
    await client.end().catch(() => {})
  }
}
