// One request for one address, without cookies, credentials or a proxy: what it answers, as it comes. Connections are made through the
// guarded lookup and never kept.

import http, { type IncomingMessage } from 'node:http'
import https from 'node:https'
import { guardedLookup, privateWords, isPrivate, type Reach } from './reach'

const headers = {
  'user-agent': 'Countersign (reads documents for campaigns)',
  accept:
    'text/html, text/plain, text/markdown, application/pdf, application/vnd.openxmlformats-officedocument.wordprocessingml.document, */*;q=0.5',
  // Servers mean different things by "deflate".
  'accept-encoding': 'gzip, br',
}

export function openAddress(url: URL, reach: Reach, signal: AbortSignal): Promise<IncomingMessage> {
  const { request, Agent } = url.protocol === 'https:' ? https : http
  // An agent of its own: the shared one may have been told of a proxy by the environment.
  const options = { agent: new Agent({ keepAlive: false }), headers, signal, lookup: guardedLookup(reach) }
  return new Promise((resolve, reject) => {
    const asked = request(url, options, resolve)
    asked.on('error', reject)
    asked.on('socket', (socket) =>
      socket.once('connect', () => {
        if (!reach.isAllowed(socket.remoteAddress ?? ''))
          socket.destroy(Object.assign(new Error(privateWords), { code: isPrivate }))
      }),
    )
    asked.end()
  })
}
