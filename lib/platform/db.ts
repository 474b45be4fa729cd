// The one door to PostgreSQL: a single pool a process, shared by Prisma (whatever is rare) and by plain SQL (whatever is hot).
// Opened on first use. Faults throw; nothing here retries.

import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { PrismaClient } from '@/prisma/generated/client'
import { agreeToGiveUp, lasting } from './lasting-connection'
import { statementPatience } from './patience'
import { within } from './within'

export type Queryable = Pick<pg.Pool, 'query'>

type Open = { pool: pg.Pool; prisma?: PrismaClient }
type Holder = typeof globalThis & { countersignDatabase?: Open }

/** A connection that has not rolled back by then is not worth keeping. */
const rollbackMs = 1_000
const holder = globalThis as Holder

export function pool(): pg.Pool {
  return open().pool
}

/** For work that is not worth opening one. */
export function openedPool(): pg.Pool | null {
  return holder.countersignDatabase?.pool ?? null
}

export function prisma(): PrismaClient {
  const database = open()
  return (database.prisma ??= new PrismaClient({ adapter: new PrismaPg(database.pool) }))
}

/**
 * Said before statements that look few rows up by their keys. A plan lasts until its tables are analysed anew: one that was made while
 * they were small reads all of them, and within a minute there may be a hundred thousand rows.
 */
export function findByKeys(scope: 'session' | 'local'): string {
  return ['seqscan', 'hashjoin', 'mergejoin'].map((way) => `set ${scope} enable_${way} = off`).join('; ')
}

/** One transaction on one connection: committed when `work` resolves, rolled back when it throws. */
export function withTransaction<T>(
  work: (client: pg.PoolClient) => Promise<T>,
  { isByKeys = false } = {},
): Promise<T> {
  return onOneConnection(async (client) => {
    await client.query(isByKeys ? `begin; ${findByKeys('local')}` : 'begin')
    const result = await work(client)
    await client.query('commit')
    return result
  })
}

/** What somebody else holds is waited for: by one who waits for themselves, and by a crowd that nobody in it may hold up. */
const lockMs = { patient: 12_000, crowd: 200 }

/**
 * A transaction by steps: the one statement of `first` travels with the begin, `last` with the commit, and nobody awaits an answer in
 * between. `first` asks and locks, but writes nothing: a begin that was cancelled would not hold it. `last` is made before it is
 * sent, so that only the database can refuse it: then there is nothing left to commit.
 */
export type Steps<First, Result> = {
  first(client: pg.PoolClient): Promise<First>
  rest(client: pg.PoolClient, first: First): Promise<{ result: Result; last?: pg.QueryConfig | null }>
}

/**
 * The same for statements that find rows by their keys: each is planned once a connection, and never to read a whole table, not
 * even while that is so small that it would be the faster way. Within a minute there may be a hundred thousand rows. Fails with
 * SQLSTATE 55P03 where a lock is not to be had in time.
 */
export function withKeyedTransaction<First, Result>(
  { first, rest }: Steps<First, Result>,
  { isPatient = true } = {},
): Promise<Result> {
  const wait = isPatient ? lockMs.patient : lockMs.crowd
  const begin = `begin; set local enable_seqscan = off; set local plan_cache_mode = force_generic_plan; set local lock_timeout = ${wait}`
  return onOneConnection(async (client) => {
    sendAtOnce(client, true)
    const [, found] = await Promise.all([client.query(begin), first(client)])
    const { result, last } = await rest(client, found)
    await Promise.all([last && client.query(last), client.query('commit')])
    sendAtOnce(client, false)
    return result
  })
}

/**
 * Whether a second statement waits for the answer to the first. Only for as long as it is needed: in this mode pg waits for answers
 * before it closes a connection, also for those that never come.
 */
function sendAtOnce(client: pg.PoolClient, isOn: boolean): void {
  Object.assign(client, { pipeline: isOn })
}

async function onOneConnection<T>(transact: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool().connect()
  try {
    const result = await transact(client)
    client.release()
    return result
  } catch (fault) {
    await rollBack(client)
    throw fault
  }
}

export async function closeDatabase(): Promise<void> {
  const database = holder.countersignDatabase
  delete holder.countersignDatabase
  await database?.prisma?.$disconnect()
  await database?.pool.end()
}

function open(): Open {
  return (holder.countersignDatabase ??= { pool: openPool() })
}

function openPool(): pg.Pool {
  const opened = new pg.Pool({
    ...lasting('countersign'),
    max: 16,
    query_timeout: statementPatience(),
    onConnect: agreeToGiveUp,
  })
  // A connection that the server closes is replaced on next use; without these listeners it would end the process.
  opened.on('error', () => {})
  opened.on('connect', (client) => void client.on('error', () => {}))
  return opened
}

/** Gives the connection back. One whose rollback fails is not worth keeping: the pool makes a new one. */
export async function rollBack(client: pg.PoolClient): Promise<void> {
  const broken = await within(rollbackMs, client.query('rollback')).then(
    () => false,
    () => true,
  )
  sendAtOnce(client, false)
  client.release(broken)
}
