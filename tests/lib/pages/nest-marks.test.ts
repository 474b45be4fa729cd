import fc from 'fast-check'
import { nestMarks, type MarkedText, type MarkRange } from '@/lib/pages/nest-marks'

const flat = (parts: MarkedText[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : flat(part.parts))).join('')

const listMarks = (parts: MarkedText[]): { id: string; text: string }[] =>
  parts.flatMap((part) =>
    typeof part === 'string' ? [] : [{ id: part.id, text: flat(part.parts) }, ...listMarks(part.parts)],
  )

const text = 'The fence stays, says the council, until the summer ends.'
const offset = 100

test('a passage with one mark is that mark', () => {
  const marks = [{ start: 100, end: 100 + text.length }]
  expect(nestMarks(text, offset, marks)).toEqual([{ id: `s100-${100 + text.length}`, parts: [text] }])
})

test('a mark inside another stands inside it', () => {
  const parts = nestMarks(text, offset, [
    { start: 104, end: 109 },
    { start: 100, end: 115 },
  ])
  expect(parts).toEqual([
    { id: 's100-115', parts: ['The ', { id: 's104-109', parts: ['fence'] }, ' stays'] },
    ', says the council, until the summer ends.',
  ])
})

test('of a mark that begins before the passage and ends behind it, the passage is marked', () => {
  const around = [
    { start: 90, end: 300 },
    { start: 104, end: 109 },
  ]
  expect(listMarks(nestMarks(text, offset, around))).toEqual([
    { id: 's90-300', text },
    { id: 's104-109', text: 'fence' },
  ])
})

test('where two cross, the later one ends with the earlier', () => {
  const marks = listMarks(
    nestMarks(text, offset, [
      { start: 100, end: 109 },
      { start: 104, end: 115 },
    ]),
  )
  expect(marks).toEqual([
    { id: 's100-109', text: 'The fence' },
    { id: 's104-115', text: 'fence' },
  ])
})

const range = fc
  .tuple(fc.nat({ max: text.length - 1 }), fc.integer({ min: 1, max: text.length }))
  .map(([from, length]): MarkRange => ({
    start: offset + from,
    end: offset + Math.min(text.length, from + length),
  }))

test('no word is lost or doubled, and every mark can be linked to, whatever the marks', () => {
  fc.assert(
    fc.property(fc.uniqueArray(range, { selector: ({ start, end }) => `${start}-${end}` }), (marks) => {
      const parts = nestMarks(text, offset, marks)
      expect(flat(parts)).toBe(text)
      expect(
        listMarks(parts)
          .map(({ id }) => id)
          .sort(),
      ).toEqual(marks.map(({ start, end }) => `s${start}-${end}`).sort())
      for (const mark of listMarks(parts)) {
        const start = Number(/\d+/.exec(mark.id)![0]) - offset
        expect(text.slice(start, start + mark.text.length)).toBe(mark.text)
        expect(mark.text).not.toBe('')
      }
    }),
  )
})
