import { placeInOriginal } from '@/lib/campaigns/place-in-original'
import type { OriginUnit } from '@/lib/documents/draft-schema'

const text = 'One.\n\nTwo,\nand three.\n\nFour.'
const at = (words: string) => text.indexOf(words)
const blocks = [
  { start: 0, end: 4, n: 1 },
  { start: at('Two'), end: at('\n\nFour'), n: 3 },
  { start: at('Four'), end: text.length, n: 6 },
]
const placeOf = (unit: OriginUnit, ...words: string[]) =>
  placeInOriginal({ text, origins: { unit, blocks } }, words.map(at))

test.each([
  ['line', ['One'], 'line 1'],
  ['line', ['and three'], 'line 4'],
  ['line', ['Four', 'One', 'Two', 'Two'], 'lines 1, 3 and 6'],
  ['page', ['and three'], 'page 3'],
  ['paragraph', ['Two', 'Four'], 'paragraphs 3 and 6'],
  ['element', ['Two'], null],
  ['line', [], null],
] as const)('by %s, %j: %s', (unit, words, place) => {
  expect(placeOf(unit, ...words)).toBe(place)
})

test('of many the first and the last are told', () => {
  const lines = Array.from({ length: 9 }, (_, n) => ({ start: n, end: n + 1, n: n + 1 }))
  const original = { text: 'x'.repeat(9), origins: { unit: 'page' as const, blocks: lines } }
  expect(placeInOriginal(original, [8, 2, 3, 4, 5, 6])).toBe('pages 3 to 9')
})

test('nothing is told of a document without the way back, or of a place outside its blocks', () => {
  expect(placeInOriginal({ text }, [0])).toBeNull()
  expect(placeOf('line', '\n\nTwo')).toBeNull()
})
