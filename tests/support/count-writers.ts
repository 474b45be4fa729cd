import { pool } from '@/lib/platform/db'

/** How many transactions wrote the signatures as they are: what others do on the same server does not count. */
export async function countWriters(): Promise<number> {
  const { rows } = await pool().query<{ n: number }>(
    'SELECT count(DISTINCT "xmin"::text)::int AS n FROM "Signature"',
  )
  return rows[0]!.n
}
