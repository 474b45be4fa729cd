import { saidIn } from './quotes-of'

const lines = (...paragraphs: string[]) => paragraphs.join('\n\n')
const speakers = (text: string) => saidIn(text).map((one) => one.split(':')[0])

describe('a speaker who was named in full elsewhere', () => {
  it.each([
    ['by the first name', 'Ada Brook is a nurse. “It must not stop,” Ada says.'],
    ['by the surname with a title', 'Ada Brook is a nurse. “It must not stop,” Dr Brook says.'],
    [
      'with a title before, in full behind',
      '“It must not stop,” Ms Brook says. It was Ada Brook who began it.',
    ],
    [
      'by the office behind the name',
      'Ada Brook, the mayor of Dale, came. “It must not stop,” the mayor said.',
    ],
    [
      'by the office before a comma',
      'The board’s director, Ada Brook, came. “It must not stop,” said the director.',
    ],
    ['by the office', 'Last May Mayor Ada Brook came. “It must not stop,” the mayor said.'],
    [
      'in the headline’s capitals',
      'SEN. BROOK ISSUES STATEMENT ON THE FERRY\n\n“It must not stop.”\n\nAda Brook went.',
    ],
  ])('is found %s', (_, text) => {
    expect(speakers(text)).toEqual(['Ada Brook'])
  })

  it('stays as it is said where two have that first name, or that office', () => {
    expect(speakers('Ada Brook and Ada Marsh came. “It must not stop,” said Ada.')).toEqual(['Ada'])
    const mayors = 'Mayor Ada Brook and Mayor Joe Marsh came. “It must not stop,” the mayor said.'
    expect(speakers(mayors)).toEqual(['the mayor'])
  })
})

describe('a speaker told by the words around', () => {
  it.each([
    [
      'Ada Brook',
      'Ada Brook came. Joe Marsh left. Brook, for her part, plans to stay. “It is our road,” she said.',
    ],
    ['Ada Brook', 'Among those who signed is the poet Ada Brook, who said: “It is our road.”'],
    ['The letter', 'The letter, which ten nurses signed, calls it wrong. “It is our only road,” it reads.'],
    [
      'the heads of six schools',
      'In a letter published Wednesday, the heads of six schools wrote: “It is our road.”',
    ],
    [
      'Ada Brook',
      'Minister Ada Brook hit back, calling it “unfair”. “It is our only road,” she told the BBC.',
    ],
  ])('is %s', (expected, text) => {
    expect(speakers(text)).toEqual([expected])
  })
})

describe('a pronoun between two of one family', () => {
  it('means the one it fits', () => {
    const text = lines(
      'Ada Brook, a nurse, and her brother Joe Brook lead the campaign.',
      '“It is our only road,” she said.',
      'He drives the school bus. “The children are late,” he said.',
    )
    expect(speakers(text)).toEqual(['Ada Brook', 'Joe Brook'])
  })
})

describe('words that nobody is beside', () => {
  it.each([
    ['MAYOR BROOK RELEASES STATEMENT ON THE FERRY', 'BROOK'],
    ['Statement by Mayor Ada Brook on the ferry', 'Ada Brook'],
    ['Mayor Ada Brook responds to the ferry cuts', 'Ada Brook'],
  ])('are of whom the headline announces: %s', (headline, speaker) => {
    expect(speakers(lines(headline, '“The ferry is our only road. It must not stop.”'))).toEqual([speaker])
  })

  it.each([['FERRY CUTS RELEASE NEW ANGER'], ['Ferry cuts make residents publish a letter'], ['The ferry']])(
    'are nobody’s under a headline that announces nobody: %s',
    (headline) => {
      expect(speakers(lines(headline, '“The ferry is our only road. It must not stop.”'))).toEqual(['?'])
    },
  )

  it('are of the one whose thing the sentence before is about', () => {
    const text = lines(
      'Senator Ada Brook spoke first. “It is too late,” said Eve Pool.',
      'Senator Brook’s bill would pay for two boats. “Two is what we need,” she said.',
    )
    expect(speakers(text)).toEqual(['Eve Pool', 'Ada Brook'])
  })

  it('are of whom the sentence before is about, past a word in marks', () => {
    const text = lines(
      'Joe Marsh came first. Though the county calls it “temporary”, Ada Brook expects no boat this year.',
      '“It will not come back.”',
    )
    expect(speakers(text)).toEqual(['Ada Brook'])
  })

  it('are heard from the one who is shown, not from the film', () => {
    const text =
      'The film ends with footage of Ada Brook saying on Monday, “It will not come back.” Ada Brook is a nurse.'
    expect(speakers(text)).toEqual(['Ada Brook'])
  })
})

describe('a description in brackets behind the name', () => {
  it('is not the beginning of another clause', () => {
    const text = 'Councillor Joe Marsh (Green, Harbour ward) said: “We agree with them.”'
    expect(saidIn(text)).toEqual(['Joe Marsh: We agree with them.'])
  })
})

describe('a pronoun beside the quotation', () => {
  const first = '“We all stay here,” said Ada Brook.'

  it.each([
    ['Joe Marsh', 'But her own deputy, Joe Marsh, was less sure. “It is our road,” he said.'],
    ['Joe', 'Her brother, Joe, left for Dale in 2024. “There is no wage in it,” he explained.'],
    ['One of our pupils', 'One of our pupils, 14, leaves home at six. “I sleep in maths,” she told us.'],
    ['A nurse', 'A nurse saw it all. “It is our road,” he said.'],
    ['Joe Marsh', 'The Archdeacon, the Venerable Joe Marsh, will pay. “It is our road,” he said.'],
    ['Her brother', 'Her brother went as well. “It is our road,” he said.'],
    ['The town’s teacher', 'The town’s teacher came to us. “It is our road,” he said.'],
    ['Ada Brook', 'The woman’s car stood in it. “It is our road,” she said.'],
    ['the secretary', 'When the secretary came last May, she said, “It will be our road.”'],
  ])('is %s', (speaker, text) => {
    expect(speakers(lines(first, text)).at(-1)).toBe(speaker)
  })

  it.each([
    [
      'The health board',
      'The health board confirmed last month that it would not. “It is our road,” it said.',
    ],
    ['an open letter', 'Ada Brook and Joe Marsh signed an open letter. “It is our road,” it reads.'],
    ['Senators Brook and Marsh', 'Senators Brook and Marsh wrote in May. “It is our road,” they said.'],
    ['Ada Hughes', 'Ada Hughes came. Hughes is a nurse. “It is our road,” she said.'],
  ])('is %s, for a body, a letter or two', (speaker, text) => {
    expect(speakers(text)).toEqual([speaker])
  })

  it('is not the daughter for "he"', () => {
    const text = lines(first, 'My daughter asked: “Can it be ours?”', '“It can,” he said.')
    expect(speakers(text)).toEqual(['Ada Brook', 'My daughter', 'Ada Brook'])
  })

  it('is nobody’s whose name is the title of something', () => {
    expect(speakers('They sent a book called “Connected Roads”. “I sleep in maths,” she told us.')).toEqual([
      '?',
    ])
  })
})

describe('an interview', () => {
  it('gives the answers to the one who speaks in it', () => {
    const text = lines(
      'What do you remember of it?',
      '“The sound of it.”',
      'Did anybody warn you?',
      '“No, nobody at all.”',
      '“They knew,” says Ada Brook.',
    )
    expect(speakers(text)).toEqual(['Ada Brook', 'Ada Brook', 'Ada Brook'])
  })

  it('names nobody where two speak further on', () => {
    const text = lines(
      '“The sound of it.”',
      'Then both came.',
      '“No,” said Ada Brook.',
      '“Yes,” said Joe Marsh.',
    )
    expect(speakers(text)[0]).toBe('?')
  })
})
