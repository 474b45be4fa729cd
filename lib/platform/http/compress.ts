// Which compression a reader takes, best first, and the compressing. Small bodies are not worth it.

import type { IncomingMessage } from 'node:http'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { remember } from '../remember'

export type Coding = 'br' | 'gzip'

const worthCompressing = 512
const brotliQuality = 5
const compressBrotli = promisify(brotliCompress)
const compressGzip = promisify(gzip)

export function chooseCoding(request: IncomingMessage, body: Buffer): Coding | null {
  if (body.length < worthCompressing) return null
  return bestOf(String(request.headers['accept-encoding'] ?? ''))
}

/** Browsers send the same few. */
const bestOf = remember((accepted: string): Coding | null => {
  if (accepts(accepted, 'br')) return 'br'
  return accepts(accepted, 'gzip') ? 'gzip' : null
}, 200)

export function compress(body: Buffer, coding: Coding): Promise<Buffer> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: brotliQuality }
  return coding === 'br' ? compressBrotli(body, { params }) : compressGzip(body)
}

/** `gzip;q=0` refuses it. */
function accepts(header: string, coding: Coding): boolean {
  const wish = header.split(',').find((part) => part.trim().toLowerCase().split(';')[0] === coding)
  return wish !== undefined && !/;\s*q=0(\.0*)?\s*$/.test(wish)
}
