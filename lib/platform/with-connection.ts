// One connection beside the pool, for as long as `use` takes: ended whatever comes of it. A lost one makes the next query throw.

import pg from 'pg'

export async function withConnection<T>(
  settings: pg.ClientConfig,
  use: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client(settings)
  client.on('error', () => {})
  try {
    await client.connect()
    return await use(client)
  } finally {
    await client.end().catch(() => {})
  }
}
