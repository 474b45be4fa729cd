import '@/tests/support/database'
import { newId } from '@/lib/core/ids'
import { isPressMark, makePressMark } from '@/lib/signatures/press-mark'

const press = { id: newId(), slug: 'open-the-harbour' }
const now = Date.now()

test('a mark is good for half an hour, for one signature and one campaign', () => {
  const mark = makePressMark(press, now)
  expect(isPressMark(mark, press, now)).toBe(true)
  expect(isPressMark(mark, press, now + 30 * 60_000)).toBe(true)
  expect(isPressMark(mark, press, now + 30 * 60_000 + 1)).toBe(false)
  expect(isPressMark(mark, { ...press, id: newId() }, now)).toBe(false)
  expect(isPressMark(mark, { ...press, slug: 'plant-the-quay' }, now)).toBe(false)
})

test('nobody makes one up, or makes one last', () => {
  const [until, hash] = makePressMark(press, now).split('.') as [string, string]
  const later = (parseInt(until, 36) + 1).toString(36)
  const turned = `${hash.startsWith('A') ? 'B' : 'A'}${hash.slice(1)}`
  for (const mark of [
    undefined,
    null,
    7,
    ['x'],
    '',
    '.',
    until,
    `${until}.`,
    `${later}.${hash}`,
    `${until}.${turned}`,
  ])
    expect(isPressMark(mark, press, now)).toBe(false)
})
