import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { resetEnv } from '@/lib/platform/env'
import { askSelf } from '@/lib/platform/http/ask-self'
import { fakeTimeouts } from '@/tests/support/fake-timeouts'

let server: Server
let isSilent: boolean
/** Those who wait for an answer, and who is told when as many wait as are let in at once. */
let waiting: ServerResponse[]
let fill: () => void
const mostAtOnce = 32

beforeEach(async () => {
  isSilent = true
  waiting = []
  server = createServer((_, response) => {
    if (!isSilent) return void response.end('a page')
    if (waiting.push(response) === mostAtOnce) fill()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  process.env.PORT = String(portOf(server))
  resetEnv()
})

afterEach(async () => {
  jest.useRealTimers()
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})

function portOf(one: Server): number {
  return (one.address() as AddressInfo).port
}

const ask = (n: number) => askSelf(portOf(server), '127.0.0.1', `/c/cold-${n}`)

test("whoever has to wait behind others for an answer waits no longer than they do, and is in nobody's way afterwards", async () => {
  const filled = new Promise<void>((resolve) => (fill = resolve))
  fakeTimeouts()
  const asked = Promise.allSettled(Array.from({ length: 3 * mostAtOnce }, (_, n) => ask(n)))
  await filled
  await jest.advanceTimersByTimeAsync(8_000)
  expect(new Set((await asked).map(({ status }) => status))).toEqual(new Set(['rejected']))
  jest.useRealTimers()
  isSilent = false
  expect(String((await ask(0)).body)).toBe('a page')
})
