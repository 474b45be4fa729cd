// Who is killed, and when it serves again: by facts, never by a time. What brings it back is the product's own supervisor.

import { Client } from 'pg'
import { isAlive, listProcesses } from '@/tests/support/demo-run'
import { eventually } from '@/tests/support/stories'
import type { Crowd } from './crowd'
import { getHeartbeat, listRows } from './look'
import type { Product } from './product'
import type { Random } from './random'

export const victims = ['site', 'worker', 'postmaster', 'backend'] as const
export type Victim = (typeof victims)[number]
export type Attack = { product: Product; crowd: Crowd; random: Random }

/** Nothing may take longer to come back. */
const patienceMs = 60_000

const kills: Record<Victim, (attack: Attack) => Promise<void>> = {
  site: killSite,
  worker: killWorker,
  postmaster: killPostmaster,
  backend: killBackend,
}

/** With signal 9; resolves to the seconds until it serves again. */
export async function kill(victim: Victim, attack: Attack): Promise<number> {
  const startedAt = performance.now()
  await kills[victim](attack)
  return (performance.now() - startedAt) / 1000
}

async function killSite({ product, crowd }: Attack): Promise<void> {
  const site = await findProcess(product, 'site')
  process.kill(site, 'SIGKILL')
  await untilSigned(crowd, () => !isAlive(site))
}

async function killWorker({ product }: Attack): Promise<void> {
  const worker = await findProcess(product, 'worker')
  process.kill(worker, 'SIGKILL')
  await until('A sign of life of a new worker', async () => {
    const heartbeat = await getHeartbeat(product)
    return heartbeat !== null && heartbeat.pid !== worker
  })
}

async function killPostmaster(attack: Attack): Promise<void> {
  const database = await findProcess(attack.product, 'database')
  await endingAllConnections(attack, () => process.kill(database, 'SIGKILL'))
}

/** One of the site's or the worker's: PostgreSQL then ends all of them and recovers. */
async function killBackend(attack: Attack): Promise<void> {
  await endingAllConnections(attack, () => until('A backend that is there', () => killOneBackend(attack)))
}

/** False when it had just ended by itself. */
async function killOneBackend({ product, random }: Attack): Promise<boolean> {
  const backends = await listRows<{ pid: number }>(
    product,
    `SELECT "pid" FROM pg_stat_activity WHERE "application_name" LIKE 'countersign%' ORDER BY "pid"`,
  )
  const pid = backends.length > 0 ? random.pick(backends).pid : NaN
  return isAlive(pid) && process.kill(pid, 'SIGKILL')
}

/** The end of a connection of ours shows that all have ended; then the site signs, and the worker shows that it works on. */
export async function endingAllConnections({ product, crowd }: Attack, work: () => unknown): Promise<void> {
  const sentinel = new Client({ connectionString: product.databaseUrl() })
  const ended = new Promise<void>((resolve) =>
    sentinel.on('error', () => resolve()).on('end', () => resolve()),
  )
  await sentinel.connect()
  await work()
  await ended
  await untilWorking({ product, crowd })
}

/** The site takes a signature, and the worker has shown that it lives since. */
export async function untilWorking({ product, crowd }: Omit<Attack, 'random'>): Promise<void> {
  await untilSigned(crowd)
  const since = await until('The database', () => getHeartbeat(product))
  await until('A sign of life of the worker', async () => {
    const heartbeat = await getHeartbeat(product)
    return heartbeat !== null && heartbeat.at > since.now
  })
}

function findProcess({ demo }: Product, name: 'site' | 'worker' | 'database'): Promise<number> {
  return until(`The ${name}`, async () => listProcesses(demo)[name] || null)
}

function untilSigned(crowd: Crowd, isGone = () => true): Promise<unknown> {
  return until('A signature that is taken', async () => isGone() && (await crowd.probe()).kind === 'done')
}

function until<T>(what: string, look: () => Promise<T | null | false>): Promise<T> {
  return eventually(look, what, patienceMs)
}
