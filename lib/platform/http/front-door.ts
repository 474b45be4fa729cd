// What every request passes before anybody answers it: a number, the name it asked for, who asks, how much it may send. Then
// what pages are drawn with, the micro-cache for public pages, our own doors for what is hot, and the app for everything else.
// Faults become one logged line and a page that says to come back.

import { randomUUID } from 'node:crypto'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { Asked } from '../asked'
import { log } from '../logger'
import { patienceFor } from '../patience'
import { siteUrl } from '../site-url'
import { tellFault } from '../tell-fault'
import { tellSome } from '../tell-some'
import { within } from '../within'
import { findRefusal, placeOf, readTarget } from './admit'
import { sendAnswer, sendResponse, type StoredAnswer } from './answer'
import { isOwnQuestion } from './ask-self'
import type { Assets } from './assets'
import type { TrustedProxies } from './client-address'
import { isForTeam } from './for-team'
import { rewriteForwardedHeaders } from './forwarded-headers'
import type { HotDoor, HotDoors } from './hot-doors'
import { isKnownHost } from './known-host'
import { limitBody, limitForm } from './limit-body'
import { isLineTooLong } from './limit-line'
import type { MicroCache } from './micro-cache'
import { findPublicPath } from './public-paths'
import { refuse } from './refuse'
import { mute, replaceFault } from './replace-fault'

export type FrontDoor = {
  app(request: IncomingMessage, response: ServerResponse): Promise<void>
  /** None while developing, as the hot doors. */
  cache: MicroCache | null
  hot?: HotDoors | null
  assets?: Assets | null
  trustedProxies: TrustedProxies
}

export function openFrontDoor(door: FrontDoor): RequestListener {
  return (request, response) => {
    if (isLineTooLong(request, response)) return
    const requestId = randomUUID()
    request.headers['x-request-id'] = requestId
    const fail = (fault: unknown) => {
      if (request.socket.destroyed) return
      const about = { requestId, method: request.method, path: request.url }
      tellSome(() => log.error({ ...about, fault }, 'a request failed'))
      refuse(request, response, 503)
      mute(response)
    }
    try {
      answer(door, request, response)?.catch(fail)
    } catch (fault) {
      fail(fault)
    }
  }
}

/** Nothing to wait for where it is sent already: what is kept leaves at once. */
function answer(door: FrontDoor, request: IncomingMessage, response: ServerResponse): Promise<void> | void {
  const isOwn = isOwnQuestion(request)
  readTarget(request)
  rewriteForwardedHeaders(request, door.trustedProxies)
  request.url = placeOf(request.url ?? '')
  if (!isOwn && !isForMachines(request) && !isKnownHost(request.headers.host))
    return refuse(request, response, 421)
  const refusal = findRefusal(request)
  if (refusal) return refuse(request, response, refusal)
  const asset = isReading(request) ? door.assets?.(request.url) : null
  if (asset) return sendAnswer(request, response, asset)
  const path = isOwn ? null : findPublicPath(request.method ?? '', request.url ?? '')
  if (path && door.cache) return answerKept(door.cache, path, request, response)
  // Who asks for the head alone is answered by the door that makes the whole.
  const hot = door.hot?.(isReading(request) ? 'GET' : (request.method ?? ''), request.url)
  return hot ? openHot(hot, request, response) : askApp(door, request, response)
}

/** Where a page could not be made, who asked for JSON is told in JSON, and nobody keeps it. */
function answerKept(
  cache: MicroCache,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> | void {
  const send = (kept: StoredAnswer) =>
    kept.status >= 500 ? refuse(request, response, 503) : sendAnswer(request, response, kept)
  const kept = cache.get(path)
  return kept instanceof Promise ? within(patienceFor('GET'), kept).then(send) : send(kept)
}

async function openHot(hot: HotDoor, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const limited = isReading(request) ? null : await limitForm(request)
  if (limited && !limited.ok) return refuse(request, response, limited.status)
  logWhenDone(request, response)
  try {
    const answering = hot(askedBy(request, limited?.body ?? null))
    const made = await within(patienceFor(request.method ?? ''), answering)
    await sendResponse(request, response, made)
  } catch (fault) {
    tellFault(fault, {
      requestId: request.headers['x-request-id'],
      method: request.method,
      path: request.url,
    })
    refuse(request, response, 503)
  }
}

function askedBy({ method = '', url, headers }: IncomingMessage, body: Buffer | null): Asked {
  return {
    method,
    url: `${siteUrl()}${url}`,
    headers: { get: (name: string) => headers[name]?.toString() ?? null },
    body,
  }
}

async function askApp({ app }: FrontDoor, request: IncomingMessage, response: ServerResponse): Promise<void> {
  response.setHeader('x-request-id', String(request.headers['x-request-id']))
  const limited = await limitBody(request)
  if (!limited.ok) return refuse(request, response, limited.status)
  logWhenDone(request, response)
  replaceFault(request, response)
  const answering = app(limited.request, response)
  // The team may take its time.
  if (isForTeam(request.url ?? '')) return answering
  await within(patienceFor(request.method ?? ''), answering).catch((fault: unknown) => {
    if (!response.headersSent) throw fault
    return answering
  })
}

function isReading({ method }: IncomingMessage): boolean {
  return method === 'GET' || method === 'HEAD'
}

/** Whatever watches over machines asks by address, not by name. */
function isForMachines({ url }: IncomingMessage): boolean {
  return url === '/healthz' || url === '/readyz'
}

/** What went wrong, and what was refused; a 503 of ours has been told with its fault. */
function logWhenDone(request: IncomingMessage, response: ServerResponse): void {
  const startedAt = performance.now()
  response.on('finish', () => {
    const { statusCode: status } = response
    if (isForMachines(request) || status < 400 || status === 503) return
    const durationMs = Math.round(performance.now() - startedAt)
    const fields = {
      requestId: request.headers['x-request-id'],
      method: request.method,
      path: request.url,
    }
    log[status >= 500 ? 'error' : 'info']({ ...fields, status, durationMs }, 'answered')
  })
}
