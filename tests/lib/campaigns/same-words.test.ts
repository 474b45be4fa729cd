import { isSameWords } from '@/lib/campaigns/same-words'

test.each([
  ['Open the quay', 'Open the quay.', true],
  ['Open\nthe  quay!', 'Open the quay', true],
  ['Open the quay', 'Open the quay now.', false],
])('%j and %j: %s', (one, other, expected) => expect(isSameWords(one, other)).toBe(expected))
