import { askedIn } from './asks-of'

const wanted: [string, string][] = [
  ['The pilots hereby request safer steps at the quay.', '– → safer steps at the quay'],
  ['Our league is urgently demanding lower berth fees.', '– → lower berth fees'],
  ['She would push for the repeal of the mooring tax.', '– → the repeal of the mooring tax'],
  ['We continue to lobby for real investment in the slipway.', '– → real investment in the slipway'],
  ['The guild argues for a cap on berth fees.', '– → a cap on berth fees'],
  ['We have been reiterating the call for clear rules on wakes.', '– → clear rules on wakes'],
  ['We strongly recommend an end to night dredging.', '– → an end to night dredging'],
  ['The pilots demanded of the port a full review of the wreck.', 'the port → a full review of the wreck'],
  ['We will press the harbour board for a halt to the sale.', 'the harbour board → a halt to the sale'],
  ['We look to ministers for better pay for crews.', 'ministers → better pay for crews'],
]

describe('a thing that is asked for', () => {
  test.each(wanted)('%s', (text, ask) => expect(askedIn(text)).toEqual([ask]))
})

const told = [
  'The push for places began in June.',
  'The bank wants its money back.',
  'Students seeking financial assistance wait for hours.',
  'Demand for berths has grown.',
  'The firm counts on its customers to come back.',
  'Workers expect higher prices.',
  'Doctors recommend a flu jab every winter.',
  'Our advice is free to all members.',
  'The message was clear: the game was over.',
  'We hope that the new owner of the shop will enjoy the view.',
]

describe('a thing that somebody is only told to seek', () => {
  test.each(told)('%s', (text) => expect(askedIn(text)).toEqual([]))
})
