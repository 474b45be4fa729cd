// PostgreSQL without an installation: starts the server of DATA_DIR, or joins the one that already runs there, and says how to
// reach it. Loopback only, with a password, durable (fsync on), in a process group of its own so that a Ctrl-C meant for the
// site does not reach it first. Only who started it should stop it.

import { spawn, type ChildProcess } from 'node:child_process'
import { closeSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { totalmem } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import {
  accessFile,
  clusterFolder,
  embeddedUrl,
  readKeptAccess,
  readRunning,
  readRunningAccess,
  type EmbeddedAccess,
} from './database-url'
import { dyingWithParent, type Account } from './embedded-account'
import { clearStalePidFile, ownFolder, prepareDirectory } from './embedded-directory'
import { stopServer } from './embedded-stop'
import { withConnection } from './with-connection'

export type EmbeddedDatabase = { url: string; pid: number; started: boolean; stop(): Promise<void> }

const patienceMs = 10_000
/** After a crash a server that holds much first reads back what it had promised: it lives, so we wait. */
const recoveryMs = 120_000
const pollMs = 50
/** The servers that this process started: it may stop them. */
const launched = new Set<number>()

/** An eighth of the machine's memory, at most 1 GB: the indexes of a million signatures are not read again and again. */
const sharedMiB = Math.max(128, Math.min(1024, Math.floor(totalmem() / 2 ** 20 / 8)))

/** Quiet about what people typed: no statements, no details of rows in the log. */
const serverSettings = {
  shared_buffers: `${sharedMiB}MB`,
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
}

export async function startEmbeddedDatabase(dataDir: string): Promise<EmbeddedDatabase> {
  const account = await prepareDirectory(dataDir)
  const cluster = clusterFolder(dataDir)
  const begunAt = performance.now()
  while (true) {
    const running = await join(cluster)
    if (running) return running
    const isInUse = clearStalePidFile(cluster)
    if (performance.now() - begunAt > (isInUse ? recoveryMs : patienceMs))
      throw new Error(describeFault(dataDir))
    if (!isInUse) await launchAndAwait(dataDir, account)
    await wait(pollMs)
  }
}

/** The server that answers for this directory now; that it takes our password is proof enough that it is ours. */
async function join(cluster: string): Promise<EmbeddedDatabase | null> {
  const access = readRunningAccess(cluster)
  const pid = readRunning(cluster)?.pid
  if (!access || !pid || !(await createDatabase(access))) return null
  const started = launched.has(pid)
  if (started) keepPort(cluster, access)
  return { url: embeddedUrl(access), pid, started, stop: () => stopServer(pid) }
}

/** Until it answers or ends. Where another process was faster, ours ends by itself, and the next round joins the other. */
async function launchAndAwait(dataDir: string, account: Account): Promise<void> {
  const access = readKeptAccess(clusterFolder(dataDir))
  if (!access)
    throw new Error(`The database in ${dataDir} belongs to another user, or its access.json is damaged.`)
  const port = (await freePort(access.port)) ?? (await freePort(0)) ?? access.port
  const child = launch(dataDir, port, account)
  const deadline = performance.now() + recoveryMs
  while (performance.now() < deadline && child.exitCode === null && child.signalCode === null) {
    if (await createDatabase({ ...access, port })) return
    await wait(pollMs)
  }
}

/** The port of this time is asked for next time, so that whoever holds the address finds the server again. */
function keepPort(cluster: string, access: EmbeddedAccess): void {
  if (readKeptAccess(cluster)?.port === access.port) return
  const draft = `${accessFile(cluster)}.${process.pid}`
  writeFileSync(draft, JSON.stringify(access), { mode: 0o600 })
  renameSync(draft, accessFile(cluster))
}

function freePort(wanted: number): Promise<number | null> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(null))
    server.listen(wanted, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : null))
    })
  })
}

function launch(dataDir: string, port: number, account: Account): ChildProcess {
  const settings = Object.entries(serverSettings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const cwd = clusterFolder(dataDir)
  const { wrapper, binaries, options } = account
  const line = [
    ...wrapper,
    ...dyingWithParent(account),
    binaries.postgres,
    '-D',
    ownFolder(cwd),
    '-p',
    String(port),
    ...settings,
  ]
  const [command = '', ...args] = line
  const log = openSync(logFile(dataDir), 'a', 0o600)
  const child = spawn(command, args, { ...options, cwd, detached: true, stdio: ['ignore', log, log] })
  child.on('error', () => {})
  child.unref()
  if (child.pid) launched.add(child.pid)
  closeSync(log)
  return child
}

/** Our own database inside the cluster; that it is there already is fine. False while nobody lets us in. */
async function createDatabase(access: EmbeddedAccess): Promise<boolean> {
  const connectionString = embeddedUrl(access).replace(/[^/]+$/, 'postgres')
  try {
    await withConnection({ connectionString, connectionTimeoutMillis: 2_000 }, async (client) => {
      const { rowCount } = await client.query(`select from pg_database where datname = 'countersign'`)
      if (rowCount === 0) await client.query('create database countersign')
    })
    return true
  } catch (fault) {
    return ['42P04', '23505'].includes((fault as { code?: string }).code ?? '')
  }
}

function logFile(dataDir: string): string {
  return path.join(dataDir, 'database.log')
}

function describeFault(dataDir: string): string {
  const log = logFile(dataDir)
  const last = readFileSync(log, 'utf8').trim().split('\n').at(-1) ?? ''
  return `The database did not start: ${last} (${log})`
}
