// The site: our HTTP server, which answers what is hot itself, in front of Next.js. One process; the supervisor starts it, or `node dist/server.mjs` does.

import { createServer, type RequestListener, type Server } from 'node:http'
import path from 'node:path'
import { closeDatabase, pool } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { projectRoot } from '@/lib/platform/project-root'
import { askSelf } from '@/lib/platform/http/ask-self'
import { openAssets } from '@/lib/platform/http/assets'
import { parseTrustedProxies } from '@/lib/platform/http/client-address'
import { openFrontDoor } from '@/lib/platform/http/front-door'
import { hearChanges } from '@/lib/platform/http/hear-changes'
import { MicroCache } from '@/lib/platform/http/micro-cache'
import { noteContexts } from '@/lib/platform/http/rest-contexts'
import { expectAnswersWithin, statementMs } from '@/lib/platform/patience'
import { tellConsoleFaults } from '@/lib/platform/tell-console-faults'
import { endWithin, reportReady, toldToStop } from '@/lib/platform/told-to-stop'
import { within } from '@/lib/platform/within'

const drainMs = 6_000
/** A database that says nothing for so long is as good as away. */
const awayAfterMs = 1_000
/** Connections that the system keeps for us while we are busy, if it will. Who finds no room among them comes back a second later. */
const mostWaiting = 4_096
/** Who neither sends nor takes a byte for so long has left, or never meant to read. Longer than the team waits for anything. */
const idleMs = 300_000
const loopback = ['127.0.0.1', '::1']

async function start(): Promise<void> {
  const stopped = toldToStop()
  expectAnswersWithin(statementMs)
  const { PORT, NODE_ENV, DEMO, TRUSTED_PROXIES } = env()
  const dev = NODE_ENV !== 'production'
  const restBetween = dev ? null : noteContexts()
  const { default: next } = await import('next')
  const app = next({
    ...{ dev, dir: projectRoot(), port: PORT, hostname: 'localhost' },
    ...(!dev && { httpServer: neverListening() }),
  })
  await app.prepare()
  if (!dev) tellConsoleFaults()
  const cache = dev ? null : makeCache(PORT)
  const door = {
    app: restBetween?.(app.getRequestHandler()) ?? app.getRequestHandler(),
    cache,
    hot: dev ? null : (await import('@/app/hot-doors')).hotDoors,
    assets: dev ? null : openAssets(path.join(projectRoot(), 'public/assets')),
    trustedProxies: parseTrustedProxies(TRUSTED_PROXIES),
  }
  const servers = await listen(openFrontDoor(door), PORT, DEMO || dev ? loopback : ['::'])
  if (dev) for (const server of servers) server.on('upgrade', app.getUpgradeHandler())
  void hearChanges({ onChange: () => cache?.clear(), onCount: () => cache?.age() }, stopped)
  reportReady()
  stopped.addEventListener('abort', () => void endWithin(drainMs + 1_000, () => drain(servers)))
}

/** Takes Next.js's listener for upgrades, which ends the connection: without one on ours, who wishes for another protocol is answered in this one. */
function neverListening(): Server {
  return createServer()
}

function makeCache(port: number): MicroCache {
  return new MicroCache({
    build: (path) => askSelf(port, '127.0.0.1', path),
    isDatabaseAway: () =>
      within(awayAfterMs, pool().query('select')).then(
        () => false,
        () => true,
      ),
    now: () => performance.now(),
    clock: () => new Date(),
  })
}

/** One server an address; a machine without IPv6 serves the other one. */
async function listen(answer: RequestListener, port: number, addresses: string[]): Promise<Server[]> {
  const tried = await Promise.all(addresses.map((address) => listenOn(answer, port, address)))
  const servers = tried.filter((one) => one !== null)
  if (servers.length > 0) return servers
  const any = await listenOn(answer, port, '0.0.0.0')
  if (!any) throw new Error(`Port ${port} cannot be listened on.`)
  return [any]
}

/** Null where the machine does not have the address. */
function listenOn(answer: RequestListener, port: number, host: string): Promise<Server | null> {
  const times = { requestTimeout: 60_000, headersTimeout: 15_000, keepAliveTimeout: 65_000 }
  // Who names two hosts, or two origins, names neither: a proxy may have believed the other one.
  const server = createServer({ ...times, joinDuplicateHeaders: true }, answer)
  server.setTimeout(idleMs)
  server.on('connect', (_, socket) =>
    socket.end('HTTP/1.1 405 Method Not Allowed\r\nconnection: close\r\n\r\n'),
  )
  return new Promise((resolve, reject) => {
    server.once('error', (fault: NodeJS.ErrnoException) => {
      if (fault.code === 'EADDRNOTAVAIL' || fault.code === 'EAFNOSUPPORT') return resolve(null)
      reject(fault)
    })
    server.listen(port, host, mostWaiting, () => resolve(server))
  })
}

/** No new connections; who has asked gets an answer; who only keeps a connection open is let go. */
async function drain(servers: Server[]): Promise<void> {
  await Promise.all(servers.map(drainOne))
  await closeDatabase()
}

function drainOne(server: Server): Promise<void> {
  setTimeout(() => server.closeAllConnections(), drainMs - 1_000).unref()
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeIdleConnections()
  })
}

start().catch((fault: NodeJS.ErrnoException) => {
  const inUse = fault.code === 'EADDRINUSE'
  console.error(inUse ? `Port ${env().PORT} is in use: set PORT to another one.` : fault.message)
  process.exit(1)
})
