import { quotesOf, saidIn } from './quotes-of'

const lines = (...paragraphs: string[]) => paragraphs.join('\n\n')
const speakers = (text: string) => saidIn(text).map((one) => one.split(':')[0])

describe('words without an attribution of their own', () => {
  it.each([
    [
      'whom the sentence before has its words from',
      lines('The ferry must stay, says Ada Marsh, a board member of the Union.', '“It must stop now.'),
    ],
    [
      'whom the sentence before names last',
      lines('The Dale plan is unfair, harbour spokesperson Ada Marsh said today.', '“It must stop now.”'),
    ],
    [
      'whom the sentence before "she" is about',
      lines(
        'Joe Brook was first. “It was fine,” said Joe Brook.',
        'Ada Marsh, who was born here, took her degree in 1993. She says it was a good time.',
        '“It must stop now,” she says.',
      ),
    ],
    [
      'who speaks in the paragraph before "She said:"',
      lines(
        'Joe Brook said: “It was bad.”',
        'However, Ada Marsh, the board’s member, said the report also showed it.',
        'She said: “We had 42 letters.”',
      ),
    ],
    [
      'the person of the paragraphs before, not the body between',
      lines(
        'Quay leader Ada Marsh is calling on the council to wait.',
        'The Ferry Committee was going through the papers.',
        '“It must stop now.',
      ),
    ],
  ])('are of %s', (_, text) => {
    expect(speakers(text).at(-1)).toBe('Ada Marsh')
  })

  it('are not of what a line below asks the reader to read', () => {
    const text = lines('“It must stop,” said Ada Marsh.', '“We must be there.”', 'Read the report.')
    expect(speakers(text)).toEqual(['Ada Marsh', 'Ada Marsh'])
  })

  it('are not of what the quotation before speaks of', () => {
    const text = lines(
      'The help is a good start.',
      '“The first step is rescue. Right across Dale, many people are tired.',
      '“We must also look after them.”',
    )
    expect(speakers(text)).toEqual(['?', '?'])
  })

  it('are not of a person from before another quotation', () => {
    const text = lines(
      'Ada Marsh came first.',
      '“It was fine,” said Joe Brook.',
      'The Ferry Committee went home.',
      '“We will wait.”',
    )
    expect(speakers(text)).toEqual(['Joe Brook', 'Joe Brook'])
  })
})

describe('a name with much around it', () => {
  it.each([
    [
      'an office before a body',
      'Ada Marsh, Harbour Programs Manager at the Quay Federation said, “It must stop now.”',
    ],
    [
      'a body with "of" before an office',
      '“It must stop,” League of Quay Tenants president Ada Marsh said today.',
    ],
    [
      'two offices',
      lines('Dale Principal and QTU Executive member Ada Marsh will speak.', '“It must stop,” she said.'),
    ],
    [
      'what the office is about',
      lines('Spokesperson on Quay Flood Issues Ada Marsh has written.', '“It must stop,” Ms Marsh said.'),
    ],
    [
      'a title behind what the office is for',
      'The Institute’s Deputy Director for Town Affairs Professor Ada Marsh agrees – “Children need the ferry.”',
    ],
    ['letters behind it', lines('The chair, Ada Marsh MP, is pleased.', '“It must stop,” Ms Marsh said.')],
    [
      'the short title of two',
      'Sens. Ada Marsh and Joe Brook are urging it. “It must stop,” Senator Marsh said.',
    ],
    [
      'a relative clause',
      'Ada Marsh, Head of the Quay Trust (UK) which represents the towns, stated: “It must stop now.”',
    ],
    ['her letter', 'Senator Ada Marsh went. “It must stop now,” Marsh’s letter said.'],
    [
      'words of time',
      'A year after the mayor’s speech, Ada Marsh today criticised the delay: “It must stop now.”',
    ],
  ])('is told from %s', (_, text) => {
    expect(speakers(text)).toEqual(['Ada Marsh'])
  })

  it.each([
    [
      'several descriptions',
      'Ada Marsh, judge and Regional Manager, Trade & Land said she was “glad to see the whole town at the quay”.',
    ],
    [
      'a long office',
      '“We are here for all,” says Quay Land School Associate Dean Trade Professor Ada Marsh.',
    ],
    [
      'what she did not do',
      lines('Rather than follow the old ways, Ada Marsh asked people.', '“It was good to hear them.”'),
    ],
    [
      'what she did',
      lines('Noting the cost of the boats, Ada Marsh asked for more.', '“It was good to hear them.”'),
    ],
    [
      'words that she said before',
      'Ada Marsh admitted that it was “not easy for us” but added: “The town has had enough of it.”',
    ],
    [
      'the senator',
      'Sen. Ada Marsh asked for help. Today the Senator was glad, saying that “this help is badly needed by the towns.”',
    ],
  ])('is told also from %s', (_, text) => {
    expect(speakers(text).at(-1)).toMatch(/Ada Marsh$/)
  })

  it.each([
    [
      'a title before it',
      'The lecturer in Music Dr Ada Marsh went. “It must stop,” Dr Marsh said.',
      'Dr Ada Marsh',
    ],
    [
      'a rank',
      'Dale Trade Committee Ranking Member Ada Marsh (WM) went. “It must stop,” Senator Marsh said.',
      'Ada Marsh',
    ],
    [
      'a surname of places',
      'Land Spokesperson Ada Street went. “It must stop,” Ms Street said.',
      'Ada Street',
    ],
    [
      'brackets in what she is',
      lines(
        'Diploma in Science (Land Use) student, Ada Marsh leads. She has begun.',
        '“It is hard,” she says.',
      ),
      'Ada Marsh',
    ],
    [
      'a number',
      lines(
        'The 50,000 tenants were of Dale but Dr Marsh says it matters. Dr Ada Marsh knows.',
        '“It is hard,” Dr Marsh says.',
      ),
      'Dr Ada Marsh',
    ],
  ])('stays whole with %s', (_, text, name) => {
    expect(speakers(text)).toEqual([name])
  })

  it('has the role that the text gives it elsewhere', () => {
    const [quote] = quotesOf(
      lines('It must stop, Co-leader Ada Marsh said.', '“It must stop,” said Ada Marsh.'),
    )
    expect(quote?.role?.text).toBe('Co-leader')
    const [other] = quotesOf(
      lines('However Quay Party Leader Ada Marsh came.', '“It must stop,” said Ms Marsh.'),
    )
    expect(other?.role?.text).toBe('Quay Party Leader')
  })

  it('may have a word for a place in it', () => {
    const text = lines('Spokesperson Ian Marsh-Street is calling for it.', '“It must stop now,” he said.')
    expect(speakers(text)).toEqual(['Ian Marsh-Street'])
  })

  it('is that of both where "the senators" speak', () => {
    const text = 'U.S. Senators Ada Marsh and Joe Brook went. “It must stop now,” the Senators wrote.'
    expect(speakers(text)).toEqual(['Ada Marsh and Joe Brook'])
    expect(speakers('Senator Ada Marsh went. “It must stop now,” the senators wrote.')).toEqual([
      'the senators',
    ])
  })

  it('is nothing for a body, even behind an adverb or with a number in brackets', () => {
    expect(speakers('Previously, the board had said there was no plan. “Staff feel bad about it.”')).toEqual([
      'the board',
    ])
    expect(
      speakers('The motion (C. Mot. 376), which passed on Monday, noted that: “Dale has no ferry.”'),
    ).toEqual(['The motion'])
  })

  it('stays the paper where nobody is known to have written it', () => {
    expect(speakers('“It must stop now,” the council’s letter said.')).toEqual(['the council’s letter'])
  })
})

describe('names on lines over the quotations', () => {
  it('are of who speaks below, and may stand there twice', () => {
    const text = lines(
      'Ada Marsh Ada Marsh Mayor of Dale, WM',
      '“It helps us all.”',
      'Joe Brook Joe Brook Mayor of Quay, WM',
      '“It helps us too.”',
    )
    expect(speakers(text)).toEqual(['Ada Marsh', 'Joe Brook'])
  })
})

describe('words behind a verb of saying', () => {
  it.each([
    ['a semicolon', 'Ada Marsh comments; “The ferry must be kept.”'],
    ['a dash', 'Ada Marsh agrees – “Children need the ferry.”'],
    ['a comma, from a small letter on', 'Ada Marsh writes, “the ferry would make a home for the gulls.”'],
  ])('and %s are a quote', (_, text) => {
    expect(speakers(text)).toEqual(['Ada Marsh'])
  })

  it('are a quote as a paragraph of their own, though the stop was forgotten', () => {
    const text = lines(
      'The ferry',
      '“I welcome the long promise of the town to keep the ferry for all who live here”',
      '“It helps,” said Ada Marsh.',
    )
    expect(speakers(text)).toEqual(['Ada Marsh', 'Ada Marsh'])
    expect(
      speakers(lines('The ferry', '“A long promise to keep the ferry”', '“It helps,” said Ada Marsh.')),
    ).toHaveLength(1)
  })

  it('are none where they are what something is called, or a headline behind its label', () => {
    expect(
      speakers('Ada Marsh, described as “the elder of all the ferries in the bay of Dale” came.'),
    ).toEqual([])
    expect(
      speakers(lines('The ferry', 'Press release: “Students call for a boat, and want it soon.”')),
    ).toEqual([])
  })

  it('are none where they are a few', () => {
    expect(speakers('Ada Marsh writes, “a good plan.” The town has no other.')).toEqual([])
  })
})
