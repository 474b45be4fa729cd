import fc from 'fast-check'
import { isInside, isOverlapping, isVerbatim, spanOf } from '@/lib/core/span'

const textAndRange = fc
  .string({ unit: 'grapheme', maxLength: 60 })
  .chain((text) => fc.tuple(fc.constant(text), fc.nat(text.length), fc.nat(text.length)))

test('a span reads back from its source, whatever the text', () => {
  fc.assert(
    fc.property(textAndRange, ([text, start, end]) => {
      const span = spanOf(text, start, end)
      expect(span === null || isVerbatim(text, span)).toBe(true)
    }),
  )
})

test('white space at both ends is left out', () => {
  expect(spanOf('  a b\n', 0, 6)).toEqual({ start: 2, end: 5, text: 'a b' })
})

test('nothing but white space is no span', () => {
  expect(spanOf(' \u00a0\u3000\ufeff\n', 0, 5)).toBeNull()
})

test('a span that was moved does not read back', () => {
  expect(isVerbatim('abcdef', { start: 1, end: 3, text: 'bc' })).toBe(true)
  expect(isVerbatim('abcdef', { start: 2, end: 4, text: 'bc' })).toBe(false)
  expect(isVerbatim('abcdef', { start: 2, end: 2, text: '' })).toBe(false)
})

test('ranges that only touch do not overlap', () => {
  expect(isOverlapping({ start: 0, end: 2 }, { start: 2, end: 4 })).toBe(false)
  expect(isOverlapping({ start: 0, end: 3 }, { start: 2, end: 4 })).toBe(true)
  expect(isInside({ start: 2, end: 4 }, { start: 2, end: 4 })).toBe(true)
})
