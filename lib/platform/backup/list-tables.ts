// Every table of ours as it stands in the database: its columns, how many rows it has, and its sequences, without a list of them in
// the code that a new table could be missing from. The bookkeeping of migrations is not among them.

import pg from 'pg'
import type { Queryable } from '../db'
import type { BackupSequence, BackupTable } from './format'

/** What is not logged is worth nothing after a crash, nor in a backup. */
const ours = `n.nspname = 'public' AND c.relkind = 'r' AND c.relpersistence = 'p' AND c.relname <> '_prisma_migrations'`

type Named = { name: string; columns: string[]; refersTo: string[] }

/** None before those it refers to, so that rows can be put in one table after the other. */
export async function listTables(db: Queryable): Promise<Omit<BackupTable, 'rowCount'>[]> {
  const { rows } = await db.query<Named>(
    `SELECT c.relname AS name,
            (SELECT json_agg(a.attname ORDER BY a.attnum) FROM pg_attribute a
              WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '') AS columns,
            (SELECT coalesce(json_agg(o.relname), '[]') FROM pg_constraint f JOIN pg_class o ON o.oid = f.confrelid
              WHERE f.conrelid = c.oid AND f.contype = 'f' AND f.confrelid <> c.oid) AS "refersTo"
       FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE ${ours} ORDER BY c.relname`,
  )
  return inOrder(rows).map(({ name, columns }) => ({ name, columns }))
}

/** Throws when tables refer to each other in a circle: then no order would do. */
export function inOrder<T extends { name: string; refersTo: string[] }>(tables: T[]): T[] {
  const placed = new Set<string>()
  const ordered: T[] = []
  while (ordered.length < tables.length) {
    const next = tables.filter(
      ({ name, refersTo }) => !placed.has(name) && refersTo.every((other) => placed.has(other)),
    )
    if (next.length === 0) throw new Error('Tables refer to each other in a circle.')
    for (const table of next) placed.add(table.name)
    ordered.push(...next)
  }
  return ordered
}

export async function countRows(
  db: Queryable,
  tables: Omit<BackupTable, 'rowCount'>[],
): Promise<BackupTable[]> {
  const counted: BackupTable[] = []
  for (const table of tables) {
    const { rows } = await db.query<{ count: string }>(
      `SELECT count(*) FROM ${pg.escapeIdentifier(table.name)}`,
    )
    counted.push({ ...table, rowCount: Number(rows[0]!.count) })
  }
  return counted
}

/** Sequences stand outside of snapshots: read after the rows, they are behind none of them. */
export async function listSequences(db: Queryable): Promise<BackupSequence[]> {
  const { rows } = await db.query<{ table: string; column: string; sequence: string }>(
    `SELECT * FROM (
       SELECT c.relname AS table, a.attname AS column, pg_get_serial_sequence(c.oid::regclass::text, a.attname) AS sequence
         FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid
        WHERE ${ours} AND a.attnum > 0 AND NOT a.attisdropped) s WHERE sequence IS NOT NULL ORDER BY 1, 2`,
  )
  const sequences: BackupSequence[] = []
  for (const { table, column, sequence } of rows) {
    const { rows: stands } = await db.query<{ last: string; isCalled: boolean }>(
      `SELECT last_value::text AS last, is_called AS "isCalled" FROM ${sequence}`,
    )
    sequences.push({ table, column, ...stands[0]! })
  }
  return sequences
}
