// What somebody sent, whole, unless it is longer than a limit: then it is refused before it is held in memory, whatever its head
// claims.

import type { Asked } from './asked'
import { readWithin } from './read-within'

/** Bytes. No form of the public is longer. */
export const publicLimit = 16 * 1024

export async function readBody({ headers, body }: Asked, limit: number): Promise<Buffer | null> {
  if (Number(headers.get('content-length')) > limit) return null
  if (Buffer.isBuffer(body)) return body.length <= limit ? body : null
  return body ? readWithin(body, limit) : Buffer.alloc(0)
}
