import { groupRange } from '@/lib/core/group-range'

test('the words in the brackets are found in the whole text, from where it was searched', () => {
  const [text, from] = ['We ask the mayor to act.', 3]
  const range = groupRange(/ask (the \w+) to/.exec(text.slice(from)), from)
  expect(text.slice(range?.start, range?.end)).toBe('the mayor')
})

test('brackets that took no part, and no match, stand nowhere', () => {
  expect(groupRange(/ask (?:(us) )?/.exec('ask them'), 0)).toBeNull()
  expect(groupRange(null, 0)).toBeNull()
})
