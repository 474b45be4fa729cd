import { quotesOf } from './quotes-of'

const words = '“The bridge will have to stay shut until the spring,”'
const quoteBy = (attribution: string) => quotesOf(`It rained.\n\n${words} ${attribution}`)[0]

describe('the paper or station that reports a quote', () => {
  it.each([
    ['said Olaf Rust, as reported by the Evening Herald.', 'the Evening Herald'],
    ['said Olaf Rust, as first reported in the Dale Echo.', 'the Dale Echo'],
    ['said Olaf Rust, who chairs the board, as quoted by the Dale Echo.', 'the Dale Echo'],
    ['said Olaf Rust in comments reported by Radio Dale.', 'Radio Dale'],
    ['Olaf Rust said, according to the Evening Herald.', 'the Evening Herald'],
    ['Olaf Rust was quoted by the Evening Herald as saying.', 'the Evening Herald'],
    ['the Evening Herald reported Olaf Rust as saying.', 'the Evening Herald'],
    ['Olaf Rust told BBC Radio Dale on Monday.', 'BBC Radio Dale'],
    ['Olaf Rust told the Evening Herald.', 'the Evening Herald'],
  ])('is its outlet, and neither speaker nor role: %s', (attribution, outlet) => {
    const quote = quoteBy(attribution)
    expect(quote?.speaker?.text).toBe('Olaf Rust')
    expect(quote?.outlet?.text).toBe(outlet)
    expect(quote?.role?.text ?? '').not.toMatch(/reported|quoted|Herald|Echo/)
  })

  it('is read before the quotation as well', () => {
    const [quote] = quotesOf(`The Dale Echo quoted Olaf Rust as saying: ${words.replace(',', '.')}`)
    expect([quote?.speaker?.text, quote?.outlet?.text]).toEqual(['Olaf Rust', 'The Dale Echo'])
  })

  it.each([
    'Olaf Rust said, according to Ada Berg.',
    'Olaf Rust said, according to the Independent Commission.',
    'said Olaf Rust, quoted by Ada Berg.',
  ])('is nobody who is not known to be read or heard: %s', (attribution) => {
    expect(quoteBy(attribution)?.outlet ?? null).toBeNull()
  })
})

describe('a role', () => {
  it.each(['as the sun set', 'according to friends', 'in Dale', 'at home', 'on foot'])(
    'does not begin with a circumstance: %s',
    (part) => {
      expect(quoteBy(`said Olaf Rust, ${part}.`)?.role).toBeNull()
    },
  )

  it('may be of who is in charge', () => {
    expect(quoteBy('said Olaf Rust, in charge of bridges.')?.role?.text).toBe('in charge of bridges')
  })
})
