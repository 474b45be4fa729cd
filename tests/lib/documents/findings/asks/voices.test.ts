import type { Quote } from '@/lib/documents/draft-schema'
import { askedIn, asksOf } from './asks-of'

describe('lists of asks', () => {
  it('gives each item the target of the line above', () => {
    const text = [
      'The tenants are calling on the housing board to:',
      '1. Repair the lifts within a month',
      '2. Publish the fire report;',
      'a. Put it online as well.',
    ].join('\n\n')
    expect(askedIn(text)).toEqual([
      'the housing board → Repair the lifts within a month',
      'the housing board → Publish the fire report',
      'the housing board → Put it online as well',
    ])
  })

  it('reads numbered parts inside one sentence', () => {
    const text =
      'We, the undersigned, call upon the Senate to: 1. Extend the school year; and 2. Pay every cook.'
    expect(askedIn(text)).toEqual(['the Senate → Extend the school year', 'the Senate → Pay every cook'])
    expect(asksOf(text)[0]?.sentence.text).toBe(text)
  })

  it('list what somebody is to look at, or what a writer is looking for', () => {
    expect(
      askedIn('The petition calls on the fare review to consider:\n\n- A weekly limit\n- Free buses'),
    ).toEqual(expect.arrayContaining(['the fare review → A weekly limit', 'the fare review → Free buses']))
    expect(askedIn('In particular, I am looking for:\n\n- Fair rules\n- An end to dredging')).toEqual([
      '– → Fair rules',
      '– → An end to dredging',
    ])
  })

  it('reads demands without a target, and duties with one', () => {
    expect(askedIn('Our demands:\n\n- An end to night evictions\n\n- A rent register')).toEqual([
      '– → An end to night evictions',
      '– → A rent register',
    ])
    expect(askedIn('Parliament must:\n\n- fund the trains\n\n- cap the fares')).toEqual([
      'Parliament → fund the trains',
      'Parliament → cap the fares',
    ])
  })

  it('does not take any list for demands', () => {
    expect(askedIn('The hall offers the following rooms:\n\n- a kitchen\n\n- a stage')).toEqual([])
  })
})

describe('letters', () => {
  const letter = (line: string) =>
    `Dear Minister\n\nYour letter reached us in May.\n\n${line}\n\nYours sincerely`

  it('puts "you" to whom the letter greets', () => {
    const [ask] = asksOf(letter('We urge you not to close the last bakery in the valley.'))
    expect(ask?.target?.text).toBe('Minister')
    expect(ask?.action.text).toBe('not to close the last bakery in the valley')
    expect(ask?.audience).toBe('decision-maker')
  })

  it('reads "please", but no courtesies', () => {
    expect(askedIn(letter('Please restore the evening train.'))).toEqual([
      'Minister → restore the evening train',
    ])
    expect(askedIn(letter('Please accept our thanks, and please do not hesitate to write.'))).toEqual([])
  })

  it('names who a letter is sent to', () => {
    const text = 'Forty fishers sent a petition to the port authority asking to be heard.'
    expect(askedIn(text)).toEqual(['the port authority → be heard'])
  })
})

describe('who is asked', () => {
  it.each([
    'The public are invited to sign the petition at: example.org/pool.',
    'People can help to keep the pool open by signing our letter.',
    'We ask supporters to write to their councillor.',
  ])('is the public: %s', (text) => expect(asksOf(text)[0]?.audience).toBe('public'))

  it('leaves an address out of the action', () => {
    expect(asksOf('Readers are asked to sign the petition at: example.org/pool.')[0]?.action.text).toBe(
      'sign the petition',
    )
  })
})

describe('whose ask it is', () => {
  it.each([
    'When the governor called for a ban on street stalls, the traders stayed.',
    'The minister rejected calls for a public inquiry.',
    'The board refused to ask the builder to explain the crack.',
    'Critics have called on the club to sell the pitch.',
    'The group did not call for a boycott of the fair.',
  ])("is not the document's: %s", (text) => expect(asksOf(text)).toEqual([]))

  it('drops what the other side says in a quote', () => {
    const text = '“We urge residents to accept the closure,” the company said.'
    const end = text.indexOf('”')
    const quote: Quote = {
      start: 1,
      end,
      text: text.slice(1, end),
      speaker: null,
      role: null,
      outlet: null,
      side: 'theirs',
    }
    expect(asksOf(text, [quote])).toEqual([])
  })

  it('drops the answer of those who are asked', () => {
    const text = 'Families call on the ministry to open the beds. The ministry urged families to be patient.'
    expect(askedIn(text)).toEqual(['the ministry → open the beds'])
  })

  it('passes over changes that stand before their verb', () => {
    expect(askedIn('The changes that we are calling on the board to make would cost nothing.')).toEqual([])
  })
})

describe('who a page is addressed to', () => {
  it('reads the line "To:" of a petition', () => {
    const text =
      'To: Parliament and Government\n\nKeep the lido open\n\nWe are asking you to fund the lido for another ten years.'
    expect(askedIn(text)).toEqual(['Parliament and Government → fund the lido for another ten years'])
  })

  it('reads a duty put to the reader of a letter', () => {
    const text =
      'Dear Mayor Lind,\n\nThe baths have been closed for two years now.\n\nYou must open the baths before the summer.'
    expect(askedIn(text)).toEqual(['Mayor Lind → open the baths before the summer'])
    expect(asksOf('You must open the tin before use.')).toEqual([])
  })

  it('reads what is demanded or requested of somebody', () => {
    expect(askedIn('We demand from the port and the city a halt to night flights.')).toEqual([
      'the port and the city → a halt to night flights',
    ])
    expect(askedIn('The residents request a moratorium on building.')).toEqual([
      '– → a moratorium on building',
    ])
    expect(askedIn('To request a review of your bill, ring us.')).toEqual([])
  })
})
