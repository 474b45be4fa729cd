// Asks that turn the usual order round: an aside before "that", a name behind "time", several who are asked, and headlines.

import { askedIn } from './asks-of'

describe('findAsks', () => {
  test.each([
    ['The note says “Keepers are urged to mend the quay”.', 'Keepers → mend the quay'],
    ['The crews said Anderson must mend the quay.', 'Anderson → mend the quay'],
    ['The quay is old, as Parties must mend it together.', 'Parties → mend it together'],
    [
      'It is vital that the Department of Harbours publish the plan.',
      'the Department of Harbours → publish the plan',
    ],
    [
      'We urge the board to respect the rights granted to crews in the act and everyone wishing to sail to speak up.',
      'the board → respect the rights granted to crews in the act and everyone wishing to sail to speak up',
    ],
    [
      'We encourage everyone planning to cross the bay to tell the Harbour Board.',
      'everyone planning to cross the bay → tell the Harbour Board',
    ],
    [
      'They sent a letter calling for a new quay, and over one in ten of the crews signed it.',
      '– → a new quay',
    ],
    ['Crews call for the end of the toll and denies the rest.', '– → the end of the toll'],
    [
      'Crews sought clarification on the reasons why the quay will be closed.',
      '– → clarification on the reasons why the quay will be closed',
    ],
    ['A note that calls for passage of the bill appears below.', '– → passage of the bill'],
    ['The crowd that shouted “We demand a new quay” was met with force.', '– → a new quay'],
    [
      'If that is so, we offer that the Harbour Board look elsewhere for the money.',
      'the Harbour Board → look elsewhere for the money',
    ],
    ['Crews sought the support of the Harbour Board to mend the quay.', 'the Harbour Board → mend the quay'],
    [
      'The Harbour Board must neither sell nor lease the quay.',
      'The Harbour Board → neither sell nor lease the quay',
    ],
    ['The Harbour Board must be mindful of the tide.', 'The Harbour Board → be mindful of the tide'],
    ['I believe the board has a duty to mend the quay.', 'the board → mend the quay'],
    [
      'They wrote to the Harbour Board to urge that they speedily act on the plan.',
      'the Harbour Board → act on the plan',
    ],
    [
      'She wrote to the Harbour Board reporting the leak and asking it to mend the quay.',
      'the Harbour Board → mend the quay',
    ],
    [
      'Avalon is appealing for the government ministers to step in: William Hale, the Harbour Secretary; and Vera Stone.',
      'the government ministers → step in',
    ],
    ['The quay must be mended and on top of that, boats are few.', '– → mended'],
    [
      'We request, under section 6 of the Quays Act, that the Board publish the plan.',
      'the Board → publish the plan',
    ],
    ['Crews can win; the Harbour Board just needs to open its books.', 'the Harbour Board → open its books'],
    [
      'The letter asks the harbour board “not to pursue a plan that hurts crews.”',
      'the harbour board → “not to pursue a plan that hurts crews.”',
    ],
    [
      'She will push the Harbour Board to lower the cost of “crew cards,” which are of use in port.',
      'the Harbour Board → lower the cost of “crew cards,”',
    ],
    [
      'We hope that in the meantime, Secretary Stone will listen to the crews.',
      'Secretary Stone → listen to the crews',
    ],
    [
      'The Government of Vale and QRAI must commit to a plan.',
      'The Government of Vale and QRAI → commit to a plan',
    ],
    [
      'They sent a letter to President Stone requesting his personal attention in ending the embargo prior to further talks.',
      'President Stone → his personal attention in ending the embargo prior to further talks',
    ],
    [
      'The board should explain why the plan was passed without a vote.',
      'The board → explain why the plan was passed without a vote',
    ],
    ['We are a coalition of crews calling for an end to fees.', '– → an end to fees'],
    ['He asked the board to tell them to stay.', 'the board → tell them to stay'],
    ['A simple, vital, step the board should take is to mend the quay.', 'the board → mend the quay'],
    ['Petition for the board to mend the quay.', 'the board → mend the quay'],
    ['We want to see the council feed hungry crews.', 'the council → feed hungry crews'],
    ['They should be listening to the crews.', '– → be listening to the crews'],
    [
      'The crews have written to port, county and state ministers calling for a wider ramp.',
      'port, county and state ministers → a wider ramp',
    ],
    ['Crews called Mayor Stone to urge her to mend the quay.', 'Mayor Stone → mend the quay'],
    ['We want to see the quay protected by law.', '– → the quay protected by law'],
    ['The next step is that Ada Stone should meet the crews.', 'Ada Stone → meet the crews'],
    ['It is time everyone came clean about the crane.', 'everyone → came clean about the crane'],
    ['Its time Mayor Stone put the quay first.', 'Mayor Stone → put the quay first'],
    [
      'The Harbour Board must: mend the quay; and open its books.',
      'The Harbour Board → mend the quay; and open its books',
    ],
    ['We demand Mayor Stone come clean about the crane.', 'Mayor Stone → come clean about the crane'],
    ['This is a wake-up call to the Harbour Board to mend the quay.', 'the Harbour Board → mend the quay'],
    ['The board needs to be accountable to its crews.', 'The board → be accountable to its crews'],
    [
      'Stone is asking the harbour board to, “Give the crews a chance to speak.”',
      'the harbour board → “Give the crews a chance to speak.”',
    ],
    [
      'They called upon the public to consider the quay when voting, and invited them to a march.',
      'the public → consider the quay when voting',
    ],
    [
      'A petition calling for the cuts to be reversed has reached 900 signatures.',
      '– → the cuts to be reversed',
    ],
    ['We do need to see a full strategy for the quay.', '– → a full strategy for the quay'],
  ])('%s', (text, ask) => {
    expect(askedIn(text)).toContain(ask)
  })

  test.each([
    'It is time crews and cranes were spoken of.',
    'The board needs to be aware of the crane.',
    'We need to see a doctor on the quay.',
    'The harbour board has moved to “The Old Quay” this spring.',
    'We are pleased the board rejected the claims of the lobby chair Ben Hill who urged councillors to sell the quay.',
    'It was reported that two owners called for a new fleet to race the south.',
    'On May 10th, 2004, I asked the board to consider a quay.',
  ])('asks for nothing: %s', (text) => {
    expect(askedIn(text)).toEqual([])
  })

  test('two who are asked by one verb are asked apart', () => {
    expect(
      askedIn('We urge the mayor to open the gate, and the harbour board to repair the crane by May.'),
    ).toEqual(['the mayor → open the gate', 'the harbour board → repair the crane by May'])
    expect(askedIn('We urge the mayor to open the gate, and the crane to the crews.')).toHaveLength(1)
  })

  test('a headline with a name and its duty asks', () => {
    expect(askedIn('Harbour Board must reopen the quay\n\nThe crane fell on Monday.')).toEqual([
      'Harbour Board → reopen the quay',
    ])
  })

  test.each(['Tenants must pay more', 'Why the Harbour Board must reopen the quay?', 'Hill must be joking'])(
    'a headline asks for nothing: %s',
    (headline) => {
      expect(askedIn(`${headline}\n\nThe crane fell on Monday.`)).toEqual([])
    },
  )

  test('a list item asks with its first sentence', () => {
    const text =
      'Our demands are:\n\n1. Repair of the old crane. It fell on Monday, says Mr. Hill.\n2. A safe quay in St. Anne. The crews wait.'
    expect(askedIn(text)).toEqual(['– → Repair of the old crane', '– → A safe quay in St. Anne'])
  })
})
