// What a backup looks like, for who writes it, reads it, or has to do without us: a gzip file of text. A line of JSON, the head; for
// each table a line that names it, its rows as PostgreSQL's COPY writes them, and a line `\.`; at the end a line of sums.

import { createHash } from 'node:crypto'
import pg from 'pg'
import { z } from 'zod'

/** Raised when an older version could not read what this one writes. */
export const formatVersion = 1

const table = z.object({
  name: z.string().min(1),
  columns: z.array(z.string().min(1)).min(1),
  rowCount: z.number().int().min(0),
})
const migration = z.object({ name: z.string().min(1), checksum: z.string() })
const sequence = z.object({
  table: z.string(),
  column: z.string(),
  last: z.string().regex(/^\d+$/),
  isCalled: z.boolean(),
})

const head = z.object({
  countersign: z.literal('backup'),
  format: z.literal(formatVersion),
  madeAt: z.iso.datetime(),
  /** In the order they were applied. */
  migrations: z.array(migration).min(1),
  /** Tells one key from another, and nothing about either. Null for a site that never ran. */
  secretFingerprint: z.string().nullable(),
  /** None before those it refers to. */
  tables: z.array(table),
})
const sums = z.object({
  sums: z.array(z.object({ name: z.string(), sha256: z.string() })),
  sequences: z.array(sequence),
})

export type BackupTable = z.infer<typeof table>
export type BackupHead = z.infer<typeof head>
export type BackupSequence = z.infer<typeof sequence>
export type BackupSums = z.infer<typeof sums>

export const endOfRows = '\\.\n'

export function lineOf(value: unknown): Buffer {
  return Buffer.from(`${JSON.stringify(value)}\n`)
}

export function readHead(line: string | null): BackupHead | 'newer-format' | null {
  const value = parse(line)
  const begun = z.object({ countersign: z.literal('backup'), format: z.number() }).safeParse(value)
  if (begun.success && begun.data.format > formatVersion) return 'newer-format'
  return head.safeParse(value).data ?? null
}

export function readSums(line: string | null): BackupSums | null {
  return sums.safeParse(parse(line)).data ?? null
}

export function countAll({ tables }: Pick<BackupHead, 'tables'>): number {
  return tables.reduce((sum, table) => sum + table.rowCount, 0)
}

/** The part of a COPY statement that is the same both ways. */
export function copied({ name, columns }: BackupTable): string {
  return `${pg.escapeIdentifier(name)} (${columns.map(pg.escapeIdentifier).join(', ')})`
}

/** Rows on their way, counted and summed up; a row is a line. */
export class RowSum {
  rowCount = 0
  private readonly hash = createHash('sha256')

  add(chunk: Buffer): void {
    this.hash.update(chunk)
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) this.rowCount++
  }

  digest(): string {
    return this.hash.digest('hex')
  }
}

function parse(line: string | null): unknown {
  try {
    return JSON.parse(line ?? '')
  } catch {
    return null
  }
}
