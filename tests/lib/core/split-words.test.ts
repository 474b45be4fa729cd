import fc from 'fast-check'
import { splitWords } from '@/lib/core/split-words'

test('words are parted wherever white space stands', () => {
  expect(splitWords('the night bus')).toEqual(['the', 'night', 'bus'])
  expect(splitWords('the\u00a0night  bus\n')).toEqual(['the', 'night', 'bus', ''])
})

test('as the expression parts them, whatever the text', () => {
  const gap = fc.constantFrom(' ', '  ', '\n', '\t', '\u00a0', '\u2028', ' \n', '')
  const word = fc.oneof(fc.string({ maxLength: 4 }), fc.constantFrom('a', 'bus', 'é'))
  fc.assert(
    fc.property(fc.array(fc.tuple(gap, word), { maxLength: 6 }), (parts) => {
      const text = parts.flat().join('')
      expect(splitWords(text)).toEqual(text.split(/\s+/))
    }),
  )
})
