// Our front door before an app of the test's own, on a port of its own.

import { createServer, request, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { resetEnv } from '@/lib/platform/env'
import { askSelf } from '@/lib/platform/http/ask-self'
import { openFrontDoor, type FrontDoor } from '@/lib/platform/http/front-door'
import { MicroCache } from '@/lib/platform/http/micro-cache'

export type Answer = { status: number; headers: IncomingHttpHeaders; text: string }
export type Ask = { method?: string; headers?: Record<string, string>; body?: string }
export type Door = { ask(path: string, ask?: Ask): Promise<Answer>; close(): Promise<void> }

type Parts = Pick<FrontDoor, 'app' | 'hot' | 'assets'> & { isCached?: boolean }

export async function openDoor({ isCached = false, ...parts }: Parts): Promise<Door> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  process.env.PORT = String(port)
  resetEnv()
  server.on(
    'request',
    openFrontDoor({ ...parts, cache: isCached ? cacheBefore(port) : null, trustedProxies: [] }),
  )
  return { ask: (path, wish) => askDoor(port, path, wish), close: () => close(server) }
}

function cacheBefore(port: number): MicroCache {
  const build = (path: string) => askSelf(port, '127.0.0.1', path)
  return new MicroCache({ build, isDatabaseAway: async () => true, now: () => 0, clock: () => new Date() })
}

function askDoor(
  port: number,
  path: string,
  { method = 'GET', headers = {}, body }: Ask = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const all = { host: `localhost:${port}`, ...headers }
    const sent = request({ host: '127.0.0.1', port, path, method, headers: all, agent: false }, (answer) => {
      const { statusCode = 0, headers: got } = answer
      text(answer).then((whole) => resolve({ status: statusCode, headers: got, text: whole }), reject)
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
}
