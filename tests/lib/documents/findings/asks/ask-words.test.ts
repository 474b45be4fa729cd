import { inAnyCase } from '@/lib/documents/findings/asks/ask-words'

test('words are gathered by their first letters in the order given, and each may open a sentence', () => {
  expect(inAnyCase(['board', 'agency', 'boards', 'bank'])).toBe('[Bb](?:oard|oards|ank)|[Aa](?:gency)')
  const whole = new RegExp(`^(?:${inAnyCase(['board', 'agency', 'boards'])})$`)
  expect(['boards', 'Agency', 'board', 'BOARD', 'ship'].map((word) => whole.test(word))).toEqual([
    true,
    true,
    true,
    false,
    false,
  ])
})
