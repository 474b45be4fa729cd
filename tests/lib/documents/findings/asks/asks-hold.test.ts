import fc from 'fast-check'
import { isVerbatim } from '@/lib/core/span'
import { findAsks } from '@/lib/documents/findings/asks/find-asks'
import { asksOf, readOf } from './asks-of'
import { cpuMsOf } from '@/tests/support/cpu-ms'

const pieces = [
  'We urge ',
  'the council ',
  'to ',
  'open ',
  'call on ',
  'you ',
  ', and ',
  'must ',
  'should ',
  '“',
  '”',
  '"',
  '. ',
  ': ',
  '\n\n',
  '1. ',
  '- ',
  'asking for ',
  'that ',
  'Dear Mayor\n',
  'please ',
  'not to ',
  'the call for ',
  'hope ',
  'would do well to ',
  'it is time for ',
  'U.N. ',
  '(',
  ')',
  '’',
  '\u200b',
  '\u00a0',
  'É',
  'demand ',
  'letter to ',
  ';',
  '—',
]
const text = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(''))

it('gives spans that read back, in order and apart', () => {
  fc.assert(
    fc.property(text, (source) => {
      const asks = asksOf(source)
      const spans = asks.flatMap(({ target, action, sentence, by }) =>
        [target, action, sentence, by].flatMap((span) => span ?? []),
      )
      expect(spans.every((span) => isVerbatim(source, span))).toBe(true)
      expect(asks.every((ask, n) => n === 0 || (asks[n - 1]?.action.end ?? 0) <= ask.action.start)).toBe(true)
    }),
    { numRuns: 500 },
  )
})

it('gives the same asks for the same text', () => {
  fc.assert(
    fc.property(text, (source) => expect(asksOf(source)).toEqual(asksOf(source))),
    { numRuns: 50 },
  )
})

it('finds nothing in a language it has no rules for', () => {
  expect(findAsks(readOf('We urge the council to open.', 'fr'), [])).toEqual([])
})

it.each([
  ['asking verbs', 'urge the '],
  ['infinitives', 'call on them to be to '],
  ['duties', 'the council must '],
  ['capital words', 'Council Of Mayors '],
  ['open quotes', '“We urge you to act '],
  ['list items', '\n- ask the board to:\n'],
  ['commas', 'we call for, '],
])('takes time in proportion to the text: %s', async (_name, piece) => {
  const costOf = (times: number) => {
    const read = readOf(piece.repeat(times))
    return cpuMsOf(() => findAsks(read, []))
  }
  const short = await costOf(1_000)
  expect(await costOf(10_000)).toBeLessThan(20 * short + 250)
})
