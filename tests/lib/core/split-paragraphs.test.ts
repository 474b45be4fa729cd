import fc from 'fast-check'
import { splitParagraphs, teaserOf } from '@/lib/core/split-paragraphs'

const words = (text: string) =>
  splitParagraphs(text).map((lines) => lines.map((line) => line.map((p) => p.text).join('')))

test('empty lines part paragraphs, single breaks part lines', () => {
  expect(words('One.\r\n\r\n\r\n Two,\nthree. \n \t\nFour.')).toEqual([
    ['One.'],
    ['Two,', 'three.'],
    ['Four.'],
  ])
  expect(words(' \n\n ')).toEqual([])
})

test('only http and https become links; everything else stays words', () => {
  const pieces = splitParagraphs(
    'See https://a.example/x?y=1. Or javascript:alert(1), <a href="http://b.example">b</a>',
  ).flat(2)
  expect(pieces.flatMap(({ url }) => url ?? [])).toEqual(['https://a.example/x?y=1', 'http://b.example/'])
  expect(pieces.map(({ text }) => text).join('')).toContain('<a href="http://b.example">')
})

test('no letter is lost, whatever is typed', () => {
  const letters = (text: string) => text.replace(/\s/g, '')
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      (text) => letters(words(text).flat().join('')) === letters(text),
    ),
  )
})

test('a teaser steps over the greeting, where there is more', () => {
  const long = 'After 4,200 signatures the council put it on its agenda.'
  expect(teaserOf(splitParagraphs(`Dear all,\n\n${long}`))).toBe(long)
  expect(teaserOf(splitParagraphs('Dear all,'))).toBe('Dear all,')
  expect(teaserOf([])).toBe('')
})
