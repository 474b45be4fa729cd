// Goes through a backup once and holds every table against its count and its sum. Whoever wants the rows takes them on the way, and
// knows by the answer whether they may be kept.

import { BackupReader } from './backup-reader'
import {
  countAll,
  readHead,
  readSums,
  RowSum,
  type BackupHead,
  type BackupSums,
  type BackupTable,
} from './format'

export type BackupRefusal = 'no-backup' | 'newer-format' | 'damaged'
export type WalkResult =
  { ok: true; head: BackupHead; sums: BackupSums } | { ok: false; reason: BackupRefusal }

export type Visitor = {
  /** Must read all of `rows`. */
  take: (table: BackupTable, rows: AsyncIterable<Buffer>) => Promise<void>
  onRows?: (done: number, all: number) => void
}

export async function walkBackup(file: string, visitor: Visitor = { take: skip }): Promise<WalkResult> {
  const reader = new BackupReader(file)
  let head: BackupHead | null = null
  try {
    const read = readHead(await reader.readLine())
    if (read === 'newer-format') return { ok: false, reason: read }
    if (!read) return { ok: false, reason: 'no-backup' }
    head = read
    const sums = await walkTables(reader, head, visitor)
    return sums ? { ok: true, head, sums } : { ok: false, reason: 'damaged' }
  } catch (fault) {
    if (!isOfPacking(fault)) throw fault
    return { ok: false, reason: head ? 'damaged' : 'no-backup' }
  } finally {
    reader.close()
  }
}

/** Null where it is not as it was written. */
async function walkTables(
  reader: BackupReader,
  head: BackupHead,
  { take, onRows }: Visitor,
): Promise<BackupSums | null> {
  const { tables } = head
  const all = countAll(head)
  const found: string[] = []
  let done = 0
  for (const table of tables) {
    if ((await reader.readLine()) !== JSON.stringify({ rows: table.name })) return null
    const sum = new RowSum()
    const tell = () => onRows?.(done + sum.rowCount, all)
    await take(table, summed(reader.readRows(), sum, tell))
    if (sum.rowCount !== table.rowCount) return null
    done += sum.rowCount
    found.push(sum.digest())
  }
  const sums = readSums(await reader.readLine())
  const isWhole = sums?.sums.length === tables.length && (await reader.readLine()) === null
  const isSame = sums?.sums.every(({ name, sha256 }, n) => name === tables[n]!.name && sha256 === found[n])
  return isWhole && isSame ? sums : null
}

async function* summed(rows: AsyncIterable<Buffer>, sum: RowSum, tell: () => void): AsyncGenerator<Buffer> {
  for await (const chunk of rows) {
    sum.add(chunk)
    yield chunk
    tell()
  }
}

async function skip(_: BackupTable, rows: AsyncIterable<Buffer>): Promise<void> {
  for await (const _chunk of rows);
}

/** Faults of zlib: no gzip file, cut off, or a byte is not what it was. */
function isOfPacking(fault: unknown): boolean {
  return String((fault as { code?: unknown }).code).startsWith('Z_')
}
