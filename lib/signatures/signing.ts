// What a post becomes once it was read and judged: one signature on its way to be stored. Tags are bytes; in JSON for the
// database they are written as it reads them.

import type { SignForm } from './schema'

export type Signing = {
  slug: string
  form: SignForm
  /** Of the mailbox: its owner's turn, and the unique key. */
  tag: Buffer
  network: Buffer | null
  /** Held signatures are mailed and confirmed like any other, and not counted until the team releases them. */
  heldReason: string | null
  flags: string[]
}

/** In one order for everybody, so that two who need the same rows never wait for each other in a ring. */
export function inOrderOfTags<Row extends { tag: Buffer }>(rows: Row[]): Row[] {
  return rows.toSorted((one, other) => Buffer.compare(one.tag, other.tag))
}

export function bytesInJson(bytes: Buffer | null): string | null {
  return bytes && `\\x${bytes.toString('hex')}`
}
