import { findBlocks } from '@/lib/documents/findings/blocks'
import { findSentences } from '@/lib/documents/findings/sentences'

const sentences = (text: string) => findSentences(text, findBlocks(text)).map((sentence) => sentence.text)

describe('findSentences', () => {
  test.each([
    ['titles', ['Sen. Ada Stone met Dr. Hill.', 'They spoke.']],
    ['acronyms', ['The U.N. Under Secretary came to the U.S. Treasury.', 'He left.']],
    ['an acronym at the end', ['She came from the U.S.', 'The council met her.']],
    ['initials', ['J. R. Hill wrote to Harry S. Moss.', 'He answered.']],
    ['numbered parts within', ['We ask you to: 1. Open the bridge; and 2. Mend the road.', 'Thank you.']],
    ['quotations', ['“Why?” she asked.', '“I do not know.”', 'He left.']],
    ['abbreviations', ['It costs approx. 5 dollars, e.g. at No. 12 Hill St. in Dale.', 'Yes.']],
    ['clock and company', ['At 6 p.m. Hill & Co. closed.', 'It was dark.']],
    ['decimals', ['It rose by 2.5 percent in 2.4 years.', 'Then it fell.']],
    ['marks in a row', ['Really?!', 'Yes …', 'Good.']],
  ])('keeps whole: %s', (_, expected) => {
    expect(sentences(expected.join(' '))).toEqual(expected)
  })

  test('go on over the end of a line, not over the end of a block', () => {
    const wrapped =
      'The village of Overby lies at the end of the road by the U.N.\nwarehouse and the old mill. Nobody goes there in the\nwinter, since the road is closed from the first snow\n\nA second paragraph'
    expect(sentences(wrapped)).toEqual([
      'The village of Overby lies at the end of the road by the U.N.\nwarehouse and the old mill.',
      'Nobody goes there in the\nwinter, since the road is closed from the first snow',
      'A second paragraph',
    ])
  })

  test('of a list item begin behind its mark', () => {
    expect(sentences('1. Open the bridge.\n2. Mend the road.')).toEqual([
      'Open the bridge.',
      'Mend the road.',
    ])
  })

  test('that lost their marks end at the gaps which the marks left', () => {
    const said = [
      'Councillor Ada N  Stone  Dale East  today urged the county to keep the night bus alive',
      'The last of them left in May 2011  and nobody has asked the riders',
      'However  the county may yet ask the riders of Lower Overby',
      'They have written to it every year',
    ]
    expect(sentences(said.join('   '))).toEqual(said)
    expect(sentences(said.join('  '))).toEqual(said)
  })

  test('with marks do not end at a gap', () => {
    const justified =
      'The county, which has run the night  Bus of Overby for forty years and more, may yet decide  To keep it on the road all winter'
    expect(sentences(justified)).toEqual([justified])
  })
})
