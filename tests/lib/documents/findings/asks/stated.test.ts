import { askedIn } from './asks-of'

const stated: [string, string][] = [
  ['My plea to the council is to reopen the ferry.', 'the council → reopen the ferry'],
  ['Our ask of the board is simple: publish the survey.', 'the board → publish the survey'],
  ['Our recommendation is that the port close the tip.', 'the port → close the tip'],
  ['The crews’ first demand is an end to night sailings.', '– → an end to night sailings'],
  ['Among our demands is a new lifeboat.', '– → a new lifeboat'],
  ['Their call is for the mayor to halt the sale.', 'the mayor → halt the sale'],
  ['We have one request of the minister: fund the dredging.', 'the minister → fund the dredging'],
  ['We ask only that the board publish the survey.', 'the board → publish the survey'],
  ['What we want is for the council to reopen the slipway.', 'the council → reopen the slipway'],
  ['A committee recommended in May 2004 that the port mend the quay.', 'the port → mend the quay'],
  ['We ask one thing of the port: keep the lights on.', 'the port → keep the lights on'],
]

describe('what is asked is said to be so', () => {
  test.each(stated)('%s', (text, ask) => expect(askedIn(text)).toEqual([ask]))
})
