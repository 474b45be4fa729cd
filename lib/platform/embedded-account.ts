// PostgreSQL refuses to run as root. Decides as whom its programs run: as we are when we are not root; otherwise as root that
// looks like nobody from inside (a user namespace: every file stays reachable, also under a closed home directory); where
// namespaces are not allowed, as an account without rights, with programs and data where it can reach them.

import { spawnSync, type SpawnOptions } from 'node:child_process'
import { chownSync, cpSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { binariesIn, type Binaries } from './embedded-binaries'

export type Account = {
  binaries: Binaries
  /** What stands before each command line. */
  wrapper: string[]
  options: Pick<SpawnOptions, 'uid' | 'gid'>
}

const nobody = 65534
const namespace = ['unshare', '--user', `--map-user=${nobody}`]

export function chooseAccount(dataDir: string, binaries: Binaries): Account {
  if (process.getuid?.() !== 0) return { binaries, wrapper: [], options: {} }
  const owner = ownerOf(dataDir)
  if (owner.uid === 0 && canRun(namespace)) return { binaries, wrapper: namespace, options: {} }
  const options = owner.uid === 0 ? { uid: nobody, gid: nobody } : owner
  return { binaries: reachableBinaries(binaries, options), wrapper: [], options }
}

/** Gives a directory that root made to the account that will use it. */
export function giveTo(account: Account, dir: string): void {
  const { uid, gid } = account.options
  if (uid !== undefined && gid !== undefined) chownSync(dir, uid, gid)
}

/** A prefix that ends the server when its parent dies, where the system has the tool for it. */
export function dyingWithParent(account: Account): string[] {
  const prefix = ['setpriv', '--pdeathsig', 'INT']
  return canRun([...account.wrapper, ...prefix]) ? prefix : []
}

function ownerOf(dataDir: string): { uid: number; gid: number } {
  const { uid, gid } = existsSync(dataDir) ? statSync(dataDir) : { uid: 0, gid: 0 }
  return { uid, gid }
}

function canRun([command = 'true', ...args]: string[]): boolean {
  return spawnSync(command, [...args, 'true']).status === 0
}

function reachableBinaries(binaries: Binaries, as: { uid: number; gid: number }): Binaries {
  const reached = spawnSync(binaries.postgres, ['--version'], { ...as, cwd: '/' }).status === 0
  return reached ? binaries : copyBinaries(binaries)
}

/** To a place that every account can enter and only root can change; a half-made copy never bears the final name. */
function copyBinaries(binaries: Binaries): Binaries {
  const home = '/var/lib/countersign'
  const { mtimeMs, size } = statSync(binaries.postgres)
  const place = path.join(home, `postgres-${size}-${Math.round(mtimeMs)}`)
  if (existsSync(place)) return binariesIn(place)
  mkdirSync(home, { recursive: true, mode: 0o755 })
  const draft = `${place}.${process.pid}`
  cpSync(binaries.folder, draft, { recursive: true, verbatimSymlinks: true })
  rmSync(place, { recursive: true, force: true })
  renameSync(draft, place)
  return binariesIn(place)
}
