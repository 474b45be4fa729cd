import { askedIn } from './asks-of'

const asked: [string, string][] = [
  ['All employers in the harbour must mend the quay.', 'All employers in the harbour → mend the quay'],
  [
    'Elected officials at every level should publish the log.',
    'Elected officials at every level → publish the log',
  ],
  ['Those responsible for the wreck must clear it.', 'Those responsible for the wreck → clear it'],
  ['We demand that members of the House drop the bill.', 'members of the House → drop the bill'],
  ['We hope that every member of the board will halt the sale.', 'every member of the board → halt the sale'],
  ['We need the owners of the quarry to fill the pit.', 'the owners of the quarry → fill the pit'],
  ['Sen. Ada Stone (D-Vale) should back the ferry bill.', 'Sen. Ada Stone (D-Vale) → back the ferry bill'],
]

describe('who is asked, with what belongs to the name', () => {
  test.each(asked)('%s', (text, ask) => expect(askedIn(text)).toEqual([ask]))
})

test('what is told of a thing within an ask does not end it', () => {
  expect(
    askedIn('We urge the council to reopen the baths, which have been shut since May, by the summer.'),
  ).toEqual(['the council → reopen the baths, which have been shut since May, by the summer'])
})

test('why something is asked is not asked', () => {
  expect(askedIn('The council must mend the quay because lives depend on it.')).toEqual([
    'The council → mend the quay',
  ])
})
