// Mailed tokens: an id with a keyed hash over purpose and id. Whoever holds one was mailed it; nothing readable is
// stored, every resend carries the same link, and a token of one purpose opens nothing of another.

import { createHmac, timingSafeEqual } from 'node:crypto'
import { isId } from '@/lib/core/ids'
import { derivedKey } from '@/lib/platform/secrets'

export type TokenPurpose = 'confirm' | 'unsubscribe' | 'preferences' | 'my' | 'lead'

/** 16 bytes of id and 16 of hash (128 bits: not to be guessed online), as 43 base64url letters. */
const idBytes = 16
const tokenShape = /^[A-Za-z0-9_-]{43}$/

/** `id` is the UUID of a row. */
export function makeToken(purpose: TokenPurpose, id: string): string {
  if (!isId(id)) throw new Error('A token is made for the UUID of a row')
  const bytes = Buffer.from(id.replaceAll('-', ''), 'hex')
  return Buffer.concat([bytes, keyedHash(purpose, bytes)]).toString('base64url')
}

/** The id, or null for a token that we did not make for this purpose. Takes the same time for all wrong hashes. */
export function readToken(purpose: TokenPurpose, token: string): string | null {
  if (!tokenShape.test(token)) return null
  const bytes = Buffer.from(token, 'base64url')
  const id = bytes.subarray(0, idBytes)
  const isOurs = timingSafeEqual(bytes.subarray(idBytes), keyedHash(purpose, id))
  // 43 letters carry 258 bits: the two spare ones must be zero, or one link would have four spellings.
  if (!isOurs || bytes.toString('base64url') !== token) return null
  return id.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

function keyedHash(purpose: TokenPurpose, id: Buffer): Buffer {
  const hash = createHmac('sha256', derivedKey('mailed-token')).update(`${purpose}\0`).update(id)
  return hash.digest().subarray(0, 16)
}
