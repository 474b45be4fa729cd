import { cpuOf } from '@/lib/documents/apart/cpu-of'
import { isOverdue } from '@/lib/documents/apart/is-overdue'

test.each([
  ['has not had its time', { passedMs: 9_999, workedMs: 9_999 }, false],
  ['has had its time', { passedMs: 10_000, workedMs: 9_000 }, true],
  ['could not begin on a busy machine', { passedMs: 10_000, workedMs: 200 }, false],
  ['cannot be waited for any longer', { passedMs: 15_000, workedMs: 200 }, true],
  ['cannot tell how long it has worked', { passedMs: 10_000, workedMs: Infinity }, true],
  ['is gone', { passedMs: 10_000, workedMs: NaN }, true],
])('a reader that %s', (_, spent, isLate) => {
  expect(isOverdue(spent)).toBe(isLate)
})

test('a process is told how long it has worked', () => {
  const before = cpuOf(process.pid)
  for (const start = process.cpuUsage(); process.cpuUsage(start).user < 60_000;);
  expect(cpuOf(process.pid)).toBeGreaterThan(before === Infinity ? 0 : before)
  expect(cpuOf(undefined)).toBe(Infinity)
})
