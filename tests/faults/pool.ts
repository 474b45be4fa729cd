// No connection to be had: first PostgreSQL has none left for the site, then the site's own are all held up by a lock that somebody
// else keeps. Both end without anybody at the product.

import { Client } from 'pg'
import { eventually } from '@/tests/support/stories'
import { withRows } from './look'
import { findPageFaults } from './pages'
import type { Product } from './product'
import { holdSession, type Options, type Row, type Session } from './session'
import { untilWorking } from './victims'

/** Those who had been under way may still be answered well. */
const [manyRefusals, fewRefusals] = [200, 24]
const patienceMs = 90_000
/** More readers than there are connections. */
const readerCount = 24

export function tryPool({ seed }: Options): Promise<Row> {
  return holdSession({ seed }, async (session) => {
    const noneLeft = await whileNoneIsLeft(session)
    const lockedUp = await whileLocked(session)
    return { what: 'pool', roundCount: 2, slowestSeconds: Math.max(noneLeft, lockedUp) }
  })
}

async function whileNoneIsLeft(session: Session): Promise<number> {
  const hogs = await takeAll(session.product)
  await untilRefused(session, manyRefusals)
  for (const fault of await findPageFaults(session.product)) session.ledger.noteFault(fault)
  await Promise.all(hogs.map((hog) => hog.end().catch(() => {})))
  return secondsUntilWorking(session)
}

async function whileLocked(session: Session): Promise<number> {
  return withRows(session.product, async (client) => {
    await client.query('BEGIN; LOCK TABLE "Campaign" IN ACCESS EXCLUSIVE MODE')
    const readers = readDifferentPages(session.product)
    await untilRefused(session, fewRefusals)
    for (const fault of await findPageFaults(session.product)) session.ledger.noteFault(fault)
    await client.query('ROLLBACK')
    await readers
    return secondsUntilWorking(session)
  })
}

function readDifferentPages({ url, slug }: Product): Promise<unknown> {
  const pages = Array.from({ length: readerCount }, (_, n) => `${url}/c/${slug}/sources/${n + 1}`)
  return Promise.allSettled(pages.map((page) => fetch(page)))
}

/** Whatever PostgreSQL gives, until the product has none and gets none. */
async function takeAll(product: Product): Promise<Client[]> {
  const hogs: Client[] = []
  const takeRest = async () => {
    for (let hog = await take(product); hog; hog = await take(product)) hogs.push(hog)
  }
  await takeRest()
  await eventually(async () => {
    const { rows } = await hogs[0]!.query(
      `SELECT pg_terminate_backend("pid") FROM pg_stat_activity WHERE "application_name" LIKE 'countersign%'`,
    )
    await takeRest()
    return rows.length === 0
  }, 'The end of every connection of the product')
  return hogs
}

async function take(product: Product): Promise<Client | null> {
  const client = new Client(product.databaseUrl())
  client.on('error', () => {})
  return client.connect().then(
    () => client,
    () => null,
  )
}

export async function untilRefused({ ledger }: Session, count: number): Promise<void> {
  const before = ledger.refusedCount
  await eventually(async () => ledger.refusedCount >= before + count, `${count} refusals`, patienceMs)
}

export async function secondsUntilWorking(session: Session): Promise<number> {
  const startedAt = performance.now()
  await untilWorking(session)
  return (performance.now() - startedAt) / 1000
}
