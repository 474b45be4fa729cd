import { keepByCost } from '@/lib/platform/keep-by-cost'

/** A clock that moves when something is made, and when it is told to. */
function withClock(cost: number) {
  const clock = { at: 0, made: 0 }
  const get = keepByCost(
    async (key) => {
      clock.at += cost
      return `${key} ${++clock.made}`
    },
    () => clock.at,
  )
  return { clock, get }
}

test.each([
  ['what takes ten milliseconds is kept for a second', 10, 999, 1_001],
  ['what takes a second is kept for a minute', 1_000, 59_999, 60_001],
  ['what takes a minute is kept for no more than that', 60_000, 59_999, 60_001],
])('%s', async (_, cost, before, after) => {
  const { clock, get } = withClock(cost)
  expect(await get('harbour')).toBe('harbour 1')
  const madeAt = clock.at
  clock.at = madeAt + before
  expect(await get('harbour')).toBe('harbour 1')
  clock.at = madeAt + after
  expect(await get('harbour')).toBe('harbour 2')
})

test('a hundred who ask at once wait for one making', async () => {
  const { get } = withClock(10)
  const answers = await Promise.all(Array.from({ length: 100 }, () => get('harbour')))
  expect(new Set(answers)).toEqual(new Set(['harbour 1']))
  expect(await get('quay')).toBe('quay 2')
})

test('a fault reaches whoever asked, and the next one asks anew', async () => {
  let made = 0
  const get = keepByCost(async () => {
    if (++made === 1) throw new Error('the database is away')
    return made
  })
  await expect(get('harbour')).rejects.toThrow('away')
  expect(await get('harbour')).toBe(2)
})
