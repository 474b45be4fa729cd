// Every row of every table as text, searched for what must not be in it: what a dump of the database would show.

import { pool } from '@/lib/platform/db'

/** The tables that hold one of these words, in any case. Bytes read as hexadecimal digits. */
export async function listTraces(words: string[]): Promise<string[]> {
  const { rows: tables } = await pool().query<{ name: string }>(
    `SELECT quote_ident(schemaname) || '.' || quote_ident(tablename) AS name FROM pg_tables
      WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`,
  )
  const found: string[] = []
  for (const { name } of tables) {
    const { rows } = await pool().query(
      `SELECT FROM ${name} row WHERE EXISTS (SELECT FROM unnest($1::text[]) word WHERE row::text ILIKE '%' || word || '%') LIMIT 1`,
      [words],
    )
    if (rows.length > 0) found.push(name)
  }
  return found
}
