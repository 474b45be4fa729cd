// A whole answer in memory: what the micro-cache keeps and how it is sent. Compressed once for all who ask; a reader that has
// it already gets 304.

import { createHash } from 'node:crypto'
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { chooseCoding, compress, type Coding } from './compress'

export type Answer = {
  status: number
  headers: OutgoingHttpHeaders
  body: Buffer
  /** Nothing is won by compressing it: its format has done so. */
  isDense?: boolean
}
export type StoredAnswer = Answer & { etag: string; sent: Partial<Record<Way, Sent | Promise<Sent>>> }

type Way = Coding | 'plain'
/** The same for everybody who asks: made once, also for those who ask while it is made. Names and values of the head in turn. */
type Sent = { head: string[]; body: Buffer }

const nothing = Buffer.alloc(0)

export function storeAnswer(answer: Answer): StoredAnswer {
  const etag = `W/"${createHash('sha256').update(answer.body).digest('base64url').slice(0, 22)}"`
  return { ...answer, etag, sent: {} }
}

/** At once, unless it has to be compressed first. */
export function sendAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  answer: StoredAnswer,
): Promise<void> | void {
  const own = ['x-request-id', String(request.headers['x-request-id'])]
  if (answer.status === 200 && knows(request, answer.etag))
    return void response.writeHead(304, [...headOf(answer), ...own]).end()
  const send = ({ head, body }: Sent) =>
    void response
      .writeHead(answer.status, [...head, ...own])
      .end(request.method === 'HEAD' ? undefined : body)
  const coding = answer.isDense ? null : chooseCoding(request, answer.body)
  const sent = findSent(answer, coding ?? 'plain')
  return sent instanceof Promise ? sent.then(send) : send(sent)
}

function findSent(answer: StoredAnswer, way: Way): Sent | Promise<Sent> {
  const known = answer.sent[way]
  if (known) return known
  const making = encode(answer, way)
  answer.sent[way] = making
  making.then(
    (made) => (answer.sent[way] = made),
    () => delete answer.sent[way],
  )
  return making
}

/** The answer of a door that our server opened itself: for one who asks, kept by nobody. */
export async function sendResponse(
  request: IncomingMessage,
  response: ServerResponse,
  given: Response,
): Promise<void> {
  const body = given.body ? Buffer.from(await given.arrayBuffer()) : nothing
  const coding = chooseCoding(request, body)
  const sent = coding ? await compress(body, coding) : body
  const encoding = coding ? ['content-encoding', coding, 'vary', 'Accept-Encoding'] : []
  const own = ['x-request-id', String(request.headers['x-request-id']), 'content-length', String(sent.length)]
  response.writeHead(given.status, [...[...given.headers].flat(), ...encoding, ...own])
  // Without a body nothing is written beside the head.
  response.end(sent.length > 0 && request.method !== 'HEAD' ? sent : undefined)
}

/** Compared weakly, as HTTP says: `"x"` is `W/"x"`; a star is whatever there is. */
function knows(request: IncomingMessage, etag: string): boolean {
  const asked = request.headers['if-none-match']
  if (asked === undefined) return false
  return asked.split(',').some((one) => ['*', etag, etag.slice('W/'.length)].includes(one.trim()))
}

async function encode(answer: StoredAnswer, coding: Way): Promise<Sent> {
  const body = coding === 'plain' ? answer.body : await compress(answer.body, coding)
  const encoding = coding === 'plain' ? [] : ['content-encoding', coding]
  return { head: [...headOf(answer), ...encoding, 'content-length', String(body.length)], body }
}

function headOf({ headers, etag }: StoredAnswer): string[] {
  const kept = { ...headers, etag, vary: 'Accept-Encoding' }
  return Object.entries(kept).flatMap(([name, value]) =>
    value === undefined ? [] : [value].flat().flatMap((one) => [name, String(one)]),
  )
}
