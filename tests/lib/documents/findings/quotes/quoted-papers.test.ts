import { saidIn } from './quotes-of'

const words = '“The ferry is our only road. It must not stop.”'

describe('a statement that is quoted whole', () => {
  it.each([
    ['Quotes from Ada Brook, chair of River Watch:'],
    ['Lines from Ada Brook, chair of River Watch:'],
    ['The following can be attributed to Ada Brook, chair of River Watch:'],
    ['Ambleton Mayor Ada Brook today issued the following statement on the ferry:'],
    ['Here is the full statement by Ada Brook on the ferry:'],
    ['Said Ada Brook:'],
  ])('is by whom the line before names: %s', (line) => {
    expect(saidIn(`${line}\n\n${words}`)).toEqual([`Ada Brook: ${words.slice(1, -1)}`])
  })

  it.each([
    [`${words}\n\nSo says Ada Brook, a nurse.`],
    [`${words} Those are the words of Ada Brook, a nurse.`],
    [`${words} (Ada Brook, nurse)`],
  ])('may be signed behind it: %s', (text) => {
    expect(saidIn(text)).toEqual([`Ada Brook: ${words.slice(1, -1)}`])
  })

  it('has its signature behind each quote of a line', () => {
    expect(saidIn('“It is our road.” — Ada Brook “It is full.” — Joe Marsh')).toEqual([
      'Ada Brook: It is our road.',
      'Joe Marsh: It is full.',
    ])
  })

  it('leads to the next where the verb comes first', () => {
    expect(saidIn('Said Ada Brook: “It is our road.” Added Joe Marsh: “It is full.”')).toEqual([
      'Ada Brook: It is our road.',
      'Joe Marsh: It is full.',
    ])
  })

  it('may stand in a list', () => {
    expect(
      saidIn('What people say:\n\n- “It is our road.” – Ada Brook\n- “It is full.” – Joe Marsh'),
    ).toEqual(['Ada Brook: It is our road.', 'Joe Marsh: It is full.'])
  })
})
