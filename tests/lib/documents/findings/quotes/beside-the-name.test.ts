// Speakers by a first name alone, behind "which", and never a heading that runs into its paragraph; who vetoed after whom.

import { quotesOf, saidIn } from './quotes-of'

const speakers = (text: string) => saidIn(text).map((one) => one.split(':')[0])

describe('a speaker', () => {
  it('is the first name under a comment, with where they live', () => {
    const text =
      'Comments\n\n“I take the ferry to work every day.”\n\nNessa, Ambleton\n\n“It keeps our island alive in winter.”\n\nTom (Port Dale)'
    expect(speakers(text)).toEqual(['Nessa', 'Tom'])
  })

  it('is not a line with another word and a comma', () => {
    expect(speakers('“I take the ferry to work every day.”\n\nHowever, we were late')).not.toContain(
      'However',
    )
  })

  it('is no verb behind "which"', () => {
    const text =
      'The Harbour League, which represents the crews, stated:\n\n“We sail again on Monday morning.”'
    expect(speakers(text)).toEqual(['The Harbour League'])
  })

  it('is no heading that runs into its paragraph', () => {
    const text =
      '“No,” said Ada Brook.\n\nQuay Listening Days In a visit to Dale on Monday, Brook told pupils that boats are safe. “It is the best law for boats in years,” she said.'
    expect(speakers(text).at(-1)).toBe('Ada Brook')
  })
})

describe('the side', () => {
  it('is not that of who vetoed, for who speaks after it', () => {
    const text =
      'QUAYTON – Mayor Ada Brook today issued the following statement after Governor Joe Stone vetoed the ferry bill:\n\n“This bill would have kept our island alive.”'
    expect(quotesOf(text)).toMatchObject([{ speaker: { text: 'Ada Brook' }, side: 'unknown' }])
  })

  it('is theirs for the one who vetoed', () => {
    const text =
      'The crews were angry after Governor Joe Stone vetoed the ferry bill.\n\n“It costs too much,” said Stone.'
    expect(quotesOf(text)).toMatchObject([{ speaker: { text: 'Joe Stone' }, side: 'theirs' }])
  })
})
