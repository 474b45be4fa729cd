import { quotesOf } from './quotes-of'

const ask = 'The Dale Weavers’ Union calls on Dale Town Council to keep the mill open.'
const words = '“Without the mill nobody here will learn to weave,”'
const quoteBy = (attribution: string, before = ask) => quotesOf(`${before}\n\n${words} ${attribution}`)[0]

describe('the side of who speaks for a body by its short name', () => {
  it.each([
    'said Ada Berg, who chairs the union.',
    'said Ada Berg, who speaks for the Dale Weavers’ Union.',
    'said the union’s chair, Ada Berg.',
    'said the chair of the union, Ada Berg.',
    'said union treasurer Ada Berg.',
    'said Ada Berg of the Weavers’ Union.',
    'said Ada Berg for the union.',
    'Ada Berg, from the union, told reporters.',
    'the union said in a statement.',
    'a union spokesperson said.',
  ])('is ours: %s', (attribution) => {
    expect(quoteBy(attribution)).toMatchObject({
      side: 'ours',
      sideReason: 'Speaks for the body that asks in the document.',
    })
  })

  it.each([
    'said council leader Olaf Rust.',
    'said Olaf Rust, who leads the council.',
    'a council spokesperson said.',
    'the council said in a statement.',
    'said Councillor Olaf Rust.',
    'said Mayor Olaf Rust.',
    'said Olaf Rust, mayor of Dale.',
  ])('is theirs: %s', (attribution) => {
    expect(quoteBy(attribution)).toMatchObject({
      side: 'theirs',
      sideReason: 'Speaks for the body that the document asks.',
    })
  })

  it.each([
    'said Ada Berg, a former chair of the union.',
    'said student union president Ada Berg.',
    'said Olaf Rust, mayor of Harbour.',
    'said council tenant Olaf Rust.',
    'said council opposition leader Olaf Rust.',
    'said Ada Berg, who chairs the meeting.',
  ])('is not told by words that only sound like it: %s', (attribution) => {
    expect(quoteBy(attribution)?.side).toBe('unknown')
  })

  it('is unknown where two bodies have the same noun', () => {
    const two = `${ask} The Harbour Dockers’ Union sent a card.`
    expect(quoteBy('said union treasurer Ada Berg.', two)?.side).toBe('unknown')
    const both = 'The Dale Parish Council calls on Harbour County Council to keep the mill open.'
    expect(quoteBy('said council leader Olaf Rust.', both)?.side).toBe('unknown')
  })

  it('is unknown where the body only wants, launches or refuses something', () => {
    const wants = 'Dale Town Council wants to close the mill.'
    expect(quoteBy('said council leader Olaf Rust.', wants)?.side).toBe('unknown')
    const refuses = 'The Dale Weavers’ Union rejects the plan.'
    expect(quoteBy('said union treasurer Ada Berg.', refuses)?.side).toBe('unknown')
  })
})

describe('an office in a clause', () => {
  it('is the role of who is named before it', () => {
    expect(quoteBy('said Ada Berg, who chairs the parish council.')?.role?.text).toBe(
      'who chairs the parish council',
    )
  })

  it('is none where the clause is of something else', () => {
    expect(quoteBy('said Ada Berg, who runs every morning.')?.role).toBeNull()
    expect(quoteBy('said nurse Ada Berg, who leads the union.')?.role?.text).toBe('nurse')
  })
})
