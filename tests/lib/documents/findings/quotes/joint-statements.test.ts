import { quotesOf } from './quotes-of'

describe('two who speak together, each with an office', () => {
  it.each([
    [
      'In a joint statement, Ada Brook, chair of the Nurses’ Union, and Joe Marsh, president of the Drivers’ League, said: “It must not stop.”',
      'Ada Brook, chair of the Nurses’ Union, and Joe Marsh',
    ],
    [
      'Nurses’ Union chair Ada Brook and Drivers’ League president Joe Marsh said: “It must not stop.”',
      'Ada Brook and Drivers’ League president Joe Marsh',
    ],
  ])('are one speaker in %s', (text, speaker) => {
    expect(quotesOf(text).map((quote) => [quote.speaker?.text, quote.role])).toEqual([[speaker, null]])
  })

  it('are two people where the second does something else', () => {
    const text = '“It must not stop,” said Ada Brook, a nurse, and Joe Marsh nodded.'
    expect(quotesOf(text)[0]?.speaker?.text).toBe('Ada Brook')
  })
})
