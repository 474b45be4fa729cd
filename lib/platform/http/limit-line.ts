// Bounds how many questions of one connection wait for the answer to an earlier one. Whoever asks on and on and reads nothing would
// fill our memory with answers: they are cut off. Browsers and proxies wait for each answer before they ask again.

import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

const mostInLine = 16
const waitingCounts = new WeakMap<Socket, number>()

/** True where it has been cut off. What need not wait for another answer costs nothing: it has its socket already. */
export function isLineTooLong(request: IncomingMessage, response: ServerResponse): boolean {
  if (response.socket !== null) return false
  const { socket } = request
  const count = (waitingCounts.get(socket) ?? 0) + 1
  if (count > mostInLine) socket.destroy()
  if (socket.destroyed) return true
  waitingCounts.set(socket, count)
  response.once('close', () => waitingCounts.set(socket, waitingCounts.get(socket)! - 1))
  return false
}
