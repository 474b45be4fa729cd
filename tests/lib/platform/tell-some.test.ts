import { log } from '@/lib/platform/logger'
import { tellSome } from '@/lib/platform/tell-some'

let now: number
let told: jest.SpyInstance

beforeEach(() => {
  now = 0
  jest.spyOn(performance, 'now').mockImplementation(() => now)
  told = jest.spyOn(log, 'error').mockImplementation(() => {})
})

afterEach(() => jest.restoreAllMocks())

test('of very many faults some of each second are told, and how many were not', () => {
  const tell = jest.fn()
  for (let n = 0; n < 1_000; n++) tellSome(tell)
  expect([tell.mock.calls.length, told.mock.calls.length]).toEqual([20, 0])
  now = 1_000
  tellSome(tell)
  expect(tell).toHaveBeenCalledTimes(21)
  expect(told.mock.calls).toEqual([[{ count: 980 }, 'more requests failed']])
  now = 2_000
  tellSome(tell)
  expect([tell.mock.calls.length, told.mock.calls.length]).toEqual([22, 1])
})
