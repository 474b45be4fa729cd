// A whole answer in memory: what the micro-cache keeps and how it is sent. Compressed once for all who ask; a reader that has
// it already gets 304.

import { createHash } from 'node:crypto'
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

export type Answer = { status: number; headers: OutgoingHttpHeaders; body: Buffer }
export type StoredAnswer = Answer & { etag: string; compressed: Partial<Record<Coding, Promise<Buffer>>> }

type Coding = 'br' | 'gzip'

const worthCompressing = 512
const brotliQuality = 5
const compressBrotli = promisify(brotliCompress)
const compressGzip = promisify(gzip)

export function storeAnswer(answer: Answer): StoredAnswer {
  const etag = `W/"${createHash('sha256').update(answer.body).digest('base64url').slice(0, 22)}"`
  return { ...answer, etag, compressed: {} }
}

export async function sendAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  answer: StoredAnswer,
): Promise<void> {
  const { status, headers, etag } = answer
  const kept = { ...headers, etag, vary: 'Accept-Encoding' }
  if (status === 200 && knows(request, etag)) return void response.writeHead(304, kept).end()
  const coding = chooseCoding(request, answer)
  const body = coding ? await compress(answer, coding) : answer.body
  const about = { ...kept, ...(coding && { 'content-encoding': coding }), 'content-length': body.length }
  response.writeHead(status, about).end(request.method === 'HEAD' ? undefined : body)
}

function knows(request: IncomingMessage, etag: string): boolean {
  const asked = request.headers['if-none-match']
  return asked !== undefined && asked.split(',').some((one) => one.trim() === etag)
}

function chooseCoding(request: IncomingMessage, { body }: Answer): Coding | null {
  if (body.length < worthCompressing) return null
  const accepted = String(request.headers['accept-encoding'] ?? '')
  if (accepts(accepted, 'br')) return 'br'
  return accepts(accepted, 'gzip') ? 'gzip' : null
}

/** `gzip;q=0` refuses it. */
function accepts(header: string, coding: Coding): boolean {
  const wish = header.split(',').find((part) => part.trim().toLowerCase().split(';')[0] === coding)
  return wish !== undefined && !/;\s*q=0(\.0*)?\s*$/.test(wish)
}

function compress(answer: StoredAnswer, coding: Coding): Promise<Buffer> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: brotliQuality }
  return (answer.compressed[coding] ??=
    coding === 'br' ? compressBrotli(answer.body, { params }) : compressGzip(answer.body))
}
