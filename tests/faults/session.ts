// A crowd at a product, something that goes wrong in between, and the ledger held against the rows afterwards.

import { eventually } from '@/tests/support/stories'
import { compare, type Found } from './compare'
import { Crowd } from './crowd'
import { Ledger } from './ledger'
import { listRows } from './look'
import { startProduct, type Product, type ProductPlan } from './product'
import { seeded, type Random } from './random'

export type Session = { product: Product; crowd: Crowd; ledger: Ledger; random: Random }
export type Options = {
  rounds: number
  seed: number
  /** Not waiting for mails that a killed worker held: they are taken up again after a minute. */
  isHurried?: boolean
}
/** What went wrong, how often, and after how long it served again at the latest. */
export type Part = { what: string; roundCount: number; slowestSeconds: number }
export type Trial = Part & { parts?: Part[] }
export type Row = Trial &
  Found & {
    seed: number
    /** For anybody who asked. */
    slowestAnswerSeconds: number
    refusedCount: number
    unansweredCount: number
  }

const settledMs = 180_000

export async function holdSession(
  { seed, isHurried = false, ...plan }: ProductPlan & Omit<Options, 'rounds'>,
  work: (session: Session) => Promise<Trial>,
): Promise<Row> {
  const product = await startProduct(plan)
  const [ledger, random] = [new Ledger(), seeded(seed)]
  const crowd = new Crowd({ product, ledger, random })
  try {
    crowd.start()
    await crowd.untilPosted(50)
    const trial = await work({ product, crowd, ledger, random })
    await crowd.untilPosted(50)
    await crowd.stopSigning()
    if (!isHurried) await untilMailed(product, crowd)
    await crowd.stop()
    return { seed, ...trial, ...(await compare(product, ledger)), ...answersIn(ledger) }
  } catch (fault) {
    throw new Error(`${(fault as Error).message}\n${lastLines(product)}`, { cause: fault })
  } finally {
    await crowd.stop()
    await product.stop()
  }
}

/** Nobody signs any more; every mail leaves, and every button is pressed. */
async function untilMailed(product: Product, crowd: Crowd): Promise<void> {
  const isOver = async () => (await countDueMails(product)) === 0 && crowd.hasAnsweredAll()
  await eventually(isOver, 'An empty outbox and an answer to every mail', settledMs)
}

async function countDueMails(product: Product): Promise<number> {
  const rows = await listRows<{ n: number }>(
    product,
    `SELECT count(*)::int AS n FROM "Delivery" WHERE "state" IN ('frozen', 'unknown') OR ("state" = 'queued' AND "notBefore" <= now())`,
  )
  return rows[0]!.n
}

function answersIn({ slowestMs, refusedCount, unansweredCount }: Ledger) {
  return { slowestAnswerSeconds: slowestMs / 1000, refusedCount, unansweredCount }
}

function lastLines({ demo }: Product): string {
  return demo.printed().trim().split('\n').slice(-8).join('\n')
}
