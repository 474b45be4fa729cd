import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { log } from '@/lib/platform/logger'
import { openDoor, type Door } from '@/tests/support/door'

let door: Door
let asked: number
/** Each is answered when the test says so. */
let answers: (() => void)[]

beforeEach(async () => {
  log.level = 'silent'
  asked = 0
  answers = []
  door = await openDoor({
    app: async (_, response) => {
      asked++
      await new Promise<void>((resolve) => answers.push(resolve))
      response.end('answer ')
    },
  })
})

afterEach(() => door.close())

/** All in one piece, before any answer is read. Resolves to what came until the connection ended. */
function askInLine(count: number): Promise<string> {
  const port = Number(process.env.PORT)
  const socket = connect(port, '127.0.0.1')
  const last = `GET /nothing HTTP/1.1\r\nhost: localhost:${port}\r\nconnection: close\r\n\r\n`
  socket.write(`GET /nothing HTTP/1.1\r\nhost: localhost:${port}\r\n\r\n`.repeat(count - 1) + last)
  return text(socket).catch(() => 'cut off')
}

async function answerAll(): Promise<void> {
  while (answers.length > 0) {
    answers.shift()!()
    await new Promise((resolve) => setImmediate(resolve))
  }
}

const until = async (count: number) => {
  while (asked < count) await new Promise((resolve) => setImmediate(resolve))
}

test('a few questions may wait in line: each is answered, in their order', async () => {
  const told = askInLine(17)
  await until(17)
  await answerAll()
  expect((await told).match(/answer /g)).toHaveLength(17)
})

test('whoever asks on and on without reading an answer is cut off, and nobody else is', async () => {
  const other = door.ask('/other')
  await until(1)
  expect(await askInLine(400)).toMatch(/^(cut off)?$/)
  expect(asked).toBeLessThan(20)
  await answerAll()
  expect((await other).text).toBe('answer ')
})

test('who has read what they asked for may ask again', async () => {
  const port = Number(process.env.PORT)
  const socket = connect(port, '127.0.0.1')
  let told = ''
  socket.on('data', (part) => (told += part))
  for (let round = 1; round <= 3; round++) {
    socket.write(`GET /nothing HTTP/1.1\r\nhost: localhost:${port}\r\n\r\n`.repeat(10))
    await until(10 * round)
    await answerAll()
    while ((told.match(/answer /g) ?? []).length < 10 * round)
      await new Promise((resolve) => setImmediate(resolve))
  }
  socket.destroy()
})
