import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { eventually } from '@/tests/support/stories'
import { clusterFolder, readRunning } from '@/lib/platform/database-url'
import { resetEnv } from '@/lib/platform/env'
import { keepDatabase, type KeptDatabase } from '@/lib/platform/kept-database'
import { log } from '@/lib/platform/logger'
import { openDatabase } from '@/lib/platform/open-database'
import { siteUrl } from '@/lib/platform/site-url'

jest.setTimeout(240_000)

const ofSupervisor = `FROM pg_stat_activity WHERE application_name LIKE 'countersign supervisor of port %'`
const moved: string[] = []
let folder: string
let kept: KeptDatabase

beforeAll(async () => {
  log.level = 'silent'
  folder = mkdtempSync(path.join(tmpdir(), 'countersign-kept-'))
  process.env.DATA_DIR = path.join(folder, 'data')
  delete process.env.DATABASE_URL
  resetEnv()
  kept = await keepDatabase((url) => moved.push(url))
})

afterAll(async () => {
  await kept.stop()
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
})

/** The address of now: the database may have moved. */
const currentUrl = () => moved.at(-1) ?? kept.url

async function connect(): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: currentUrl() })
  client.on('error', () => {})
  await client.connect()
  return client
}

const holdsLock = async (client: pg.Client) =>
  (
    await client.query(
      `SELECT FROM pg_locks WHERE locktype = 'advisory' AND granted AND pid IN (SELECT pid ${ofSupervisor})`,
    )
  ).rowCount === 1

test('a second supervisor of one data directory is told who is there, and leaves the first one alone', async () => {
  await expect(keepDatabase(() => {})).rejects.toThrow(/already runs with the data directory/)
  const client = await connect()
  expect(await holdsLock(client)).toBe(true)
  await client.end()
})

test('whoever works beside a site names its port, whatever they were told', async () => {
  process.env.PORT = '4711'
  resetEnv()
  const beside = await openDatabase()
  expect(siteUrl()).toBe('http://localhost:3000')
  await beside.close()
  delete process.env.PORT
  resetEnv()
})

test('a lock that is lost is taken again, also when somebody else held it for a while', async () => {
  const [client, other] = [await connect(), await connect()]
  const { rows } = await client.query(
    `SELECT objid::int AS id FROM pg_locks WHERE locktype = 'advisory' AND pid IN (SELECT pid ${ofSupervisor})`,
  )
  const waiting = other.query('SELECT pg_advisory_lock($1)', [rows[0].id])
  const isWaiting = `SELECT FROM pg_locks WHERE locktype = 'advisory' AND NOT granted`
  await eventually(async () => (await client.query(isWaiting)).rowCount, 'Somebody who waits for the lock')
  await client.query(`SELECT pg_terminate_backend(pid) ${ofSupervisor}`)
  await waiting
  expect(await holdsLock(client)).toBe(false)
  await other.end()
  await eventually(() => holdsLock(client), 'The lock')
  expect(moved).toEqual([])
  await client.end()
})

test('a database that dies and finds its port taken is begun again elsewhere, and that is told once', async () => {
  const { port } = readRunning(clusterFolder(process.env.DATA_DIR!))!
  spawnSync('kill', ['-9', String(kept.pid())])
  const taken = await takePort(port)
  await eventually(async () => moved.length > 0, 'The new address', 60_000)
  taken.close()
  expect(new URL(moved[0]!).port).not.toBe(String(port))
  const client = await connect()
  await eventually(() => holdsLock(client), 'The lock')
  await client.end()
  expect(moved).toHaveLength(1)
})

/** In the moment when it is free: whoever begins the database again looks twice a second. */
async function takePort(port: number): Promise<Server> {
  for (;;) {
    const server = await listenOn(port)
    if (server) return server
  }
}

function listenOn(port: number): Promise<Server | null> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(null))
    server.listen(port, '127.0.0.1', () => resolve(server))
  })
}
