// Bounds what a stranger can make us read. Forms of the public are small: they are read whole, up to the limit, before anybody
// works on them. What the team uploads streams on, but must say how long it is.

import { IncomingMessage } from 'node:http'
import { publicLimit } from '../read-body'
import { isForTeam } from './for-team'

export type Limited = { ok: true; request: IncomingMessage } | { ok: false; status: 411 | 413 }
export type LimitedForm = { ok: true; body: Buffer } | { ok: false; status: 413 }

/** A document of 10 MB, and what a form puts around it. */
const adminLimit = 11 * 1024 * 1024

export async function limitBody(request: IncomingMessage): Promise<Limited> {
  if (request.method === 'GET' || request.method === 'HEAD') return { ok: true, request }
  if (!isForTeam(request.url ?? '')) {
    const form = await limitForm(request)
    return form.ok ? { ok: true, request: withBody(request, form.body) } : form
  }
  const length = request.headers['content-length']
  if (length === undefined && request.headers['transfer-encoding']) return { ok: false, status: 411 }
  return Number(length ?? 0) > adminLimit ? { ok: false, status: 413 } : { ok: true, request }
}

/** What the public sends, whole, unless it is longer than the limit, whatever its head claimed. */
export function limitForm(request: IncomingMessage): Promise<LimitedForm> {
  const chunks: Buffer[] = []
  let size = 0
  return new Promise((resolve, reject) => {
    const tooLong = () => resolve({ ok: false, status: 413 })
    if (Number(request.headers['content-length'] ?? 0) > publicLimit) return tooLong()
    request.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size > publicLimit) tooLong()
      else chunks.push(chunk)
    })
    request.once('end', () =>
      resolve({ ok: true, body: chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks) }),
    )
    request.once('error', reject)
  })
}

/** The same request again, with a body that can be read once more. */
function withBody(request: IncomingMessage, body: Buffer): IncomingMessage {
  const copy = new IncomingMessage(request.socket)
  const { method, url, headers, rawHeaders, httpVersion, httpVersionMajor, httpVersionMinor } = request
  Object.assign(copy, { method, url, headers, rawHeaders, httpVersion, httpVersionMajor, httpVersionMinor })
  copy.push(body)
  copy.push(null)
  copy.complete = true
  return copy
}
