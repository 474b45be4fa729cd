import { newId } from '@/lib/core/ids'

test('an id is a UUID of version 7 that begins with the time it was made', () => {
  expect(newId(0x0123456789ab)).toMatch(/^01234567-89ab-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
})

test('ids made later sort later, and no two are the same', () => {
  const ids = Array.from({ length: 1_000 }, (_, at) => newId(at))
  expect([...ids].sort()).toEqual(ids)
  expect(new Set(Array.from({ length: 1_000 }, () => newId(0))).size).toBe(1_000)
})
