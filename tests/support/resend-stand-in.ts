// Stands in for Resend as its documentation describes it, for the real SDK to talk to through its base address: authentication,
// single and batch endpoints, strict validation, idempotency keys, rate limits with their headers, and failures by plan.
// Signed events are made by resend/sign-event.ts.

import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { findMailFault } from './resend/validate-mail'

type Refusal = { status: number; name: string; retryAfter?: number }

/** `lost` answers come after the mails were taken: the sender cannot know. */
export type Failure =
  | Refusal
  | 'reset'
  | 'answer lost by timeout'
  | 'answer lost by reset'
  | 'answer lost by 500'
  | { slowMs: number }

export type StandInMail = {
  from: string
  to: string[]
  subject: string
  html: string
  text: string
  headers: Record<string, string>
  tags: { name: string; value: string }[]
}
type Taken = { hash: string; at: number; ids: { id: string }[] | null }

const keysLiveMs = 24 * 3600 * 1000
const methods: Record<string, string> = { '/emails': 'POST', '/emails/batch': 'POST' }

export class ResendStandIn {
  /** Every mail that was taken, each time it was, and the id it was given. */
  readonly taken: (StandInMail & { id: string })[] = []
  readonly requestTimes: number[] = []
  /** What happens to the next requests, in order; after them all is well. */
  plan: (Failure | 'well')[] = []
  /** Asked when the plan is empty. */
  fate: () => Failure | 'well' = () => 'well'
  /** Requests in any second; more are refused with 429. */
  limitPerSecond = 10_000
  refusedByRate = 0
  /** Off, it forgets what the mails say: many are taken. */
  keepsContent = true
  /** Its own clock may be ahead. */
  aheadMs = 0
  private readonly keys = new Map<string, Taken>()
  private readonly server: Server = createServer((request, response) => void this.answer(request, response))

  async start(port = 0): Promise<string> {
    await once(this.server.listen(port, '127.0.0.1'), 'listening')
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections()
    await new Promise((resolve) => this.server.close(resolve))
  }

  /** How often each address was mailed. */
  timesMailed(): Record<string, number> {
    const times: Record<string, number> = {}
    for (const { to } of this.taken) times[to[0]!] = (times[to[0]!] ?? 0) + 1
    return times
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const isWithinLimit = this.countRequest(response)
    const body = await readAll(request)
    if (!isWithinLimit) return refuse(response, { status: 429, name: 'rate_limit_exceeded', retryAfter: 1 })
    const failure = this.plan.shift() ?? this.fate()
    if (failure === 'reset') return void request.socket.destroy()
    if (typeof failure === 'object' && 'status' in failure) return refuse(response, failure)
    const refusal = refusalOf(request) ?? (await this.take(request, body, failure))
    if (failure === 'answer lost by timeout') return
    if (failure === 'answer lost by reset') return void request.socket.destroy()
    if (failure === 'answer lost by 500')
      return refuse(response, { status: 500, name: 'internal_server_error' })
    if (refusal) return refuse(response, refusal)
    const ids = this.keys.get(keyOf(request))!.ids!
    send(response, 200, request.url === '/emails' ? ids[0] : { data: ids })
  }

  private kept(mail: StandInMail): StandInMail {
    return this.keepsContent ? mail : { ...mail, html: '', text: '', headers: {} }
  }

  private countRequest(response: ServerResponse): boolean {
    const now = performance.now()
    const recent = this.requestTimes.filter((at) => now - at < 1000).length
    this.requestTimes.push(now)
    response.setHeader('ratelimit-limit', this.limitPerSecond)
    response.setHeader('ratelimit-remaining', Math.max(0, this.limitPerSecond - recent - 1))
    response.setHeader('ratelimit-reset', 1)
    if (recent < this.limitPerSecond) return true
    this.refusedByRate++
    return false
  }

  /** Null when taken now or under the same key before. */
  private async take(
    request: IncomingMessage,
    body: string,
    failure: Failure | 'well',
  ): Promise<Refusal | null> {
    const [key, now] = [keyOf(request), Date.now() + this.aheadMs]
    const known = this.keys.get(key)
    const hash = createHash('sha256').update(body).digest('hex')
    if (known && now - known.at < keysLiveMs) {
      if (known.hash !== hash) return { status: 409, name: 'invalid_idempotent_request' }
      return known.ids ? null : { status: 409, name: 'concurrent_idempotent_requests' }
    }
    const fault = findMailFault(request.url!, body)
    if (fault) return { status: 422, name: fault }
    const entry: Taken = { hash, at: now, ids: null }
    this.keys.set(key, entry)
    if (typeof failure === 'object' && 'slowMs' in failure)
      await new Promise((r) => setTimeout(r, failure.slowMs))
    const mails = ([JSON.parse(body)].flat() as StandInMail[]).map((mail) => this.kept(mail))
    entry.ids = mails.map((_, index) => ({ id: `${key}/${index}/${this.taken.length}` }))
    this.taken.push(...mails.map((mail, index) => ({ ...mail, id: entry.ids![index]!.id })))
    return null
  }
}

function refusalOf(request: IncomingMessage): Refusal | null {
  const { method, url = '', headers } = request
  if (!headers.authorization) return { status: 401, name: 'missing_api_key' }
  if (headers.authorization !== 'Bearer re_test') return { status: 403, name: 'invalid_api_key' }
  if (!methods[url]) return { status: 404, name: 'not_found' }
  if (methods[url] !== method) return { status: 405, name: 'method_not_allowed' }
  const key = headers['idempotency-key']
  return key === undefined || (key.length > 0 && key.length <= 256)
    ? null
    : { status: 400, name: 'invalid_idempotency_key' }
}

let unnamed = 0
const ownKeys = new WeakMap<IncomingMessage, string>()

/** A request without a key is like no other. */
function keyOf(request: IncomingMessage): string {
  const given = request.headers['idempotency-key']
  if (given) return String(given)
  if (!ownKeys.has(request)) ownKeys.set(request, `unnamed-${++unnamed}`)
  return ownKeys.get(request)!
}

function refuse(response: ServerResponse, { status, name, retryAfter }: Refusal): void {
  if (retryAfter) response.setHeader('retry-after', retryAfter)
  send(response, status, { statusCode: status, name, message: `stand-in: ${name}` })
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

async function readAll(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString()
}
