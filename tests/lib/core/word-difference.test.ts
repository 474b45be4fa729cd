import fc from 'fast-check'
import { wordDifference, type Difference } from '@/lib/core/word-difference'
import { cpuMsOf } from '@/tests/support/cpu-ms'

const read = (difference: Difference, without: 'added' | 'removed') =>
  difference.flatMap(({ kind, text }) => (kind === without ? [] : [text])).join('')

/** `[gone-]{+come}` */
const written = (before: string, after: string) =>
  wordDifference(before, after)
    .map(({ kind, text }) => ({ same: text, removed: `[${text}-]`, added: `{+${text}}` })[kind])
    .join('')

test.each([
  ['the same', 'the same', 'the same'],
  ['', 'new', '{+new}'],
  ['old', '', '[old-]'],
  ['', '', ''],
  ['Open the harbour.', 'Open the old harbour.', 'Open the {+old }harbour.'],
  ['by 2027, at last', 'by 2028, at last', 'by [2027-]{+2028}, at last'],
  ['one two three four', 'one TWO THREE four', 'one [two three-]{+TWO THREE} four'],
  ['a\n\nb', 'a\nb', 'a\n[\n-]b'],
  ['Откройте старую гавань', 'Откройте новую гавань', 'Откройте [старую-]{+новую} гавань'],
  ['افتحوا الميناء القديم', 'افتحوا الميناء الجديد', 'افتحوا الميناء [القديم-]{+الجديد}'],
  ['<b>bold</b>', '<i>bold</i>', '<[b-]{+i}>bold</[b-]{+i}>'],
])('%j to %j', (before, after, difference) => {
  expect(written(before, after)).toBe(difference)
})

test('nothing is lost or made up, whatever the texts are', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.constantFrom('we', 'call', 'on', ' ', '\n', '.', 'né', '漢字'))
      .map((words) => words.join('')),
  )
  fc.assert(
    fc.property(text, text, (before, after) => {
      const difference = wordDifference(before, after)
      expect([read(difference, 'added'), read(difference, 'removed')]).toEqual([before, after])
      expect(difference.every((part) => part.text !== '')).toBe(true)
    }),
  )
})

test('two texts with nothing in common are replaced by each other, in a time that grows with their length', async () => {
  const costOf = (times: number) => {
    const [before, after] = ['a b c d ', '1 2 3 4 '].map((words) => words.repeat(times))
    const look = () =>
      expect(wordDifference(before!, after!)).toEqual([
        { kind: 'removed', text: before },
        { kind: 'added', text: after },
      ])
    return cpuMsOf(look)
  }
  expect(await costOf(10_000)).toBeLessThan(12 * (await costOf(2_500)))
})
