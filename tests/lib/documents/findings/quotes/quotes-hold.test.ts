import fc from 'fast-check'
import { isInside, isVerbatim, type Span } from '@/lib/core/span'
import { findQuotes } from '@/lib/documents/findings/quotes/find-quotes'
import { quotesOf, readOf } from './quotes-of'
import { cpuMsOf } from '@/tests/support/cpu-ms'

const pieces = [
  '"', '“', '”', '„', '«', '»', "''", "'", ' ', '\n', '\n\n', ', ', '. ', ': ', '— ', '(', ')', '[', 'said ', 'he ',
  'they said', 'Ada Brook ', 'Joe Marsh and Eve Pool ', 'Brook ', 'Mr. ', 'the spokesperson ', 'told the Post ', 'that ',
  'according to ', 'We urge you ', 'is not possible', 'É', '\u200b', '\u00a0', '5', '😀', 'Advertisement', 'adding ', 'Sen. ',
] // prettier-ignore

const text = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(''))

describe('findQuotes, whatever the text', () => {
  it('gives spans that read back, in order and not overlapping', () => {
    fc.assert(
      fc.property(text, (source) => {
        const quotes = quotesOf(source)
        const spans = quotes.flatMap(({ speaker, role, outlet, ...quote }) => [quote, speaker, role, outlet])
        expect(
          spans.filter((span): span is Span => span !== null && !isVerbatim(source, span as Span)),
        ).toEqual([])
        quotes.slice(1).forEach((quote, i) => expect(quote.start).toBeGreaterThanOrEqual(quotes[i]?.end ?? 0))
      }),
    )
  })

  it('keeps a quote inside one block', () => {
    fc.assert(
      fc.property(text, (source) => {
        const read = readOf(source)
        const isHeld = (quote: Span) => read.blocks.some((block) => isInside(quote, block))
        expect(findQuotes(read, []).every(isHeld)).toBe(true)
      }),
    )
  })

  it('gives the same answer twice', () => {
    fc.assert(fc.property(text, (source) => expect(quotesOf(source)).toEqual(quotesOf(source))))
  })

  it('finds nothing in an empty text', () => {
    expect(quotesOf('')).toEqual([])
    expect(quotesOf('"')).toEqual([])
  })
})

describe('findQuotes on hostile texts', () => {
  const repeated: [string, string][] = [
    ['marks', '"'],
    ['opening marks', '“ '],
    ['closing marks', ' ”'],
    ['running quotes', '“x\n\n'],
    ['attributions without an end', 'X said, "'],
    ['names', 'Ada Brook, '],
    ['capitals', 'A'],
    ['verbs', 'said '],
    ['quotes of they', '"Go now," they said.\n\nAda Brook and Joe Marsh met.\n\n'],
  ]

  it.each(repeated)('takes time in proportion to their length: %s', async (_, piece) => {
    const costOf = (length: number) => {
      const read = readOf(piece.repeat(length / piece.length))
      return cpuMsOf(() => findQuotes(read, []))
    }
    const [short, long] = [await costOf(10_000), await costOf(100_000)]
    expect(long).toBeLessThan(10 * 5 * short + 500)
  })
})
