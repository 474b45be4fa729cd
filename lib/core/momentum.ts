// The count over time, for a figure of a few dozen points however long a campaign runs: days joined to equal spans. Pure.

const dayMs = 86_400_000
const mostPoints = 40

/** `until`, the last day of the span, and how many confirmed in it; `total` with all before. Days as YYYY-MM-DD. */
export type MomentumPoint = { until: string; count: number; total: number }

/** `days` in order, without those on which nothing happened; the last span ends with `lastDay`. */
export function momentumOf(days: { day: string; count: number }[], lastDay: string): MomentumPoint[] {
  if (!days[0]) return []
  const [first, last] = [numberOf(days[0].day), Math.max(numberOf(lastDay), numberOf(days.at(-1)!.day))]
  const length = Math.ceil((last - first + 1) / mostPoints)
  const points: MomentumPoint[] = []
  for (let end = first; end < last + length; end += length) points.push(pointAt(Math.min(end, last)))
  const spanOf = (day: string) => Math.ceil((numberOf(day) - first) / length)
  for (const { day, count } of days) points[spanOf(day)]!.count += count
  let total = 0
  for (const point of points) point.total = total += point.count
  return points
}

const numberOf = (day: string) => Date.parse(`${day}T00:00:00Z`) / dayMs

const pointAt = (day: number): MomentumPoint => ({
  until: new Date(day * dayMs).toISOString().slice(0, 10),
  count: 0,
  total: 0,
})
