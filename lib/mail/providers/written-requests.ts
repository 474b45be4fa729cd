// Tells a request that never left this machine from one whose answer was lost. The SDK says the same of both; undici, which is
// behind `fetch`, announces each request whose head it writes (https://undici.nodejs.org/#/docs/api/DiagnosticsChannel).

import { subscribe } from 'node:diagnostics_channel'

const written = new Set<string>()
let isListening = false

/** Runs `request`, which carries `key` as its idempotency key, and says whether any of it was written to a connection. */
export async function watchRequest<T>(
  key: string,
  request: () => Promise<T>,
): Promise<{ answer: T; isWritten: boolean }> {
  listen()
  try {
    const answer = await request()
    return { answer, isWritten: written.has(key) }
  } finally {
    written.delete(key)
  }
}

function listen(): void {
  if (isListening) return
  isListening = true
  subscribe('undici:client:sendHeaders', (message) => {
    const { headers } = message as { headers: string }
    const key = /^idempotency-key: (.+?)\r?$/im.exec(headers)?.[1]
    if (key) written.add(key)
  })
}
