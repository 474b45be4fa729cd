// Asks whose target stands before: as a pronoun's name, in a greeting, above a list; and those that a text puts to its readers.

import { asksOf, askedIn } from './asks-of'

describe('who is asked, where somebody is named before', () => {
  test.each([
    ['If the harbour board means it, it should publish the plan.', 'the harbour board → publish the plan'],
    [
      'She fears that the University of Dale is selling the quay. If it means well, it must keep the crane.',
      'the University of Dale → keep the crane',
    ],
    ['Mayor Stone has the money. She must repair the quay.', 'Mayor Stone → repair the quay'],
    ['Crews sat in the office of the Mayor, demanding she repair the quay.', 'the Mayor → repair the quay'],
    [
      'We, the undersigned, hereby petiton the City of Dale to mend the quay.',
      'the City of Dale → mend the quay',
    ],
    [
      'In a letter to Minister Stone, the league made three recommendations to keep crews safe: to repair the quay.',
      'Minister Stone → repair the quay',
    ],
    [
      'In an open letter to ferry companies, crews urged them to act as good neighbours.',
      'ferry companies → act as good neighbours',
    ],
    [
      'Crews signed a letter to senior management asking for a partial refund.',
      'senior management → a partial refund',
    ],
    [
      'Crews signed a letter asking for Minister Stone’s continued support for free ferries.',
      'Minister Stone → Minister Stone’s continued support for free ferries',
    ],
    ['QfD must not go on acting with disdain.', 'QfD → not go on acting with disdain'],
    [
      'Mr. President,\n\nPlease immediately stop your plan to sell the quay.',
      'Mr. President → immediately stop your plan to sell the quay',
    ],
  ])('%s', (text, ask) => expect(askedIn(text)).toContain(ask))

  test('noun phrases under “providing for:” are asked of whoever the line above them asks', () => {
    const text =
      'The league urges the harbour board to adopt a plan providing for:\n\n- Safe steps on the quay\n- Lamps'
    expect(askedIn(text)).toContain('the harbour board → Safe steps on the quay')
    expect(askedIn(text)).toContain('the harbour board → Lamps')
  })

  test.each([
    'The council says it must close the baths.',
    'If the company fails, it should be ashamed.',
    'The board met on Tuesday. It should know by now what the baths cost.',
    'The governor said he must cut the fund this year.',
    'We, the undersigned, hereby declare the quay open to all.',
    'The script called for a storm at sea.',
    'The recipe calls for a cup of sugar.',
  ])('asks for nothing: %s', (text) => expect(askedIn(text)).toEqual([]))

  test('one voice alone is the document’s own, whichever side it was held for', () => {
    const text = '“I call on the assembly to mend the quay,” said Stone.'
    const speaker = { start: text.indexOf('Stone'), end: text.length - 1, text: 'Stone' }
    const words = { start: 0, end: text.indexOf(' said'), text: text.slice(0, text.indexOf(' said')) }
    const quote = { ...words, speaker, role: null, outlet: null, side: 'theirs' as const }
    expect(askedIn(text, [quote])).toEqual(['the assembly → mend the quay'])
  })
})

describe('what is asked of the reader', () => {
  test.each([
    [
      'Sign the petition below to demand that the board mend the quay.',
      ['Sign the petition below', 'mend the quay'],
    ],
    ['Add your name to urge the board to mend the quay!', ['Add your name', 'mend the quay']],
  ])('stands before what somebody else is asked: %s', (text, actions) =>
    expect(asksOf(text).map(({ action, audience }) => [action.text, audience])).toEqual([
      [actions[0], 'public'],
      [actions[1], 'decision-maker'],
    ]),
  )

  test.each([
    ['Anyone interested in the quay should come to the meeting.', 'Anyone interested in the quay'],
    ['We encourage any rowers with ideas to reach out for help.', 'any rowers with ideas'],
  ])('may be asked of some of them: %s', (text, whom) =>
    expect(asksOf(text)).toMatchObject([{ target: { text: whom }, audience: 'public' }]),
  )

  test('is not what a line only points to', () => {
    expect(askedIn('Sign the open letter here.')).toEqual([])
  })

  test.each([
    ['Please add your name to the petition by 4 June.', 'add your name to the petition by 4 June'],
    ['Join us on Saturday at the quay.', 'Join us on Saturday at the quay'],
    ['Bring your drums and your children!', 'Bring your drums and your children'],
    ['If you’d like to join this call for action, sign our petition here.', 'sign our petition here'],
    ['Donate to get a crew on the quay.', 'Donate to get a crew on the quay'],
    ['Feel free to send us your photos of the quay.', 'send us your photos of the quay'],
    ['Kindly let us know if you would like to come.', 'let us know if you would like to come'],
    ['I request you to forward this message to your friends.', 'forward this message to your friends'],
  ])('%s', (text, action) =>
    expect(asksOf(text)).toMatchObject([{ target: null, audience: 'public', action: { text: action } }]),
  )

  test.each([
    'Sign here.',
    'Please click here to read on.',
    'Please contact Ada Stone at 555-0147.',
    'Call me any time.',
  ])('a pointer asks for nothing: %s', (text) => expect(askedIn(text)).toEqual([]))

  test('in a letter to somebody the reader is whom it greets', () => {
    expect(askedIn('Dear Minister,\n\nHelp us keep our jobs.')).toEqual([])
  })
})
