// How the micro-cache gets an answer anew: our own server asks itself over loopback, as a reader without any header would, and
// with a proof that lets it pass by the cache.

import {
  request as ask,
  Agent,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type OutgoingHttpHeaders,
} from 'node:http'
import { addressProof } from '../client-address'
import { siteUrl } from '../site-url'
import { within } from '../within'
import type { Answer } from './answer'

const selfHeader = 'x-countersign-self'
/** Also of a question that has yet to be asked, as too many are under way. */
const patienceMs = 8_000
const agent = new Agent({ keepAlive: true, maxSockets: 32 })
const ownToConnection = [
  'connection',
  'keep-alive',
  'transfer-encoding',
  'content-length',
  'date',
  'etag',
  'vary',
  'x-request-id',
]

/** True once for each question of ours; the header goes, as it is nobody else's business. */
export function isOwnQuestion(request: IncomingMessage): boolean {
  if (request.headers[selfHeader] === undefined) return false
  const isOurs = request.headers[selfHeader] === addressProof()
  delete request.headers[selfHeader]
  return isOurs
}

export function askSelf(port: number, host: string, path: string): Promise<Answer> {
  const headers = { host: new URL(siteUrl()).host, [selfHeader]: addressProof(), accept: '*/*' }
  const question = ask({ host, port, path, headers, agent })
  const answered = new Promise<Answer>((resolve, reject) => {
    question.on('response', (answer) => readAnswer(answer).then(resolve, reject))
    question.on('error', reject)
    question.end()
  })
  return within(patienceMs, answered).catch((fault) => {
    question.destroy()
    throw fault
  })
}

async function readAnswer(answer: IncomingMessage): Promise<Answer> {
  const chunks: Buffer[] = []
  for await (const chunk of answer) chunks.push(chunk)
  return {
    status: answer.statusCode ?? 500,
    headers: keptHeaders(answer.headers),
    body: Buffer.concat(chunks),
  }
}

function keptHeaders(headers: IncomingHttpHeaders): OutgoingHttpHeaders {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !ownToConnection.includes(name)))
}
