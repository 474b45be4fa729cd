// Words that a document cites with "as … by", "and that" or "shared", that no comma follows, and lines that sign them.

import { quotesOf, saidIn } from './quotes-of'

const words = '“the island needs a boat that sails on Sundays and in every storm”'
const said = words.slice(1, -1)

describe('words that a document cites', () => {
  it.each([
    ['As explained by a skipper from the Port of Dale, ', 'a skipper from the Port of Dale'],
    ['As noted by Ada Brook, ', 'Ada Brook'],
    ['In the words of Ada Brook, ', 'Ada Brook'],
    ['As Mayor Ada Brook stated, ferries are roads that float, and that ', 'Ada Brook'],
    ['Ada Brook said that she was tired but that ', 'Ada Brook'],
  ])('are of the one who is named in "%s"', (lead, speaker) => {
    expect(saidIn(`${lead}${words}.`)).toEqual([`${speaker}: ${said}`])
  })

  it('may be shared by who said them', () => {
    const text = 'Ada Brook shared “The boats are too few and too slow for all of us”.'
    expect(saidIn(text)).toEqual(['Ada Brook: The boats are too few and too slow for all of us'])
  })

  it.each([
    'Ada Brook shared a film, and the harbour has “the slow and heavy sort of boats that nobody wants” at its quay.',
    'As used by Ada Brook, “slow boat” is a term of the trade.',
    'The plan is old, and that “so-called slow boat of the north” is older.',
  ])('are none in "%s"', (text) => {
    expect(saidIn(text)).toEqual([])
  })
})

describe('a quotation that opens with a single mark and closes with a double one', () => {
  it('needs no comma before who said it', () => {
    expect(
      saidIn("'One boat for all' has become no boat for anybody on this island\" said Ada Brook."),
    ).toEqual(["Ada Brook: 'One boat for all' has become no boat for anybody on this island"])
  })

  it('is none where nobody is said to have said it', () => {
    expect(saidIn("'One boat for all' hung on a board of 40\" over the quay.")).toEqual([])
  })
})

describe('a line under a quotation', () => {
  const quotation = '“Without this ferry I would not have finished my course, and nobody in my year would.”'
  const speaker = (line: string) => saidIn(`${quotation}\n\n${line}`)[0]?.split(':')[0]

  it.each([
    ['_Ada Brook_', 'Ada Brook'],
    ['**Ada Brook, nurse**', 'Ada Brook'],
    ['Anonymous nursing student', 'Anonymous nursing student'],
    ['_Anonymous Post Graduate Law student_', 'Anonymous Post Graduate Law student'],
  ])('signs it: %s', (line, expected) => {
    expect(speaker(line)).toBe(expected)
  })

  it.each(['_The ferry_', 'Anonymous tips', 'Anonymous letters reached every student.', '__'])(
    'signs nothing: %s',
    (line) => {
      expect(speaker(line)).toBe('?')
    },
  )
})

describe('the side of who is wronged', () => {
  const told = (verb: string) =>
    `League asks for a ferry\n\nThe Dale League asks the council for a ferry. The owners ${verb} skippers.\n\n“We are tired of it all,” said a group of skippers.`

  it('is not that of those who wrong them', () => {
    expect(quotesOf(told('discriminate against'))).toMatchObject([{ side: 'unknown' }])
  })

  it('is theirs where somebody only speaks against them', () => {
    expect(quotesOf(told('have spoken against'))).toMatchObject([{ side: 'theirs' }])
  })
})
