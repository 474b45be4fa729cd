import { ordinalOf } from '@/lib/core/ordinal'

test('an ordinal is a small whole number from one, written as pages write it', () => {
  expect(['1', '12', '999999'].map(ordinalOf)).toEqual([1, 12, 999_999])
  for (const none of ['', '0', '01', '-1', '1.0', '1e3', ' 1', '1000000', 'one'])
    expect(ordinalOf(none)).toBeNull()
})
