// Next.js catches what a route handler throws and answers an empty 500. Whoever asked gets words instead: the page of a
// database that is away, or JSON for scripts.

import type { IncomingMessage, ServerResponse } from 'node:http'
import { refuse } from './refuse'

type End = (...given: unknown[]) => ServerResponse

/** Watches over one response; an answer with a body of its own passes as it is. */
export function replaceEmptyFault(request: IncomingMessage, response: ServerResponse): void {
  const end = response.end.bind(response) as End
  const watched: End = (...given) => {
    response.end = end as ServerResponse['end']
    if (response.statusCode < 500 || response.headersSent || hasBody(given)) return end(...given)
    for (const name of response.getHeaderNames()) if (name !== 'x-request-id') response.removeHeader(name)
    refuse(request, response, 503)
    return response
  }
  response.end = watched as ServerResponse['end']
}

function hasBody([chunk]: unknown[]): boolean {
  return (typeof chunk === 'string' || chunk instanceof Uint8Array) && chunk.length > 0
}
