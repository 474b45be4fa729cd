import { AsyncLocalStorage } from 'node:async_hooks'
import { EventEmitter, once } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { noteContexts } from '@/lib/platform/http/rest-contexts'

const { run } = AsyncLocalStorage.prototype
const request = {} as IncomingMessage
const socket = () => Object.assign(new EventEmitter(), { destroyed: false })
const response = (closed = false, on = socket()) =>
  Object.assign(new EventEmitter(), { closed, req: { socket: on } }) as unknown as ServerResponse
const settle = () => jest.advanceTimersByTimeAsync(0)
const rests = () => jest.spyOn(AsyncLocalStorage.prototype, 'disable')

/** An app that reads its context once its `work` is done. */
function openApp() {
  const restBetween = noteContexts()
  const context = new AsyncLocalStorage<string>()
  const work = new EventEmitter()
  const read: (string | undefined)[] = []
  const app = restBetween(async () => {
    await context.run('of this request', async () => {
      await once(work, 'done')
      read.push(context.getStore())
    })
  })
  return { app, work, read }
}

beforeEach(() => {
  jest.useFakeTimers()
})

afterEach(() => {
  jest.useRealTimers()
  jest.restoreAllMocks()
  AsyncLocalStorage.prototype.run = run
})

test('a request keeps its context however long it takes', async () => {
  const { app, work, read } = openApp()
  const answering = app(request, response())
  await jest.advanceTimersByTimeAsync(60_000)
  work.emit('done')
  await answering
  expect(read).toEqual(['of this request'])
})

test('contexts rest a second after the last answer', async () => {
  const rested = rests()
  const { app, work } = openApp()
  const answer = response()
  const answering = app(request, answer)
  work.emit('done')
  await answering
  answer.emit('close')
  await settle()
  expect(rested).not.toHaveBeenCalled()
  await jest.advanceTimersByTimeAsync(1_000)
  expect(rested).toHaveBeenCalledTimes(1)
})

test('contexts stay awake while an answer is still on its way', async () => {
  const rested = rests()
  const { app, work } = openApp()
  const answering = app(request, response())
  work.emit('done')
  await answering
  await jest.advanceTimersByTimeAsync(60_000)
  expect(rested).not.toHaveBeenCalled()
})

test('contexts stay awake while another request works', async () => {
  const rested = rests()
  const { app, work, read } = openApp()
  const gone = response()
  const leaving = app(request, gone)
  work.emit('done')
  await leaving
  const answering = app(request, response())
  gone.emit('close')
  await jest.advanceTimersByTimeAsync(60_000)
  expect(rested).not.toHaveBeenCalled()
  work.emit('done')
  await answering
  expect(read).toEqual(['of this request', 'of this request'])
})

test('a context that rested carries the next request', async () => {
  const { app, work, read } = openApp()
  for (const answer of [response(), response()]) {
    const answering = app(request, answer)
    work.emit('done')
    await answering
    answer.emit('close')
    await jest.advanceTimersByTimeAsync(1_000)
  }
  expect(read).toEqual(['of this request', 'of this request'])
})

test('a request that fails is over as well', async () => {
  const rested = rests()
  const { app, work } = openApp()
  const answer = response()
  const answering = app(request, answer)
  work.emit('error', new Error('broken'))
  await expect(answering).rejects.toThrow('broken')
  answer.emit('close')
  await jest.advanceTimersByTimeAsync(1_000)
  expect(rested).toHaveBeenCalledTimes(1)
})

test('who left before anybody worked on their request keeps nothing awake', async () => {
  const rested = rests()
  const { app, work } = openApp()
  const answering = app(request, response(true))
  work.emit('done')
  await answering
  await jest.advanceTimersByTimeAsync(1_000)
  expect(rested).toHaveBeenCalledTimes(1)
})

test('who left while their answer waited behind others of their connection keeps nothing awake', async () => {
  const rested = rests()
  const { app, work } = openApp()
  const connection = socket()
  const answering = [1, 2].map(() => app(request, response(false, connection)))
  work.emit('done')
  await Promise.all(answering)
  connection.emit('close')
  await jest.advanceTimersByTimeAsync(1_000)
  expect(rested).toHaveBeenCalledTimes(1)
})

test('a connection that stays open is not listened to any more once its answer is sent', async () => {
  const { app, work } = openApp()
  const connection = socket()
  const answer = response(false, connection)
  const answering = app(request, answer)
  work.emit('done')
  await answering
  answer.emit('close')
  await settle()
  expect(connection.listenerCount('close')).toBe(0)
})
