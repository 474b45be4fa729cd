// The answers that our server gives before anybody else is asked: small pages that need no database, or JSON for scripts.

import type { IncomingMessage, ServerResponse } from 'node:http'
import { isForTeam } from './for-team'
import { refusalPage, refusalPolicy } from './refusal-page'

export type Refusal = keyof typeof words

/** What anything of ours may answer to; each door says more exactly. */
export const methods = ['GET', 'HEAD', 'POST', 'OPTIONS']

const words = {
  403: ['Not from here', 'This form belongs to another site.'],
  405: ['Not possible', 'Nothing here answers to that.'],
  411: ['Length missing', 'Send the length of what you upload.'],
  413: ['Too long', 'What you sent is longer than this form takes. Go back and shorten it.'],
  421: ['Wrong address', 'This server does not answer under that name.'],
  503: ['Back in a moment', 'The site cannot answer right now. Nothing is lost: try again in a minute.'],
} as const

/** Also a fault of one page ends here. */
const atDesk = 'What was saved is safe: try again in a minute. If it stays so, tell whoever runs this site.'
/** Nobody knows, when the database goes while it commits. What was typed is still in the browser, one step back. */
const notStored = 'may not have been stored. Go back and send it again in a minute.'
const countsOnce = 'Sent twice, it counts once.'

export function refuse(request: IncomingMessage, response: ServerResponse, status: Refusal): void {
  if (response.headersSent) return void response.destroy()
  const wantsJson = isForScripts(request)
  const [title, text] = wordsFor(request, status)
  const canRetry = status === 503 && request.method !== 'POST'
  const body = wantsJson
    ? JSON.stringify({ errors: { request: [text] } })
    : refusalPage({ title, text, canRetry })
  response.writeHead(status, {
    'content-type': wantsJson ? 'application/json; charset=utf-8' : 'text/html; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    'content-security-policy': refusalPolicy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'x-request-id': String(request.headers['x-request-id']),
    ...(status === 405 && { allow: methods.join(', ') }),
    ...(status === 503 && { 'retry-after': '10' }),
    connection: 'close',
  })
  response.end(request.method === 'HEAD' ? undefined : body)
  swallowRest(request)
}

function isForScripts({ headers, url = '' }: IncomingMessage): boolean {
  return url.startsWith('/api/') || String(headers.accept ?? '').includes('application/json')
}

function wordsFor({ method, url = '' }: IncomingMessage, status: Refusal): readonly [string, string] {
  const [title, text] = words[status]
  if (status !== 503) return [title, text]
  if (isForTeam(url))
    return [
      title,
      `The desk cannot answer right now. ${method === 'POST' ? `What you sent ${notStored}` : atDesk}`,
    ]
  if (method !== 'POST') return [title, text]
  const isSigning = /^\/c\/[^/]+\/sign(\?|$)/.test(url)
  const said = isSigning ? `Your signature ${notStored} ${countsOnce}` : `What you sent ${notStored}`
  return [title, `The site cannot answer right now. ${said}`]
}

/** Reads on for a moment, so that who is still sending gets to see the answer. */
function swallowRest(request: IncomingMessage): void {
  if (request.complete) return
  request.resume()
  setTimeout(() => request.destroy(), 1_000).unref()
}
