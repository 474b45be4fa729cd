// Bounds what a stranger can make us read. Forms of the public are small: they are read whole, up to the limit, before anybody
// works on them. What the team uploads streams on, but must say how long it is.

import { IncomingMessage } from 'node:http'
import { isForTeam } from './admit'

export type Limited = { ok: true; request: IncomingMessage } | { ok: false; status: 411 | 413 }

export const publicLimit = 16 * 1024
/** A document of 10 MB, and what a form puts around it. */
export const adminLimit = 11 * 1024 * 1024

export async function limitBody(request: IncomingMessage): Promise<Limited> {
  if (request.method === 'GET' || request.method === 'HEAD') return { ok: true, request }
  const length = request.headers['content-length']
  const forTeam = isForTeam(request.url ?? '')
  if (forTeam && length === undefined && request.headers['transfer-encoding'])
    return { ok: false, status: 411 }
  if (Number(length ?? 0) > (forTeam ? adminLimit : publicLimit)) return { ok: false, status: 413 }
  return forTeam ? { ok: true, request } : readWhole(request)
}

async function readWhole(request: IncomingMessage): Promise<Limited> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    size += chunk.length
    if (size > publicLimit) return { ok: false, status: 413 }
    chunks.push(chunk)
  }
  return { ok: true, request: withBody(request, Buffer.concat(chunks)) }
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
