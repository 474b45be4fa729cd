// A connection that dies while it writes a row of signatures that the test names; whatever else is written is written.

import { pool } from '@/lib/platform/db'

/** `row`: SQL of the new row, as `new."email" = 'ada@example.org'`. */
export async function dieWriting<T>(row: string, work: () => Promise<T>): Promise<T> {
  await pool().query(`
    CREATE FUNCTION die() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN new; END $$;
    CREATE TRIGGER die BEFORE INSERT OR UPDATE ON "Signature" FOR EACH ROW WHEN (${row}) EXECUTE FUNCTION die()`)
  try {
    return await work()
  } finally {
    await pool().query('DROP FUNCTION die() CASCADE')
  }
}
