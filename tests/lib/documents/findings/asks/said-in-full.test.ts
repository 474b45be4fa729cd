import { askedIn } from './asks-of'

const asked: [string, string][] = [
  ['Ministers have been urged by crews to mend the quay.', 'Ministers → mend the quay'],
  ['The council is being pressed to reopen the baths.', 'The council → reopen the baths'],
  ['The board is under growing pressure from crews to halt the sale.', 'The board → halt the sale'],
  ['Calls are mounting for an inquiry into the wreck.', '– → an inquiry into the wreck'],
  ['What the council should do is publish the survey.', 'the council → publish the survey'],
  ['The right thing for the mayor to do is to halt the sale.', 'the mayor → halt the sale'],
  ['Ministers could start by opening the books.', 'Ministers → opening the books'],
  ['The board has to stop dredging at night.', 'The board → stop dredging at night'],
  ['Help us get the council to mend the quay.', 'the council → mend the quay'],
  ['We recommend the board publish the survey.', 'the board → publish the survey'],
  ['New berths should be found before May.', '– → found before May'],
  ['There should be free berths for lifeboats.', '– → free berths for lifeboats'],
]

describe('what somebody is to do, in other words', () => {
  test.each(asked)('%s', (text, ask) => expect(askedIn(text)).toEqual([ask]))
})

const letter = [
  ['We are counting on you to mend the quay.', 'mend the quay'],
  ['I look forward to seeing you mend the quay.', 'mend the quay'],
  ['Please will you mend the quay?', 'mend the quay'],
  ['Please, mend the quay.', 'mend the quay'],
  ['I beg of you to mend the quay.', 'mend the quay'],
  ['We ask you for a new quay.', 'a new quay'],
]

describe('what a letter asks of its reader', () => {
  test.each(letter)('%s', (text, action) =>
    expect(askedIn(`Dear Mayor Stone,\n\nI live on Quay Street.\n\n${text}\n`)).toEqual([
      `Mayor Stone → ${action}`,
    ]),
  )
})

const told = [
  'Nobody is asking the council to mend the quay.',
  'The committee called on Friday to say that the hall was full.',
  'The plan calls for a new quay, at a cost of two million.',
  'I asked my daughter to close the window.',
  'Last year we asked the council to mend the quay, and it did.',
]

describe('what is told of asking, and not asked', () => {
  test.each(told)('%s', (text) => expect(askedIn(text)).toEqual([]))
})

test('a petition to somebody may ask in a few words', () => {
  expect(
    askedIn('To: The Harbour Board\n\nFor the quay\n\nEnd night dredging now. Bring the crews home.\n'),
  ).toEqual(['The Harbour Board → End night dredging now', 'The Harbour Board → Bring the crews home'])
})

test('two duties of one sentence are two asks', () => {
  expect(
    askedIn('The wreck must be raised, and the names of all those on board should be published.'),
  ).toEqual(['– → raised', '– → published'])
})

test('what a list item ends with before the next is no part of it', () => {
  expect(askedIn('We ask the council to:\n\n- reject the plan or\n- mend the quay\n')).toEqual([
    'the council → reject the plan',
    'the council → mend the quay',
  ])
})

test('a call by somebody is put to whoever is to act', () => {
  expect(askedIn('We support the call by the crews for the council to mend the quay.')).toEqual([
    'the council → mend the quay',
  ])
})
