import { matchesIn } from '@/lib/core/matches-in'

const shapes = [/\w+/g, /(?<first>[a-z])\w*/giu, /\p{L}+|\W/gu, /z/g]
const texts = ['', 'Two words', 'axxb', 'no end 😀😀', '😀']

test.each(shapes)('%p finds what matchAll finds, each time anew', (shape) => {
  for (const text of [...texts, ...texts]) expect(matchesIn(text, shape)).toEqual([...text.matchAll(shape)])
})

test('what matches nothing is no search without an end', () => {
  expect(matchesIn('xxb', /x*/g).map(String)).toEqual(['xx'])
})
