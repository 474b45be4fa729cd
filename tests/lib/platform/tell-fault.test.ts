import { setImmediate as nextTurn } from 'node:timers/promises'
import { onRequestError } from '@/instrumentation'
import { log } from '@/lib/platform/logger'
import { tellConsoleFaults } from '@/lib/platform/tell-console-faults'
import { tellFault } from '@/lib/platform/tell-fault'

const typed = console.error
const context = {
  routerKind: 'App Router',
  routePath: '/c/[slug]/sign',
  routeType: 'route',
  revalidateReason: undefined,
} as const

let told: jest.SpyInstance

beforeEach(() => {
  told = jest.spyOn(log, 'error').mockImplementation(() => {})
})

afterEach(() => {
  console.error = typed
  told.mockRestore()
})

const faultOf = () => Object.assign(new TypeError('Ada of ada@example.org is no number'), { code: 'E1' })

test('a fault of a request is told with its number, its kind and its place, and no words', async () => {
  const request = {
    path: '/c/harbour',
    method: 'POST',
    headers: { 'x-request-id': '7', cookie: 'session=1' },
  }
  await onRequestError(faultOf(), request, context)
  const [fields] = told.mock.calls[0]
  expect(fields).toMatchObject({ requestId: '7', method: 'POST', path: '/c/harbour' })
  expect(fields.fault).toMatchObject({ name: 'TypeError', code: 'E1', message: '' })
  expect(fields.fault.stack).toMatch(/^\s+at [^\n]+$/)
  expect(JSON.stringify(fields)).not.toMatch(/Ada|session/)
})

test('what is written to the console is a log line instead', async () => {
  const written = jest.spyOn(process.stderr, 'write').mockImplementation(() => true)
  tellConsoleFaults()
  console.error('⨯', faultOf())
  console.error('Ada typed\nthis')
  await nextTurn()
  expect(written).not.toHaveBeenCalled()
  expect(told).toHaveBeenCalledTimes(2)
  expect(JSON.stringify(told.mock.calls)).not.toContain('Ada')
  written.mockRestore()
})

test('a fault that is written and then told with its request is one line, with the request', async () => {
  tellConsoleFaults()
  const fault = faultOf()
  console.error(fault)
  tellFault(fault, { requestId: '7' })
  await nextTurn()
  expect(told).toHaveBeenCalledTimes(1)
  expect(told.mock.calls[0][0]).toMatchObject({ requestId: '7' })
})
