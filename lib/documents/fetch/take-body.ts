// The body of an answer, unpacked, up to the size of a document. What unpacks to more is cut off where it gets there.

import type { IncomingMessage } from 'node:http'
import { pipeline, type Readable, type Transform } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { limits } from '@/lib/documents/limits'
import { readWithin } from '@/lib/platform/read-within'

const decoders: Record<string, () => Transform> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
}

/** Null where it is larger than a document may be, or packed in a way that we did not ask for. */
export async function takeBody(answer: IncomingMessage): Promise<Buffer | null> {
  if (Number(answer.headers['content-length'] ?? 0) > limits.bytes) return null
  const body = decoded(answer)
  return body && readWithin(body, limits.bytes)
}

function decoded(answer: IncomingMessage): Readable | null {
  const encoding = answer.headers['content-encoding']?.trim().toLowerCase() || 'identity'
  if (encoding === 'identity') return answer
  const decoder = decoders[encoding]?.()
  return decoder ? pipeline(answer, decoder, () => {}) : null
}
