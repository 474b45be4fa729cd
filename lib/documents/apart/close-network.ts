// For the process that reads: no connection leaves it and no name is looked up, whatever a parser is talked into.

import dgram from 'node:dgram'
import dns from 'node:dns'
import { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'

export function closeNetwork(): void {
  Object.assign(net.Socket.prototype, { connect: refuse })
  Object.assign(net.Server.prototype, { listen: refuse })
  Object.assign(net, { connect: refuse, createConnection: refuse })
  Object.assign(dgram, { createSocket: refuse })
  for (const lookups of [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype])
    closeLookups(lookups)
  Object.assign(globalThis, { fetch: refuse, WebSocket: undefined, EventSource: undefined })
  // Whoever imports one of them by its name gets what it is now.
  syncBuiltinESMExports()
}

/** "lookup", "resolve4", "reverse" and all of their kind. */
function closeLookups(lookups: object): void {
  const names = Object.getOwnPropertyNames(lookups).filter((name) => /^(?:lookup|resolve|reverse)/.test(name))
  Object.assign(lookups, Object.fromEntries(names.map((name) => [name, refuse])))
}

function refuse(): never {
  throw new Error('A reader has no network.')
}
