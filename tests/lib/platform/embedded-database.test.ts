import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import pg from 'pg'
import { clusterFolder, readKeptAccess, readRunning } from '@/lib/platform/database-url'
import { startEmbeddedDatabase } from '@/lib/platform/embedded-database'
import { migrateDatabase } from '@/lib/platform/migrate'
import { eventually } from '@/tests/support/stories'

let dataDir: string
/** Made once: a cluster that has run and was stopped. */
let stopped: string

const newFolder = () => path.join(mkdtempSync(path.join(tmpdir(), 'countersign-embedded-')), 'data')

beforeAll(async () => {
  stopped = newFolder()
  await (await startEmbeddedDatabase(stopped)).stop()
})

afterAll(() => rmSync(path.dirname(stopped), { recursive: true }))

beforeEach(() => {
  dataDir = newFolder()
})

function useStoppedCluster(): void {
  cpSync(stopped, dataDir, { recursive: true })
  chmodSync(clusterFolder(dataDir), 0o700)
}

afterEach(async () => {
  const running = readRunning(clusterFolder(dataDir))
  if (running) spawnSync('kill', ['-9', String(running.pid)])
  rmSync(path.dirname(dataDir), { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
})

async function ask(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query(sql)
  await client.end()
  return rows
}

test('it starts durable, in UTF-8, on loopback, with a password; it stops and starts again with what was there', async () => {
  const first = await startEmbeddedDatabase(dataDir)
  expect(first.started).toBe(true)
  const settings = [
    'server_encoding',
    'fsync',
    'listen_addresses',
    'unix_socket_directories',
    'password_encryption',
  ]
  const rows = await ask(
    first.url,
    `select name, setting from pg_settings where name in ('${settings.join("','")}')`,
  )
  expect(Object.fromEntries(rows.map(({ name, setting }) => [name, setting]))).toEqual({
    server_encoding: 'UTF8',
    fsync: 'on',
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    password_encryption: 'scram-sha-256',
  })
  await expect(ask(first.url.replace(/:[^:@/]+@/, ':wrong@'), 'select')).rejects.toMatchObject({
    code: '28P01',
  })
  expect(await ask(first.url, `select upper('ß'), lower('ÄÉ')`)).toEqual([{ upper: 'ß', lower: 'äé' }])
  await migrateDatabase(first.url)
  await first.stop()
  expect(readRunning(clusterFolder(dataDir))).toBeNull()
  const second = await startEmbeddedDatabase(dataDir)
  expect(second.url).toBe(first.url)
  expect(await ask(second.url, 'select count(*)::int as n from "Campaign"')).toEqual([{ n: 0 }])
  await second.stop()
})

test('who comes second joins, and many at once make one', async () => {
  const starts = await Promise.all([1, 2, 3].map(() => startInProcess()))
  await Promise.all(starts.map(({ end }) => end()))
  const all = starts.map(({ told }) => told)
  expect(new Set(all.map(({ pid }) => pid)).size).toBe(1)
  expect(all.filter(({ started }) => started)).toHaveLength(1)
  expect(readdirSync(dataDir).filter((name) => name !== 'database.log')).toEqual(['database'])
})

test('a server that was killed recovers, also past a pid file that names somebody else', async () => {
  useStoppedCluster()
  const first = await startEmbeddedDatabase(dataDir)
  await ask(first.url, 'create table kept (n int)')
  await ask(first.url, 'insert into kept values (1)')
  process.kill(first.pid, 'SIGKILL')
  const pidFile = path.join(clusterFolder(dataDir), 'postmaster.pid')
  const lines = readFileSync(pidFile, 'utf8').split('\n')
  writeFileSync(pidFile, [process.pid, ...lines.slice(1)].join('\n'))
  const second = await startEmbeddedDatabase(dataDir)
  expect(second.pid).not.toBe(first.pid)
  expect(await ask(second.url, 'select n from kept')).toEqual([{ n: 1 }])
  await second.stop()
})

test('secrets are for the owner alone', () => {
  const cluster = clusterFolder(stopped)
  expect(statSync(stopped).mode & 0o077).toBe(0)
  expect(statSync(cluster).mode & 0o077).toBe(0)
  expect(statSync(path.join(cluster, 'access.json')).mode & 0o077).toBe(0)
  const { password } = readKeptAccess(cluster)!
  expect(password.length).toBeGreaterThan(30)
  expect(readFileSync(path.join(stopped, 'database.log'), 'utf8')).not.toContain(password)
})

test('data of another major version is left alone, with what helps', async () => {
  useStoppedCluster()
  writeFileSync(path.join(clusterFolder(dataDir), 'PG_VERSION'), '17\n')
  await expect(startEmbeddedDatabase(dataDir)).rejects.toThrow(/PostgreSQL 17 .*pg_dumpall/)
})

test('a directory that cannot be written is told in one sentence', async () => {
  mkdirSync(path.dirname(dataDir), { recursive: true })
  writeFileSync(dataDir, 'a file, not a folder')
  await expect(startEmbeddedDatabase(dataDir)).rejects.toThrow(
    /^The data directory .* cannot be written: .*DATA_DIR/,
  )
})

test('when whoever started it dies, it ends by itself', async () => {
  useStoppedCluster()
  const { told, end } = await startInProcess()
  await end()
  await eventually(async () => !existsSync(`/proc/${told.pid}`), 'The end of the database')
})

type Start = { told: { pid: number; started: boolean }; end(): Promise<void> }

/** In a process of its own, which stays until it is told to end. */
async function startInProcess(): Promise<Start> {
  const script = path.resolve('tests/support/start-embedded.ts')
  const child = spawn(process.execPath, ['--import', 'tsx', script, dataDir], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  const [line] = await Promise.race([once(createInterface({ input: child.stdout }), 'line'), ended])
  const end = async () => {
    child.stdin.end()
    expect(await ended).toEqual([0, null])
  }
  return { told: JSON.parse(line), end }
}
