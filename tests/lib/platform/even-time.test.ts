import { evenTime } from '@/lib/platform/even-time'

async function millisOf(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now()
  await work()
  return performance.now() - startedAt
}

const soon = () => new Promise((resolve) => setImmediate(resolve))

test('in a quiet moment an answer leaves at a tick, however little there was to do', async () => {
  for (const work of [async () => 1, soon]) {
    expect(await millisOf(() => evenTime(work))).toBeGreaterThanOrEqual(50)
  }
})

test('when many ask at once they are answered when it is done, except for the last few', async () => {
  let answeredCount = 0
  const answers = Array.from({ length: 40 }, () => evenTime(soon).then(() => answeredCount++))
  for (let turn = 0; turn < 3; turn++) await soon()
  expect(answeredCount).toBeGreaterThan(20)
  await Promise.all(answers)
})

test('a fault comes at once, and is not counted as under way any more', async () => {
  const fail = () => evenTime(() => Promise.reject(new Error('away')))
  for (let n = 0; n < 20; n++) await expect(fail()).rejects.toThrow('away')
  expect(await millisOf(() => evenTime(async () => 1))).toBeGreaterThanOrEqual(50)
})
