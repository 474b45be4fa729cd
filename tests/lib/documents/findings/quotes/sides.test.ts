import { findQuotes } from '@/lib/documents/findings/quotes/find-quotes'
import { quotesOf, readOf } from './quotes-of'

const sides = (text: string) => quotesOf(text).map((quote) => quote.side)

describe('the side of a quote', () => {
  it('is ours for those whom the document shows asking', () => {
    const text =
      'Nurses urge the county to reopen the clinic.\n\n“The nearest doctor is far away,” the nurses wrote.'
    expect(sides(text)).toEqual(['ours'])
  })

  it('is ours for one who asks in the quote', () => {
    expect(sides('“We call on the county to reopen the clinic,” said Ada Brook.')).toEqual(['ours'])
  })

  it('is ours for organisers, supporters and signatories', () => {
    expect(sides('“The clinic saved my son,” said a supporter in Ambleton.')).toEqual(['ours'])
    expect(sides('“The clinic saved my son,” said Ada Brook, a signatory to the letter.')).toEqual(['ours'])
  })

  it('is ours for who speaks for the body that asks', () => {
    const text =
      'River Watch launched a petition today.\n\n“The clinic must open,” says River Watch spokesperson Ada Brook.'
    expect(sides(text)).toEqual(['ours'])
  })

  it('holds for all quotes of the same speaker', () => {
    const text =
      '“We call on the county to act,” said Ada Brook.\n\nIt rained.\n\n“The road is long,” Ada Brook said.'
    expect(sides(text)).toEqual(['ours', 'ours'])
  })

  it('is theirs for the one who is asked', () => {
    const text = 'Nurses urge Joe Marsh to reopen the clinic.\n\n“Money is short this year,” Joe Marsh said.'
    expect(sides(text)).toEqual(['theirs'])
  })

  it('is not told by the town in the names of who asks and who is asked', () => {
    const text =
      'The Saltmere Rowing Club calls on the Saltmere Town Council to mend the quay.\n\n“Nobody can row from a broken quay,” said Marta Lind, chair of the Saltmere Rowing Club.\n\n“The quay is old,” said Ruben Ash, leader of the Saltmere Town Council.\n\n“I like quays,” said Jonas Pell, head of the Saltmere Museum.'
    expect(sides(text)).toEqual(['ours', 'theirs', 'unknown'])
  })

  it('is theirs for one who refuses', () => {
    expect(sides('“Opening the clinic is not feasible,” the spokesperson said.')).toEqual(['theirs'])
    expect(sides('Joe Marsh rejected the plan.\n\n“Money is short this year,” Joe Marsh said.')).toEqual([
      'theirs',
    ])
  })

  it('is unknown where nothing shows it, where both do, and for an unknown speaker', () => {
    expect(sides('“Money is short this year,” said Joe Marsh.')).toEqual(['unknown'])
    expect(sides('Joe Marsh rejected the plan.\n\n“We urge the county to wait,” Joe Marsh said.')).toEqual([
      'unknown',
    ])
    expect(sides('“We urge the county to wait.”')).toEqual(['unknown'])
  })

  it('is not taken from the verb of what somebody only said of another', () => {
    const text =
      'Mayor Joe Marsh said the harbour board has failed to act.\n\n“Money is short,” said Mayor Marsh.'
    expect(sides(text)).toEqual(['unknown'])
  })
})

describe('who sends the document out', () => {
  const sidesFor = (publisher: string, text: string) => {
    const read = readOf(`${text}\n\n${publisher}`)
    const start = read.text.lastIndexOf(publisher)
    return findQuotes(read, [], { start, end: read.text.length, text: publisher }).map(({ side }) => side)
  }

  it.each([
    ['New Zealand Harbour Party', 'The Harbour Party opposes it.\n\n“It is bad,” says Harbour MP Ada Brook.'],
    [
      'Quay Tenants Union',
      'The union rejects it.\n\n“It is bad,” says Quay Tenants Union president Ada Brook.',
    ],
    ['The Quay Trust', '“It is bad,” said Ada Brook, director of the Quay Trust.'],
  ])('is ours, also where it is against a thing: %s', (publisher, text) => {
    expect(sidesFor(publisher, text)).toEqual(['ours'])
  })

  it('is named by an office in a headline', () => {
    const text =
      'SENS. BROOK, REID BLAST FERRY CUTS\n\nAda Brook opposes them.\n\n“They are bad,” said Ada Brook.'
    expect(sides(text)).toEqual(['ours'])
    expect(sides(text.replaceAll('Ada Brook', 'Jo Reid'))).toEqual(['ours'])
  })

  it('is told by whole words, and from a president of all the land', () => {
    const words = (role: string) => `“It is bad,” said Ada Brook, ${role}.`
    expect(sidesFor('Quay National Party', words('leader of the International Board'))).toEqual(['unknown'])
    expect(sidesFor('National Party', words('national president of the Quay Union'))).toEqual(['unknown'])
    expect(sidesFor('New Zealand First', words('first secretary of the Quay Union'))).toEqual(['unknown'])
    expect(sidesFor('National Party', words('National’s ferry spokesperson'))).toEqual(['ours'])
  })

  it('may be named before a colon, but no body is', () => {
    expect(sides('Brook: The ferry must stay\n\n“We cannot allow it,” said Ada Brook.')).toEqual(['ours'])
    expect(sides('Council: The ferry goes\n\n“We cannot support it,” said the Council.')).toEqual(['theirs'])
  })

  it('is not everybody of its town', () => {
    expect(
      sidesFor('Quay Tenants Union', '“It is bad,” said Ada Brook, leader of the Quay Council.'),
    ).toEqual(['unknown'])
    expect(
      sidesFor('Quay Tenants Union', '“It is bad,” said Ada Brook, a friend of the Quay Tenants.'),
    ).toEqual(['unknown'])
  })

  it('is not the other one for asking that something be withdrawn', () => {
    const text =
      'Councillor Ada Brook has written to the mayor, asking for the plan to be withdrawn.\n\n“It is bad,” said Ada Brook.'
    expect(sides(text)).toEqual(['ours'])
    expect(sides(text.replace('asking for the plan to be withdrawn', 'and rejected the plan'))).toEqual([
      'theirs',
    ])
  })
})
