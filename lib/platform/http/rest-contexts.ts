// Next.js carries a context through each of its requests (AsyncLocalStorage). Before Node.js 24 every promise of the process pays for
// that from the first such request on, also those of the many who sign and never meet Next.js. So while nobody asks it anything, its
// contexts rest; its next request wakes them.

import { AsyncLocalStorage } from 'node:async_hooks'
import type { IncomingMessage, ServerResponse } from 'node:http'

type App = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** After the last answer: what its request left behind has ended by then. */
const restAfterMs = 1_000

/** Call it before Next.js is loaded: what it returns knows the contexts that are opened from now on. */
export function noteContexts(): (app: App) => App {
  const opened = new Set<AsyncLocalStorage<unknown>>()
  const { run } = AsyncLocalStorage.prototype
  AsyncLocalStorage.prototype.run = function (this: AsyncLocalStorage<unknown>, ...given: unknown[]) {
    opened.add(this)
    return Reflect.apply(run, this, given)
  }
  const rest = () => opened.forEach((context) => context.disable())
  return (app) => restBetween(app, rest)
}

/** A request is over when it is answered, or its connection gone, and nobody works on it any more. */
function restBetween(app: App, rest: () => void): App {
  let underWay = 0
  let timer = setTimeout(rest, restAfterMs)
  return async (request, response) => {
    underWay++
    clearTimeout(timer)
    const answering = app(request, response)
    void Promise.allSettled([answering, whenClosed(response)]).then(() => {
      if (--underWay === 0) timer = setTimeout(rest, restAfterMs)
    })
    return answering
  }
}

/** Who asked may have left before anybody worked on it, or before the answers that go ahead on the same connection. */
function whenClosed(response: ServerResponse): Promise<void> {
  const { socket } = response.req
  if (response.closed || socket.destroyed) return Promise.resolve()
  // As many as whoever has the connection asks at once.
  socket.setMaxListeners(0)
  return new Promise((resolve) => {
    const end = () => {
      socket.off('close', end)
      resolve()
    }
    response.once('close', end)
    socket.once('close', end)
  })
}
