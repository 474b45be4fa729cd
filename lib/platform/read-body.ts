// What somebody sent, whole, unless it is longer than a limit: then it is refused before it is held in memory, whatever its head
// claims.

import type { Asked } from './asked'

export async function readBody({ headers, body }: Asked, limit: number): Promise<Buffer | null> {
  if (Number(headers.get('content-length')) > limit) return null
  const bytes = Buffer.isBuffer(body) ? body : await readBytes(body, limit)
  return bytes && bytes.length <= limit ? bytes : null
}

async function readBytes(body: AsyncIterable<Uint8Array> | null, limit: number): Promise<Buffer | null> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of body ?? []) {
    size += part.length
    if (size > limit) return null
    parts.push(part)
  }
  return Buffer.concat(parts)
}
