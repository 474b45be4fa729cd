import { askedIn } from './asks-of'

const asked: [string, string][] = [
  ['We challenge the council to keep the ferry.', 'the council → keep the ferry'],
  ['The pilots will once again press the board to mend the quay.', 'the board → mend the quay'],
  [
    'Our union entreats ministers, as a matter of urgency, to act on the report.',
    'ministers → act on the report',
  ],
  ['We are counting on the mayor to keep the baths open.', 'the mayor → keep the baths open'],
  ['We trust the council to honour the deal.', 'the council → honour the deal'],
  ['We press for the council once again to repair the pier.', 'the council → repair the pier'],
  ['The crews are still waiting for the ministry to publish the log.', 'the ministry → publish the log'],
  ['We, the crews of Vale, strongly expect the board to halt the sale.', 'the board → halt the sale'],
  ['The guild has now invited ministers to visit the dock.', 'ministers → visit the dock'],
]

describe('a verb of asking, whoever asks and whenever', () => {
  test.each(asked)('%s', (text, ask) => expect(askedIn(text)).toEqual([ask]))
})
