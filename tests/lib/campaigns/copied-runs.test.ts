import fc from 'fast-check'
import { copiedRuns } from '@/lib/campaigns/copied-runs'
import { excerptShare } from '@/lib/campaigns/excerpt-limit'
import type { StoryBlock } from '@/lib/campaigns/story'

const text = Array.from(
  { length: 40 },
  (_, n) => `In week ${n} the keeper's boat, they say, carried “${n + 7}” sheep to the far meadow.`,
).join(' ')

const paragraph = (words: string): StoryBlock[] => [{ type: 'paragraph', text: words }]

test.each([
  ['capitals', (words: string) => words.toUpperCase()],
  ['other marks and apostrophes', (words: string) => words.replace(/[“”]/g, '"').replace(/'/g, '’')],
  ['no commas', (words: string) => words.replace(/,/g, '')],
  ['signs that nobody sees', (words: string) => words.replace(/ /g, ' \u200b').replace(/ee/g, 'e\u00ade')],
  ['letters with their marks apart', (words: string) => words.normalize('NFD')],
  ['a word put before each sentence', (words: string) => words.replace(/In week/g, 'And In week')],
])('a copy is found behind %s', (_, disguise) => {
  expect(excerptShare(paragraph(disguise(text)), 1, text)).toBeGreaterThan(0.9)
})

test('a copy with one word of each sentence changed counts by all the others', () => {
  expect(excerptShare(paragraph(text.replace(/keeper/g, 'warden')), 1, text)).toBeGreaterThan(0.6)
})

test('a copy counts wherever in a block it stands', () => {
  const hidden: StoryBlock[] = [
    { type: 'pull-quote', text: 'Enough.', speaker: text, role: null, outlet: null },
    { type: 'key-figure', figure: '7', of: text, sentence: 'Seven sheep.' },
  ]
  for (const block of hidden) expect(excerptShare([block], 1, text)).toBeGreaterThan(0.9)
})

test('fewer than six words in a row are nobody’s', () => {
  expect(copiedRuns(['carried 7 sheep to the', 'The boat they say is old'], text)).toEqual([])
  expect(copiedRuns([], text)).toEqual([])
  expect(copiedRuns(['seven words that stand in no document'], '')).toEqual([])
})

test('runs are told in order and do not overlap, whatever was copied', () => {
  const words = text.split(' ')
  const piece = fc
    .tuple(fc.nat(words.length), fc.nat(30))
    .map(([from, count]) => words.slice(from, from + count))
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const runs = copiedRuns(
        pieces.map((one) => one.join(' ')),
        text,
      )
      expect(runs.every(({ start, end }, n) => start < end && start > (runs[n - 1]?.end ?? -1))).toBe(true)
    }),
  )
})
