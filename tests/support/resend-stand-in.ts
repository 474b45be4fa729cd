// Stands in for Resend as its documentation describes it, for the real SDK to talk to through its base address:
// authentication, strict validation of batches, idempotency keys (409 on changed content), and failures by plan.

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'

/** `lost` answers come after the mails were taken: the sender cannot know. */
export type Failure =
  | { status: number; name: string; retryAfter?: number }
  | 'reset'
  | 'answer lost by timeout'
  | 'answer lost by reset'
  | 'answer lost by 500'

type Mail = { from: string; to: string[]; subject: string; html: string; text: string }
type Taken = { body: string; ids: { id: string }[] }

export class ResendStandIn {
  /** Every mail that was taken, each time it was. */
  readonly taken: Mail[] = []
  readonly requestTimes: number[] = []
  /** What happens to the next requests, in order; after them all is well. */
  plan: (Failure | 'well')[] = []
  private readonly keys = new Map<string, Taken>()
  private readonly server: Server = createServer((request, response) => void this.answer(request, response))

  async start(): Promise<string> {
    await once(this.server.listen(0, '127.0.0.1'), 'listening')
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
    this.requestTimes.push(performance.now())
    const body = await readAll(request)
    const failure = this.plan.shift() ?? 'well'
    if (failure === 'reset') return void request.socket.destroy()
    if (typeof failure === 'object') return refuse(response, failure)
    const refusal = this.take(request, body)
    if (failure === 'answer lost by timeout') return
    if (failure === 'answer lost by reset') return void request.socket.destroy()
    if (failure === 'answer lost by 500')
      return refuse(response, { status: 500, name: 'internal_server_error' })
    if (refusal) return refuse(response, refusal)
    send(response, 200, { data: this.keys.get(keyOf(request))!.ids })
  }

  /** Null when taken now or under the same key before. */
  private take(request: IncomingMessage, body: string): Exclude<Failure, string> | null {
    if (request.method !== 'POST' || request.url !== '/emails/batch')
      return { status: 404, name: 'not_found' }
    if (!request.headers.authorization) return { status: 401, name: 'missing_api_key' }
    if (request.headers.authorization !== 'Bearer re_test') return { status: 403, name: 'invalid_api_key' }
    const key = keyOf(request)
    if (!key || key.length > 256) return { status: 400, name: 'invalid_idempotency_key' }
    const known = this.keys.get(key)
    if (known) return known.body === body ? null : { status: 409, name: 'invalid_idempotent_request' }
    const mails = JSON.parse(body) as Mail[]
    if (!isValid(mails)) return { status: 422, name: 'validation_error' }
    this.taken.push(...mails)
    this.keys.set(key, { body, ids: mails.map((_, index) => ({ id: `${key}/${index}` })) })
    return null
  }
}

function isValid(mails: Mail[]): boolean {
  const isWhole = ({ from, to, subject, html, text }: Mail) =>
    Boolean(from && subject && html && text) && to.length === 1 && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(to[0]!)
  return (
    mails.length > 0 &&
    mails.length <= 100 &&
    mails.every((mail) => isWhole(mail) && !mail.to[0]!.startsWith('refused'))
  )
}

function keyOf(request: IncomingMessage): string {
  return String(request.headers['idempotency-key'] ?? '')
}

function refuse(response: ServerResponse, { status, name, retryAfter }: Exclude<Failure, string>): void {
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
