// The data directory of the embedded database and what its files say: the password, the port to ask for, the server that is
// using it now. Made whole or not at all, so that two processes that start at once agree and a crash leaves nothing half-made.

import { randomBytes, randomInt } from 'node:crypto'
import { spawn } from 'node:child_process'
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { chooseAccount, giveTo, type Account } from './embedded-account'
import { findBinaries } from './embedded-binaries'
import { accessFile, clusterFolder } from './database-url'
import { makeDirectory } from './make-directory'

const encoding = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']

/** Throws a sentence when the directory cannot be written or belongs to another major version. */
export async function prepareDirectory(dataDir: string): Promise<Account> {
  makeWritable(dataDir)
  const cluster = clusterFolder(dataDir)
  const account = chooseAccount(cluster, findBinaries())
  if (!existsSync(cluster)) await createCluster(cluster, account)
  const version = readFileSync(path.join(cluster, 'PG_VERSION'), 'utf8').trim()
  if (version !== '18') throw new Error(otherVersion(cluster, version))
  return account
}

/**
 * True while some process stands in the cluster: a server, starting, running or ending. Otherwise removes a pid file that was
 * left behind, which PostgreSQL itself would believe as long as any process, even a dead one, bears that number.
 */
export function clearStalePidFile(cluster: string): boolean {
  if (process.platform !== 'linux') return false
  if (isInUse(cluster)) return true
  rmSync(path.join(cluster, 'postmaster.pid'), { force: true })
  return false
}

function makeWritable(dataDir: string): void {
  try {
    makeDirectory(path.resolve(dataDir), 0o700)
    const probe = path.join(dataDir, `.probe-${process.pid}`)
    writeFileSync(probe, '')
    rmSync(probe)
  } catch {
    throw new Error(`The data directory ${dataDir} cannot be written: set DATA_DIR to one that can.`)
  }
}

/** Made under another name and then renamed. If we stop here, the next start makes a new one and this one is only litter. */
async function createCluster(cluster: string, account: Account): Promise<void> {
  const draft = `${cluster}.${process.pid}`
  const password = randomBytes(24).toString('base64url')
  mkdirSync(draft, { mode: 0o700 })
  giveTo(account, draft)
  try {
    await runInitdb(draft, password, account)
    writeFileSync(accessFile(draft), JSON.stringify({ port: randomInt(20_000, 30_000), password }), {
      mode: 0o600,
    })
    renameSync(draft, cluster)
  } catch (fault) {
    rmSync(draft, { recursive: true, force: true })
    if (!existsSync(cluster)) throw fault
  }
}

/** The password goes in by an open file without a name: never on the command line, and gone with the process. */
function runInitdb(folder: string, password: string, account: Account): Promise<void> {
  const { binaries, wrapper, options } = account
  const args = [
    `--pgdata=${ownFolder(folder)}`,
    '--username=postgres',
    '--auth=scram-sha-256',
    '--pwfile=/dev/stdin',
  ]
  const [command = '', ...rest] = [...wrapper, binaries.initdb, ...args, ...encoding]
  const secret = openUnnamed(`${folder}.password`, `${password}\n`, account)
  const child = spawn(command, rest, { ...options, cwd: folder, stdio: [secret, 'ignore', 'pipe'] })
  closeSync(secret)
  let complaint = ''
  child.stderr?.on('data', (chunk) => (complaint += chunk))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`initdb: ${complaint.trim()}`))))
  })
}

/** The folder as its own programs reach it: through the place they stand in, whoever may enter what lies above. */
export function ownFolder(folder: string): string {
  return process.platform === 'linux' ? '/proc/self/cwd' : folder
}

function openUnnamed(file: string, text: string, account: Account): number {
  writeFileSync(file, text, { mode: 0o600 })
  giveTo(account, file)
  const descriptor = openSync(file, 'r')
  rmSync(file)
  return descriptor
}

function isInUse(cluster: string): boolean {
  const folder = realpathSync(cluster)
  return readdirSync('/proc').some((name) => /^\d+$/.test(name) && workingDirectory(name) === folder)
}

function workingDirectory(pid: string): string | null {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    return null
  }
}

function otherVersion(cluster: string, version: string): string {
  return (
    `The data in ${cluster} was written by PostgreSQL ${version} and this version brings PostgreSQL 18: ` +
    `dump it with PostgreSQL ${version} (pg_dumpall), move the folder away, start again and load the dump with psql.`
  )
}
