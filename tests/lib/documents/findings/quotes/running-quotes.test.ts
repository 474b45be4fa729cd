import { quotesOf, saidIn } from './quotes-of'

const lines = (...paragraphs: string[]) => paragraphs.join('\n\n')

describe('a running quote', () => {
  const running = lines(
    '“The ferry is our only road,” says island nurse Ada Brook.',
    'The timetable was cut in May.',
    '“We ask the county to bring back the early boat.',
    '“Children miss school without it.',
    '“Old people miss their doctor.”',
  )

  it('is one span a paragraph, each with the same speaker', () => {
    expect(saidIn(running)).toEqual([
      'Ada Brook: The ferry is our only road,',
      'Ada Brook: We ask the county to bring back the early boat.',
      'Ada Brook: Children miss school without it.',
      'Ada Brook: Old people miss their doctor.',
    ])
  })

  it('keeps the role that was said once', () => {
    expect(quotesOf(running).map((quote) => quote.role?.text)).toEqual(Array(4).fill('island nurse'))
  })

  it('takes its speaker from its last paragraph when only that one names one', () => {
    const text = lines('“The ferry is our only road.', '“It must not stop,” said Ada Brook, a nurse.')
    expect(saidIn(text)).toEqual(['Ada Brook: The ferry is our only road.', 'Ada Brook: It must not stop,'])
  })

  it('goes on past an advertisement', () => {
    const text = lines('“The ferry is our only road.', 'Advertisement', '“It must not stop,” said Ada Brook.')
    expect(saidIn(text)).toEqual(['Ada Brook: The ferry is our only road.', 'Ada Brook: It must not stop,'])
  })

  it('may open once and close paragraphs later: then it is one', () => {
    const text = lines(
      '“The ferry is our only road.',
      'It carries our children.',
      'It must not stop,” said Ada Brook.',
    )
    expect(saidIn(text)).toEqual([
      'Ada Brook: The ferry is our only road.\n\nIt carries our children.\n\nIt must not stop,',
    ])
  })

  it('is one a paragraph all the same where somebody speaks of themselves', () => {
    const text = lines(
      'Senator Ada Brook was heard on Monday about the ferry.',
      'The following is the statement Senator Brook delivered at the hearing:',
      '“Thank you for holding this hearing.',
      'I am glad that I introduced the Ferry Act, and I believe it will pass.',
      'It carries our children.”',
    )
    expect(saidIn(text)).toEqual([
      'Ada Brook: Thank you for holding this hearing.',
      'Ada Brook: I am glad that I introduced the Ferry Act, and I believe it will pass.',
      'Ada Brook: It carries our children.',
    ])
  })

  it('ends where its paragraph ends when the last mark was forgotten', () => {
    const text = lines('Ada Brook said:', '“The ferry is our only road.', 'The county did not answer.')
    expect(saidIn(text)).toEqual(['Ada Brook: The ferry is our only road.'])
  })
})
