// For the process that reads: no connection leaves it and no name is looked up, whatever a parser is talked into.

import dgram from 'node:dgram'
import dns from 'node:dns'
import net from 'node:net'

export function closeNetwork(): void {
  Object.assign(net.Socket.prototype, { connect: refuse })
  Object.assign(net, { connect: refuse, createConnection: refuse })
  Object.assign(dns, { lookup: refuse, resolve: refuse })
  Object.assign(dgram, { createSocket: refuse })
  Object.assign(globalThis, { fetch: refuse, WebSocket: undefined })
}

function refuse(): never {
  throw new Error('A reader has no network.')
}
