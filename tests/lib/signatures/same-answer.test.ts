import { buildCampaign } from '@/tests/support/build'
import { compareAnswers } from '@/tests/support/compare-answers'
import { rankTest } from '@/tests/support/rank-test'
import { completeSettings } from '@/tests/support/settings'

test('the answer is the same to the byte for an address that is new, pending or confirmed', async () => {
  await completeSettings()
  const { bytes, millis } = await compareAnswers(await buildCampaign(), 60)
  expect([...bytes]).toEqual([expect.stringContaining('check-your-email')])
  expect(Object.values(millis).map(({ length }) => length)).toEqual([20, 20, 20])
})

const upTo = (many: number, first = 0) => Array.from({ length: many }, (_, n) => first + n)

test.each([
  ['the same twice', upTo(100), upTo(100), 0.99, 1],
  ['one above the other', upTo(100), upTo(100, 100), 0, 1e-9],
  ['a little above', upTo(100), upTo(100, 10), 0.005, 0.05],
  ['nothing but one value', [5, 5, 5], [5, 5, 5], 1, 1],
])('the comparison of times knows %s', (...[, one, other, ...[low, high]]) => {
  const p = rankTest(one, other)
  expect(p).toBeGreaterThanOrEqual(low)
  expect(p).toBeLessThanOrEqual(high)
})
