// Ids of rows that are written often: UUIDs of version 7 (RFC 9562, 5.7), which sort by the time they were made,
// so that an index of a million of them grows at one end instead of everywhere.

import { randomUUID } from 'node:crypto'

/** The time, and the 74 random bits of a UUID of version 4. */
export function newId(now: number = Date.now()): string {
  const time = now.toString(16).padStart(12, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}-7${randomUUID().slice(15)}`
}

const idShape = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** As the rows have them, in small letters. */
export function isId(text: string): boolean {
  return idShape.test(text)
}
