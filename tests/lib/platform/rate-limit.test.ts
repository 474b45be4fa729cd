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
