import { quotesOf, saidIn } from './quotes-of'

const last = (text: string) => saidIn(text).at(-1)

describe('a mention that stands for somebody named elsewhere', () => {
  it('is a surname: the full name, with its role', () => {
    const text = 'Mayor Ada Brook came on Monday.\n\n“The lake is full,” Brook said.'
    expect(quotesOf(text)[0]).toMatchObject({
      speaker: { text: 'Ada Brook', start: 6 },
      role: { text: 'Mayor' },
    })
  })

  it('is a surname with a polite form', () => {
    expect(last('Ada Brook came on Monday.\n\n“The lake is full,” Ms. Brook said.')).toBe(
      'Ada Brook: The lake is full,',
    )
  })

  it('is "the spokesperson" for one who was introduced', () => {
    const text =
      '“No comment,” a spokesperson for the Lake Board said.\n\n“We will look at it,” the spokesperson added.'
    expect(last(text)).toBe('a spokesperson for the Lake Board: We will look at it,')
  })

  it('is "she": whom the sentence before is about', () => {
    const text = 'Joe Marsh left early. Ada Brook stayed until ten. “The lake is full,” she said.'
    expect(last(text)).toBe('Ada Brook: The lake is full,')
  })

  it('is "she": who the text calls so, not who was named last', () => {
    const text =
      'Ada Brook raised her hand.\n\nMr. Joe Marsh looked up.\n\nNobody moved.\n\n“The lake is full,” she said.'
    expect(last(text)).toBe('Ada Brook: The lake is full,')
  })

  it('is "they": the names in a row', () => {
    const text = 'Ada Brook, Joe Marsh and Eve Pool wrote a joint letter.\n\n“The lake is full,” they wrote.'
    expect(last(text)).toBe('Ada Brook, Joe Marsh and Eve Pool: The lake is full,')
  })

  it('is "they": the names without titles where the text has them', () => {
    const text =
      'Ada Brook, Joe Marsh, and Eve Pool wrote.\n\nMayor Ada Brook, Judge Joe Marsh, and Dean Eve Pool met.\n\n“The lake is full,” they wrote.'
    expect(last(text)).toBe('Ada Brook, Joe Marsh, and Eve Pool: The lake is full,')
  })

  it('is "they": the plural the sentence before is about', () => {
    expect(last('The farmers sent a letter on Monday.\n\n“The lake is full,” they wrote.')).toBe(
      'The farmers: The lake is full,',
    )
  })

  it('is never a document for "he"', () => {
    expect(last('A letter from the board arrived.\n\n“The lake is full,” he said.')).toBe(
      '?: The lake is full,',
    )
  })

  it('stays unknown for "I"', () => {
    expect(last('At last I said, “The lake is full.”')).toBe('?: The lake is full.')
  })
})
