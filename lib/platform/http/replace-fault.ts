// Next.js catches what a route handler throws and answers an empty 500. Whoever asked gets words instead: the page of a
// database that is away, or JSON for scripts. An answer with a body of its own passes as it is; only at the desk, where that would
// be a blank page of Next.js's, its body goes too, unless one of our own scripts asked and knows what to show.

import type { IncomingMessage, ServerResponse } from 'node:http'
import { isForTeam } from './for-team'
import { refuse } from './refuse'

type Call = (...given: unknown[]) => unknown

/** Watches over one response: the head of a fault is held until there is something to send after it. */
export function replaceFault(request: IncomingMessage, response: ServerResponse): void {
  const { writeHead, write, end, flushHeaders } = response
  const call = (method: unknown, given: unknown[]) => (method as Call).apply(response, given)
  const isWhole = isDeskDocument(request)
  let isPassed = false
  let held: unknown[] | null = null
  const pass = () => {
    if (!isPassed && held) call(writeHead, held)
    isPassed = true
  }
  const isFault = () => !isPassed && !response.headersSent && Number(held?.[0] ?? response.statusCode) >= 500
  const watched: Record<string, Call> = {
    writeHead: (...given) => {
      if (isPassed || Number(given[0]) < 500) return call(writeHead, given)
      held = given
      return response
    },
    write: (...given) => (isWhole && isFault() ? drop(given) : (pass(), call(write, given))),
    flushHeaders: () => (isWhole && isFault() ? undefined : (pass(), call(flushHeaders, []))),
    end: (...given) => {
      if (!isFault() || (hasBody(given) && !isWhole)) return (pass(), call(end, given))
      Object.assign(response, { writeHead, write, end, flushHeaders })
      forgetHeaders(response)
      refuse(request, response, 503)
      return response
    },
  }
  Object.assign(response, watched)
}

/** After we answered in its place: an app that answers after all is not heard. */
export function mute(response: ServerResponse): void {
  const unheard = (...given: unknown[]) => (drop(given), response)
  const quiet = { writeHead: unheard, end: unheard, setHeader: unheard, flushHeaders: unheard }
  Object.assign(response, quiet, { write: (...given: unknown[]) => drop(given) })
}

/** What a browser shows as a page: not what the desk's own scripts fetch, which show faults in their place. */
function isDeskDocument({ url = '', headers }: IncomingMessage): boolean {
  return isForTeam(url) && !headers['next-action'] && !headers.rsc
}

/** As if it had been written. */
function drop(given: unknown[]): boolean {
  const written = given.at(-1)
  if (typeof written === 'function') written()
  return true
}

function hasBody([chunk]: unknown[]): boolean {
  return (typeof chunk === 'string' || chunk instanceof Uint8Array) && chunk.length > 0
}

function forgetHeaders(response: ServerResponse): void {
  for (const name of response.getHeaderNames()) if (name !== 'x-request-id') response.removeHeader(name)
}
