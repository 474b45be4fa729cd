import fc from 'fast-check'
import { excerptShare } from '@/lib/campaigns/excerpt-limit'
import type { StoryBlock } from '@/lib/campaigns/story'

const text = 'abcdefghij'.repeat(10)
const paragraph = (start: number, end: number, n = 1): StoryBlock => ({
  type: 'paragraph',
  text: text.slice(start, end),
  source: { n, start, end },
})

test('the share is what the passages cover of the text', () => {
  expect(excerptShare([paragraph(0, 10), paragraph(50, 65)], 1, text)).toBeCloseTo(0.25)
})

test('what two passages share counts once', () => {
  expect(excerptShare([paragraph(0, 20), paragraph(10, 25), paragraph(0, 5)], 1, text)).toBeCloseTo(0.25)
})

test('passages of another document do not count, unless their words are in this one too', () => {
  const other: StoryBlock = { type: 'paragraph', text: 'something else', source: { n: 2, start: 0, end: 14 } }
  expect(excerptShare([other], 1, text)).toBe(0)
})

test('a copy without a source mark is still a copy', () => {
  const copied: StoryBlock = { type: 'paragraph', text: text.slice(3, 60) }
  expect(excerptShare([copied], 1, text)).toBeCloseTo(0.57)
})

test('a passage that was cut down counts only by what is left of it', () => {
  const cut: StoryBlock = { ...paragraph(0, 80), text: text.slice(0, 12) } as StoryBlock
  expect(excerptShare([cut], 1, text)).toBeCloseTo(0.12)
})

test('lists count item by item, figures by their sentence', () => {
  const list: StoryBlock = {
    type: 'list',
    items: [{ text: text.slice(0, 10), source: { n: 1, start: 0, end: 10 } }],
  }
  const figure: StoryBlock = {
    type: 'key-figure',
    figure: 'bc',
    of: null,
    sentence: text.slice(20, 30),
    source: { n: 1, start: 20, end: 30 },
  }
  expect(excerptShare([list, figure], 1, text)).toBeCloseTo(0.2)
})

test('an empty text has nothing to copy', () => {
  expect(excerptShare([paragraph(0, 10)], 1, '')).toBe(0)
})

const prose = Array.from(
  { length: 60 },
  (_, n) => `Boat ${n} left the quay at dawn, and came back late.`,
).join(' ')

function wrapped(column: number, indent = ''): string {
  const lines = prose.match(new RegExp(`\\S.{0,${column}}(?!\\S)`, 'g')) ?? []
  return lines.join(`\n${indent}`)
}

test('a document that breaks its lines anywhere is copied all the same', () => {
  fc.assert(
    fc.property(fc.integer({ min: 15, max: 200 }), fc.nat(59), fc.nat(20), (column, first, count) => {
      const words = prose
        .split(/(?<=\.) /)
        .slice(first, first + count + 1)
        .join(' ')
      const copy: StoryBlock[] = [{ type: 'paragraph', text: words }]
      expect(excerptShare(copy, 1, wrapped(column))).toBeCloseTo(excerptShare(copy, 1, prose), 2)
    }),
  )
})

test('a mark whose passage breaks its lines counts wholly, and so does a whole copy of an indented text', () => {
  const text = wrapped(40, '    ')
  const copy: StoryBlock = { type: 'paragraph', text: prose }
  expect(excerptShare([{ ...copy, source: { n: 1, start: 0, end: text.length } }], 1, text)).toBe(1)
  expect(excerptShare([copy], 1, text)).toBe(1)
})

test('a copy with one word changed counts by the sentences that were left', () => {
  const copy: StoryBlock = { type: 'paragraph', text: prose.replace('Boat 7 ', 'Ship 7 ') }
  expect(excerptShare([copy], 1, wrapped(60))).toBeGreaterThan(0.95)
})
