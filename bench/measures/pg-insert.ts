import { randomBytes, randomUUID } from 'node:crypto'
import { Pool } from 'pg'
import { summarise, type Measure } from '../result'

const connections = 16
const seconds = 5

/** Floor: 16 connections of pg, one prepared insert at a time, into a copy of the signature table with its indexes. */
export const pgInsert: Measure = async (bench) => {
  const pool = new Pool({ connectionString: (await bench.site()).databaseUrl, max: connections })
  try {
    await pool.query('CREATE TABLE IF NOT EXISTS "BenchSignature" (LIKE "Signature" INCLUDING ALL)')
    const latencies = (await Promise.all(Array.from({ length: connections }, () => insertFor(pool)))).flat()
    const { rows } = await pool.query<{ n: number }>('SELECT count(*)::int AS n FROM "BenchSignature"')
    return rows[0]?.n === latencies.length ? summarise(latencies, seconds) : null
  } finally {
    await pool.query('DROP TABLE IF EXISTS "BenchSignature"')
    await pool.end()
  }
}

const text = `INSERT INTO "BenchSignature" (id, "campaignId", "wordingId", "emailTag", email, name, country, "consentText")
  VALUES ($1, 'c', 'w', $2, $3, 'Ada Example', 'NL', '1')`

async function insertFor(pool: Pool): Promise<number[]> {
  const client = await pool.connect()
  const latencies: number[] = []
  const endAt = performance.now() + seconds * 1000
  for (let now = performance.now(); now < endAt; now = performance.now()) {
    const id = randomUUID()
    await client.query({ name: 'insert', text, values: [id, randomBytes(32), `bench-${id}@example.org`] })
    latencies.push(performance.now() - now)
  }
  client.release()
  return latencies
}
