// Looks into the database from outside, each time on a connection of its own: whatever was killed, this one is new.

import { Client, type QueryResultRow } from 'pg'
import type { Product } from './product'

export async function withRows<T>(product: Product, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: product.databaseUrl(), connectionTimeoutMillis: 5_000 })
  client.on('error', () => {})
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end().catch(() => {})
  }
}

export async function listRows<Row extends QueryResultRow>(
  product: Product,
  text: string,
  values: unknown[] = [],
): Promise<Row[]> {
  return withRows(product, async (client) => (await client.query<Row>(text, values)).rows)
}

export type Heartbeat = { pid: number; at: Date; now: Date }

/** The worker's last sign of life, and the database's own time; null while the database is away. */
export async function getHeartbeat(product: Product): Promise<Heartbeat | null> {
  const text = `SELECT "value"::int AS pid, "at", clock_timestamp() AS now FROM "Fact" WHERE "key" = 'worker-heartbeat'`
  const rows = await listRows<Heartbeat>(product, text).catch(() => [])
  return rows[0] ?? null
}
