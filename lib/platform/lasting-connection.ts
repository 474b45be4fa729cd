// What every lasting connection to PostgreSQL is given, in the pool or on its own: whichever end of it dies without a word, the
// other one notices within half a minute, so that nobody who is gone holds a lock or a row for hours. Said by statements once
// the connection stands: poolers refuse options at the start.

import pg from 'pg'
import { readDatabaseUrl } from './database-url'
import { within } from './within'

const connectTimeoutMs = 5_000

/** Who may take their time in the middle of a transaction says so there: an export that is read slowly. */
const untilGivenUp = `
  set tcp_keepalives_idle = 5; set tcp_keepalives_interval = 5; set tcp_keepalives_count = 3; set tcp_user_timeout = '20s';
  set idle_in_transaction_session_timeout = '60s'`

export function lasting(name: string): pg.ClientConfig {
  return {
    connectionString: readDatabaseUrl(),
    connectionTimeoutMillis: connectTimeoutMs,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    application_name: name,
  }
}

/** The first that is said on a new connection. */
export async function agreeToGiveUp(client: pg.ClientBase): Promise<void> {
  await within(connectTimeoutMs, client.query(untilGivenUp))
}

/** One outside the pool, for what lives as long as its connection does. A lost one makes the next query throw. */
export async function connectAlone(name: string): Promise<pg.Client> {
  const client = new pg.Client(lasting(name))
  client.on('error', () => {})
  try {
    await client.connect()
    await agreeToGiveUp(client)
    return client
  } catch (fault) {
    void client.end().catch(() => {})
    throw fault
  }
}
