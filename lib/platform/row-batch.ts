// Writes rows together, many to a transaction, and alone where together fails: one that the database refuses, or that has to
// wait for somebody, never takes its neighbours with it. Whoever gets an answer has been committed.

import { MicroBatch } from './micro-batch'

export type RowBatchParts<Row, Answer> = {
  /** One transaction. Alone it may wait for others; together it must not. */
  write(rows: Row[], how: { isAlone: boolean }): Promise<Answer[]>
  keyOf(row: Row): string
}

/** So many connections of the pool at most; the rest is for everybody else. */
const mostTogether = 2
const mostAlone = 4

export function rowBatch<Row, Answer>({ write, keyOf }: RowBatchParts<Row, Answer>): MicroBatch<Row, Answer> {
  const alone = new MicroBatch<Row, Answer>({
    run: (rows) => write(rows, { isAlone: true }),
    keyOf,
    mostItems: 1,
    mostUnderWay: mostAlone,
  })
  return new MicroBatch<Row, Answer>({
    keyOf,
    mostUnderWay: mostTogether,
    async run(rows) {
      try {
        return await write(rows, { isAlone: false })
      } catch (fault) {
        if (!isOfOneRow(fault)) throw fault
        return rows.map((row) => alone.add(row))
      }
    },
  })
}

/**
 * By SQLSTATE class: data, constraint, deadlock, size, lock, or a trigger's refusal. Anything else would befall each of them alone too:
 * connection lost, disk full, shutdown.
 */
function isOfOneRow(fault: unknown): boolean {
  const { code } = fault as { code?: unknown }
  return typeof code === 'string' && /^(22|23|40|54|55|P0)...$/.test(code)
}
