import { remember } from '@/lib/platform/remember'

test('the same is found once, also where the answer is nothing', () => {
  const find = jest.fn((asked: string) => (asked === 'nobody' ? null : asked.length))
  const length = remember(find)
  expect([length('ada'), length('ada'), length('nobody'), length('nobody')]).toEqual([3, 3, null, null])
  expect(find).toHaveBeenCalledTimes(2)
})

test('however much is asked, only the last ones are kept', () => {
  const find = jest.fn((asked: string) => asked)
  const same = remember(find, 2)
  for (const asked of ['a', 'b', 'c', 'a']) expect(same(asked)).toBe(asked)
  expect(find).toHaveBeenCalledTimes(4)
})
