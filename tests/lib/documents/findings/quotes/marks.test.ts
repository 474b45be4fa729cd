import { saidIn } from './quotes-of'
import { quotesOf } from './quotes-of'

const words = (text: string, language?: string) => quotesOf(text, language).map((quote) => quote.text)

describe('quotation marks', () => {
  it.each([
    ['straight', '"The well ran dry in March," said Ada Brook.'],
    ['curly', '“The well ran dry in March,” said Ada Brook.'],
    ['mixed', '"The well ran dry in March,” said Ada Brook.'],
    ['mixed the other way', '“The well ran dry in March," said Ada Brook.'],
    ['low and high', '„The well ran dry in March,“ said Ada Brook.'],
    ['pointed', '«The well ran dry in March,» said Ada Brook.'],
    ['typed twice', "``The well ran dry in March,'' said Ada Brook."],
    ['a closing mark where one opens', '”The well ran dry in March,” said Ada Brook.'],
    ['after a zero-width space', '\u200b“The well ran dry in March,” said Ada Brook.'],
    ['after a no-break space', 'Ada Brook said:\u00a0“The well ran dry in March,” and left.'],
  ])('are read when they are %s', (_, text) => {
    expect(words(text)).toEqual(['The well ran dry in March,'])
  })

  it('leave a quotation inside a quotation alone', () => {
    expect(words('“He told me “no” and then “never” again,” said Ada Brook.')).toEqual([
      'He told me “no” and then “never” again,',
    ])
    expect(words("“He said, ‘We will not pay,' and left,” said Ada Brook.")).toEqual([
      "He said, ‘We will not pay,' and left,",
    ])
  })

  it('are not inches or a nickname', () => {
    expect(words('The pipe is 6" wide and the other 8" wide, said Ada Brook.')).toEqual([])
    expect(words('“We lost the well,” said Ada "Dot" Brook.')).toEqual(['We lost the well,'])
  })

  it('give several quotes of one paragraph, in order', () => {
    const text =
      '“It is dry,” said Ada Brook. “It was never dry before.” Joe Marsh disagreed. “It was,” he said.'
    expect(words(text)).toEqual(['It is dry,', 'It was never dry before.', 'It was,'])
  })

  it('may be missing at the end, before who said it', () => {
    expect(words('“The well ran dry in March, said Ada Brook. “Nobody came.”')).toEqual([
      'The well ran dry in March,',
      'Nobody came.',
    ])
  })

  it('may be missing at the beginning, before who said it', () => {
    expect(words('The well ran dry in March,” said Ada Brook. “Nobody came.”')).toEqual([
      'The well ran dry in March,',
      'Nobody came.',
    ])
  })

  it('are ignored where one stands alone and nobody speaks', () => {
    expect(words('The sign at the gate said nothing of the kind ” and it was old.')).toEqual([])
  })

  it('are read in other languages, without a speaker', () => {
    const [quote] = quotesOf('„Wir müssen jetzt handeln“, sagte die Bürgermeisterin Ada Brook.', 'de')
    expect(quote).toMatchObject({ text: 'Wir müssen jetzt handeln', speaker: null, side: 'unknown' })
    expect(words('« Nous devons agir maintenant », a dit la maire.', 'fr')).toEqual([
      'Nous devons agir maintenant',
    ])
    expect(words('Er nannte es einen „Skandal“ und ging.', 'de')).toEqual([])
  })

  it('may be two single ones, and may stand within signs for slanting letters', () => {
    expect(saidIn('‘‘It must stop,’’ Ada Brook says.')).toEqual(['Ada Brook: It must stop,'])
    expect(saidIn('“It must stop,’’ Ada Brook says.')).toEqual(['Ada Brook: It must stop,'])
    expect(saidIn('The bus\n\n_“It must stop.”_ Says Ada Brook, a nurse.')).toEqual([
      'Ada Brook: It must stop.',
    ])
  })
})
