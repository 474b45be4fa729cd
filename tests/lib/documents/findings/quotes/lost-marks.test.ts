import { saidIn } from './quotes-of'

const lines = (...paragraphs: string[]) => paragraphs.join('\n\n')

describe('a quote of which a mark is missing', () => {
  it.each([
    [
      'the one that closes, before the speaker',
      '“The ferry is our only road, said Ada Brook, a nurse. “It must not stop.”',
      ['Ada Brook: The ferry is our only road,', 'Ada Brook: It must not stop.'],
    ],
    [
      'the one that opens, at the paragraph’s start',
      'The ferry is our only road,” said Ada Brook, a nurse. “It must not stop.”',
      ['Ada Brook: The ferry is our only road,', 'Ada Brook: It must not stop.'],
    ],
    [
      'the one that opens, behind the speaker',
      '“The ferry is our only road,” said Ada Brook, a nurse. It must not stop, and we all know it.”',
      ['Ada Brook: The ferry is our only road,', 'Ada Brook: It must not stop, and we all know it.'],
    ],
    [
      'one of two that close at the same place',
      '“The county told us “you will get your boat back, and it never came,” said Ada Brook.',
      ['Ada Brook: The county told us “you will get your boat back, and it never came,'],
    ],
    [
      'those between the paragraphs of a text in one line',
      'It was cut in May. “It must not stop. “It carries our children. “We need it,” said Ada Brook. The county said no. “There is no money,” said Joe Marsh.',
      [
        'Ada Brook: It must not stop.',
        'Ada Brook: It carries our children.',
        'Ada Brook: We need it,',
        'Joe Marsh: There is no money,',
      ],
    ],
  ])('lacks %s', (_, text, expected) => {
    expect(saidIn(text)).toEqual(expected)
  })

  it('was closed too early, at a mark inside it', () => {
    const text = lines(
      'Ada Brook spoke for an hour.',
      '“They call it a ‘saving’”. It costs our children the first lesson of every day.”',
    )
    expect(saidIn(text)).toEqual([
      'Ada Brook: They call it a ‘saving’”. It costs our children the first lesson of every day.',
    ])
  })

  it('ends with three marks', () => {
    const text = lines('Ada Brook spoke first.', '““They said “no” to us.””')
    expect(saidIn(text)).toEqual(['Ada Brook: “They said “no” to us.”'])
  })

  it('has its full stop behind the mark', () => {
    const text =
      '“It carries our children and our old people”, said Ada Brook. “We will not be quiet about it”.'
    expect(saidIn(text)[1]).toBe('Ada Brook: We will not be quiet about it')
  })
})

describe('words between one pair of marks over several paragraphs', () => {
  const letter = lines(
    'Here is the text of the letter from the island’s nurses to the county:',
    '“Dear councillors, we write about the early boat.',
    'Our patients need it. The county calls that “a preference” in its plan.',
    'We ask you to bring it back before the winter.”',
    'The county has not answered. “We are looking into it,” said Joe Marsh.',
  )

  it('are one quote, of whom the line before says the letter is from', () => {
    const [first, second] = saidIn(letter)
    expect(first).toMatch(/^the island’s nurses: Dear councillors, [^]+ before the winter\.$/)
    expect(second).toBe('Joe Marsh: We are looking into it,')
  })

  it('are none where the next paragraphs have marks of their own', () => {
    const text = lines('“The ferry', 'It is late. “Why?” they ask.', 'It is gone,” all say.')
    expect(saidIn(text).some((one) => one.includes('\n'))).toBe(false)
  })
})
