// The answers that our server gives before anybody else is asked, and in the place of those who fault.

import type { IncomingMessage, ServerResponse } from 'node:http'
import { makeRefusal, type Refusal } from './refusal'

export function refuse(request: IncomingMessage, response: ServerResponse, status: Refusal): void {
  if (response.headersSent) return void response.destroy()
  const { method, url, headers } = request
  const refusal = makeRefusal({ method, url, accept: headers.accept }, status)
  response.writeHead(status, {
    ...refusal.headers,
    'content-length': Buffer.byteLength(refusal.body),
    'x-request-id': String(headers['x-request-id']),
    connection: 'close',
  })
  response.end(method === 'HEAD' ? undefined : refusal.body)
  swallowRest(request)
}

/** Reads on for a moment, so that who is still sending gets to see the answer. */
function swallowRest(request: IncomingMessage): void {
  if (request.complete) return
  request.resume()
  setTimeout(() => request.destroy(), 1_000).unref()
}
