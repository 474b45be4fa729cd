// The tag of an address: a keyed hash of its canonical form. Unique keys and limits stand on it, so that nobody who
// reads the tables learns an address from it, and every alias of one mailbox has the same tag.

import { createHmac } from 'node:crypto'
import { derivedKey } from '@/lib/platform/secrets'

/** 32 bytes. Give it the `canonical` form of readAddress, nothing else. */
export function emailTag(canonical: string): Buffer {
  return createHmac('sha256', derivedKey('email-tag')).update(canonical).digest()
}
