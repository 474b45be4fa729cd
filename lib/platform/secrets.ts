// One secret, and one key a purpose derived from it (HKDF, RFC 5869), so that no two uses share a key. SECRET_KEY when it is
// set; otherwise DATA_DIR/secrets.json, made once and readable by its owner alone. Losing it makes every mailed link dead.

import { hkdfSync, randomBytes } from 'node:crypto'
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Queryable } from './db'
import { env, type Env } from './env'
import { makeDirectory } from './make-directory'

const fingerprintKey = 'secret-fingerprint'
let known: { from: Env; keys: Map<string, Buffer> } | undefined

/** 32 bytes, always the same for the same secret and purpose. */
export function derivedKey(purpose: string): Buffer {
  if (known?.from !== env()) known = { from: env(), keys: new Map() }
  const kept = known.keys.get(purpose)
  if (kept) return kept
  const key = deriveKey(env(), purpose)
  known.keys.set(purpose, key)
  return key
}

function deriveKey({ SECRET_KEY, DATA_DIR }: Env, purpose: string): Buffer {
  const secret = SECRET_KEY ?? keptSecret(DATA_DIR)
  return Buffer.from(hkdfSync('sha256', secret, 'countersign', purpose, 32))
}

/** Throws when the database was filled under another secret: its links and address tags would not match. */
export async function checkSecretFingerprint(db: Queryable): Promise<void> {
  const own = fingerprint()
  await db.query(`insert into "Fact" ("key", "value") values ($1, $2) on conflict do nothing`, [
    fingerprintKey,
    own,
  ])
  const { rows } = await db.query(`select "value" from "Fact" where "key" = $1`, [fingerprintKey])
  if (rows[0]?.value === own) return
  throw new Error(
    'The secret key is not the one this database was made with: set SECRET_KEY (or DATA_DIR) to the earlier one.',
  )
}

/** Null where there is no secret yet; makes none. */
export function readFingerprint(): string | null {
  const { SECRET_KEY, DATA_DIR } = env()
  return SECRET_KEY || readSecret(path.join(DATA_DIR, 'secrets.json')) ? fingerprint() : null
}

function fingerprint(): string {
  return derivedKey('fingerprint').subarray(0, 16).toString('hex')
}

function keptSecret(dataDir: string): string {
  const file = path.join(dataDir, 'secrets.json')
  return readSecret(file) ?? makeSecret(file)
}

function readSecret(file: string): string | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).secretKey
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw new Error(`${file} cannot be read as a secret: ${(fault as Error).message}`)
  }
}

/** Two processes at once agree: a link to a finished file exists wholly or not at all, and the first one stays. */
function makeSecret(file: string): string {
  makeDirectory(path.resolve(path.dirname(file)))
  const draft = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`
  writeFileSync(draft, JSON.stringify({ secretKey: randomBytes(32).toString('base64url') }), { mode: 0o600 })
  try {
    linkSync(draft, file)
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'EEXIST') throw fault
  } finally {
    rmSync(draft, { force: true })
  }
  return readSecret(file) as string
}
