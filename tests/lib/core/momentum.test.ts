import { momentumOf } from '@/lib/core/momentum'

const day = (n: number) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10)

test('without a day there is no line', () => {
  expect(momentumOf([], '2026-11-22')).toEqual([])
})

test('days on which nobody signed are points too, up to the last day', () => {
  const points = momentumOf(
    [
      { day: '2026-11-20', count: 3 },
      { day: '2026-11-22', count: 2 },
    ],
    '2026-11-23',
  )
  expect(points).toEqual([
    { until: '2026-11-20', count: 3, total: 3 },
    { until: '2026-11-21', count: 0, total: 3 },
    { until: '2026-11-22', count: 2, total: 5 },
    { until: '2026-11-23', count: 0, total: 5 },
  ])
})

test.each([1, 2, 39, 40, 41, 79, 80, 81, 365, 1_000, 3_700])(
  'a campaign of %d days has at most 41 points, and they hold everybody',
  (length) => {
    const days = Array.from({ length }, (_, n) => ({ day: day(n), count: 1 + (n % 3) }))
    const points = momentumOf(days, day(length - 1))
    expect(points.length).toBeLessThanOrEqual(41)
    expect(points.at(-1)).toMatchObject({
      until: day(length - 1),
      total: days.reduce((sum, { count }) => sum + count, 0),
    })
    expect(new Set(points.map(({ until }) => until)).size).toBe(points.length)
  },
)

test('who confirmed after the last day, in the hours of grace, is in the last point', () => {
  const points = momentumOf(
    [
      { day: '2026-11-20', count: 1 },
      { day: '2026-11-22', count: 1 },
    ],
    '2026-11-21',
  )
  expect(points.at(-1)).toEqual({ until: '2026-11-22', count: 1, total: 2 })
})
