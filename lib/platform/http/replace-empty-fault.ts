// Next.js catches what a route handler throws and answers an empty 500. Whoever asked gets words instead: the page of a
// database that is away, or JSON for scripts. An answer with a body of its own passes as it is.

import type { IncomingMessage, ServerResponse } from 'node:http'
import { refuse } from './refuse'

type Call = (...given: unknown[]) => unknown

/** Watches over one response: the head of a fault is held until there is something to send after it. */
export function replaceEmptyFault(request: IncomingMessage, response: ServerResponse): void {
  const { writeHead, write, end, flushHeaders } = response
  const call = (method: unknown, given: unknown[]) => (method as Call).apply(response, given)
  let isPassed = false
  let held: unknown[] | null = null
  const pass = () => {
    if (!isPassed && held) call(writeHead, held)
    isPassed = true
  }
  const watched: Record<string, Call> = {
    writeHead: (...given) => {
      if (isPassed || Number(given[0]) < 500) return call(writeHead, given)
      held = given
      return response
    },
    write: (...given) => (pass(), call(write, given)),
    flushHeaders: () => (pass(), call(flushHeaders, [])),
    end: (...given) => {
      const isFault = Number(held?.[0] ?? response.statusCode) >= 500
      if (isPassed || !isFault || response.headersSent || hasBody(given)) return (pass(), call(end, given))
      Object.assign(response, { writeHead, write, end, flushHeaders })
      forgetHeaders(response)
      refuse(request, response, 503)
      return response
    },
  }
  Object.assign(response, watched)
}

function hasBody([chunk]: unknown[]): boolean {
  return (typeof chunk === 'string' || chunk instanceof Uint8Array) && chunk.length > 0
}

function forgetHeaders(response: ServerResponse): void {
  for (const name of response.getHeaderNames()) if (name !== 'x-request-id') response.removeHeader(name)
}
