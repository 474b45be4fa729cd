import { createServer, type RequestListener, type Server } from 'node:http'
import { createServer as createPlain } from 'node:net'
import type { AddressInfo } from 'node:net'
import { Connection } from '@/bench/http/connection'
import { readAnswer } from '@/bench/http/read-answer'
import { loadCounted } from '@/bench/load'

const open: { close(): void }[] = []

afterEach(() => {
  for (const one of open.splice(0)) one.close()
})

async function serve(answer: RequestListener): Promise<number> {
  const server: Server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  open.push({ close: () => (server.close(), server.closeAllConnections()) })
  return (server.address() as AddressInfo).port
}

function connectTo(port: number): Connection {
  const connection = new Connection({ host: '127.0.0.1', port })
  open.unshift(connection)
  return connection
}

const question = 'GET / HTTP/1.1\r\nhost: example.org\r\n\r\n'

test('an answer is read wherever the network has cut it', () => {
  const whole = Buffer.from('HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nhello')
  for (let length = 0; length < whole.length; length++)
    expect(readAnswer(whole.subarray(0, length))).toBeNull()
  expect(readAnswer(whole)).toEqual({ status: 200, isLast: false })
})

test('an answer in chunks ends with its last chunk, not where a chunk looks like it', () => {
  const whole = Buffer.from(
    'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n5\r\n0\r\n\r\n\r\n0\r\n\r\n',
  )
  for (let length = 0; length < whole.length; length++)
    expect(readAnswer(whole.subarray(0, length))).toBeNull()
  expect(readAnswer(whole)).toEqual({ status: 200, isLast: true })
})

test('one connection carries many questions, and opens again where the server closed it', async () => {
  const sockets = new Set<unknown>()
  let asked = 0
  const port = await serve((request, response) => {
    sockets.add(request.socket)
    if (++asked === 3) response.setHeader('connection', 'close')
    response.writeHead(asked === 2 ? 404 : 200).end('x'.repeat(asked * 50_000))
  })
  const connection = connectTo(port)
  const statuses = []
  for (let n = 0; n < 5; n++) statuses.push(await connection.ask(question))
  expect(statuses).toEqual([200, 404, 200, 200, 200])
  expect(sockets.size).toBe(2)
})

test('a connection that breaks before its answer is whole is an error, and the next question is answered', async () => {
  let asked = 0
  const server = createPlain((socket) => {
    socket.on('error', () => {})
    socket.on('data', () =>
      ++asked === 1 ? socket.end('HTTP/1.1 200 OK\r\n') : socket.write('HTTP/1.1 204 No Content\r\n\r\n'),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  open.push({ close: () => server.close() })
  const connection = connectTo((server.address() as AddressInfo).port)
  await expect(connection.ask(question)).rejects.toThrow('the connection broke')
  expect(await connection.ask(question)).toBe(204)
})

test('a load posts each body once, and counts what was refused as an error', async () => {
  const bodies: string[] = []
  const port = await serve((request, response) => {
    let body = ''
    request.setEncoding('utf8').on('data', (part: string) => (body += part))
    request.on('end', () => {
      bodies.push(`${request.url} ${body}`)
      response.writeHead(body.endsWith('7') ? 500 : 303).end()
    })
  })
  const post = (n: number) => ({ path: n % 2 ? '/odd' : undefined, body: `n=${n}` })
  const loaded = await loadCounted({ url: `http://127.0.0.1:${port}/own`, connections: 4, amount: 50, post })
  const expected = Array.from({ length: 50 }, (_, n) => `${n % 2 ? '/odd' : '/own'} n=${n}`)
  expect(bodies.toSorted()).toEqual(expected.toSorted())
  expect(loaded.answered).toBe(45)
  expect(loaded.result.errors).toBe(5)
})

test('a load keeps to its rate and its time', async () => {
  let asked = 0
  const port = await serve((_, response) => void (asked++, response.end('ok')))
  const { result, answered } = await loadCounted({ url: `http://127.0.0.1:${port}`, seconds: 3, rate: 15 })
  expect(answered).toBe(asked)
  expect(asked).toBeGreaterThan(30)
  expect(asked).toBeLessThanOrEqual(45)
  expect(result.errors).toBe(0)
})
