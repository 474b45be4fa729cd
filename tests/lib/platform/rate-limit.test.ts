import { countHit, forgetHits } from '@/lib/platform/rate-limit'

beforeEach(forgetHits)

test('hits add up per key, and say when the window ends', () => {
  countHit('sign', 'network', 60)
  const { count, retryAfterSeconds } = countHit('sign', 'network', 60)
  expect(count).toBe(2)
  expect(retryAfterSeconds).toBeGreaterThan(50)
  expect(retryAfterSeconds).toBeLessThanOrEqual(60)
})

test('keys, names and windows do not mix', () => {
  countHit('sign', 'network', 60)
  expect(countHit('sign', 'other', 60)).toMatchObject({ count: 1 })
  expect(countHit('confirm', 'network', 60)).toMatchObject({ count: 1 })
  expect(countHit('sign', 'network', 3600)).toMatchObject({ count: 1 })
})

test('a thousand are all counted', () => {
  const hits = Array.from({ length: 1000 }, () => countHit('sign', 'flood', 60))
  expect(Math.max(...hits.map(({ count }) => count))).toBe(1000)
})

test('a window ends by the clock, and what has ended takes no memory', () => {
  jest.useFakeTimers()
  try {
    for (let key = 0; key < 1000; key++) countHit('sign', `network ${key}`, 60)
    jest.advanceTimersByTime(30_000)
    countHit('sign', 'late', 60)
    jest.advanceTimersByTime(30_000)
    expect(countHit('sign', 'late', 60)).toEqual({ count: 2, retryAfterSeconds: 30 })
    expect(countHit('sign', 'network 7', 60).count).toBe(1)
    const { countersignHits } = globalThis as { countersignHits?: Map<string, Map<string, unknown>> }
    expect([...countersignHits!.get('sign:60')!.keys()]).toEqual(['late', 'network 7'])
  } finally {
    jest.useRealTimers()
  }
})
