// Writes rows together, many to a transaction, and alone where together fails: one that the database refuses never takes its
// neighbours with it, and whoever has to wait for somebody waits behind their like alone. Whoever gets an answer has been committed.

import { MicroBatch } from './micro-batch'

export type RowBatchParts<Row, Answer> = {
  /** One transaction. Who is patient may wait for others; the others must not. */
  write(rows: Row[], how: { isPatient: boolean }): Promise<Answer[]>
  keyOf(row: Row): string
}

/** So many connections of the pool at most; the rest is for everybody else. */
const mostTogether = 2
const mostAlone = 2
const mostPatient = 3
/** With what a patient one then waits (db.ts) it is as long as anybody who posts has patience. */
const placeWithinMs = 8_000

/** Three lanes: what fails together goes alone and as quickly, and only what is held even then has the time to wait. */
export function rowBatch<Row, Answer>({ write, keyOf }: RowBatchParts<Row, Answer>): MicroBatch<Row, Answer> {
  const patient = new MicroBatch<Row, Answer>({
    run: (rows) => write(rows, { isPatient: true }),
    keyOf,
    mostItems: 1,
    mostUnderWay: mostPatient,
    placeWithinMs,
  })
  const alone = new MicroBatch<Row, Answer>({
    run: (rows) => write(rows, { isPatient: false }).catch(passOn(rows, patient, isHeld)),
    keyOf,
    mostItems: 1,
    mostUnderWay: mostAlone,
  })
  return new MicroBatch<Row, Answer>({
    run: (rows) => write(rows, { isPatient: false }).catch(passOn(rows, alone, isOfOneRow)),
    keyOf,
    mostUnderWay: mostTogether,
  })
}

type Next<Row, Answer> = Pick<MicroBatch<Row, Answer>, 'add'>

function passOn<Row, Answer>(rows: Row[], next: Next<Row, Answer>, isForNext: (fault: unknown) => boolean) {
  return (fault: unknown): Promise<Answer>[] => {
    if (!isForNext(fault)) throw fault
    return rows.map((row) => next.add(row))
  }
}

/**
 * By SQLSTATE class: data, constraint, deadlock, size, lock, or a trigger's refusal. Anything else would befall each of them alone too:
 * connection lost, disk full, shutdown.
 */
function isOfOneRow(fault: unknown): boolean {
  return /^(22|23|40|54|55|P0)...$/.test(sqlState(fault))
}

/** Deadlock or lock. */
function isHeld(fault: unknown): boolean {
  return /^(40|55)...$/.test(sqlState(fault))
}

function sqlState(fault: unknown): string {
  const { code } = fault as { code?: unknown }
  return typeof code === 'string' ? code : ''
}
