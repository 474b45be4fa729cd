import { quotesOf } from './quotes-of'

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
})
