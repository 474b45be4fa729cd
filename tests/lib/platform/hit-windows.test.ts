import { HitWindows, hitsIn } from '@/lib/platform/hit-windows'

beforeEach(() => void jest.useFakeTimers())
afterEach(() => void jest.useRealTimers())

test('a window begins with its first hit and ends by the clock', () => {
  const windows = new HitWindows()
  windows.add('sign', 'network', 60)
  jest.advanceTimersByTime(59_999)
  expect(hitsIn(windows.add('sign', 'network', 60))).toEqual({ count: 2, retryAfterSeconds: 1 })
  jest.advanceTimersByTime(1)
  expect(hitsIn(windows.add('sign', 'network', 60))).toEqual({ count: 1, retryAfterSeconds: 60 })
})

test('what has ended takes no memory', () => {
  const windows = new HitWindows()
  for (let key = 0; key < 1000; key++) windows.add('sign', `network ${key}`, 60)
  jest.advanceTimersByTime(30_000)
  windows.add('sign', 'late', 60)
  jest.advanceTimersByTime(30_000)
  expect(hitsIn(windows.add('sign', 'late', 60))).toEqual({ count: 2, retryAfterSeconds: 30 })
  expect(windows.add('sign', 'network 7', 60).count).toBe(1)
  expect(windows.keysOf('sign', 60)).toEqual(['late', 'network 7'])
})

test('a window whose end was moved forward is over then, wherever it stands', () => {
  const windows = new HitWindows()
  windows.add('sign', 'first', 60)
  windows.add('sign', 'second', 60).endsAt = performance.now() + 10_000
  jest.advanceTimersByTime(10_000)
  expect(windows.add('sign', 'second', 60).count).toBe(1)
  expect(windows.add('sign', 'first', 60).count).toBe(2)
})

test('more keys at once than are kept: the newest are', () => {
  jest.useRealTimers()
  const windows = new HitWindows()
  for (let key = 0; key < 250_000; key++) windows.add('sign', `network ${key}`, 3600)
  expect(windows.keysOf('sign', 3600).length).toBeLessThanOrEqual(200_000)
  expect(windows.add('sign', 'network 249999', 3600).count).toBe(2)
  expect(windows.add('sign', 'network 0', 3600).count).toBe(1)
})
