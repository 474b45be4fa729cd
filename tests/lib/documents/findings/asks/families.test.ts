// Families of asking, each in several wordings: things asked for, duties, what there must be, titles spoken to, pronouns, several who
// are asked at once, what a quoted letter asks; and what is only told.

import { spanOf } from '@/lib/core/span'
import { askedIn } from './asks-of'

describe('findAsks knows the families', () => {
  test.each([
    ['The society is seeking a ban on jet skis in the bay.', '– → a ban on jet skis in the bay'],
    ['The petition seeks the return of the night bus.', '– → the return of the night bus'],
    ['Stone requested the immediate release of the maps.', '– → the immediate release of the maps'],
    [
      'Stone pushed for a full and public inquiry into the spill.',
      '– → a full and public inquiry into the spill',
    ],
    ['The crews are advocating for stronger rules on ballast.', '– → stronger rules on ballast'],
    ['Islanders are crying out for a second ferry.', '– → a second ferry'],
    ['The tenants want the footbridge reopened.', '– → the footbridge reopened'],
    ['The league wants an inquiry into the spill.', '– → an inquiry into the spill'],
    ['The league lobbied for a speed limit on the coast road.', '– → a speed limit on the coast road'],
  ])('as things: %s', (text, ask) => expect(askedIn(text)).toEqual([ask]))

  test.each([
    ['The harbour board can and must publish its accounts.', 'The harbour board → publish its accounts'],
    ['Ferry Trust should be mending the quay.', 'Ferry Trust → be mending the quay'],
    ['The baths must remain open.', '– → remain open'],
    ['All boats, regardless of size, must be counted.', '– → counted'],
    ['The harbour board must be held to account.', 'The harbour board → held to account'],
    ['There must be an independent inquiry.', '– → an independent inquiry'],
    ['There needs to be a review of the tolls.', '– → a review of the tolls'],
    ['There should be no more cuts to the ferry.', '– → no more cuts to the ferry'],
    [
      'Ms Hale, Mr Stone and the Ports Minister Ada Quill need to meet the islanders.',
      'Ms Hale, Mr Stone and the Ports Minister Ada Quill → meet the islanders',
    ],
    ['There must not be a sale of any quay.', '– → not be a sale of any quay'],
    [
      'A full purse shows the harbour board should not be raising its tolls.',
      'the harbour board → not be raising its tolls',
    ],
    [
      'In June the Northern Ferry Centre must publish its log.',
      'the Northern Ferry Centre → publish its log',
    ],
    [
      'If the harbour board means it, it should adequately fund the ferry.',
      'the harbour board → adequately fund the ferry',
    ],
    ['She said the harbour board needed to act before winter.', 'the harbour board → act before winter'],
    ['Stone told the meeting that the harbour board had to do better.', 'the harbour board → do better'],
    ['It falls to the harbour board to publish the log.', 'the harbour board → publish the log'],
    ['Stone said it was time for the harbour board to resign.', 'the harbour board → resign'],
    ['Ada Stone should read and answer the letter.', 'Ada Stone → read and answer the letter'],
    ['The count shows that the tolls need to be reviewed.', '– → reviewed'],
    ['The VCs should cut their advertising.', 'The VCs → cut their advertising'],
    ['Surely Mrs Stone should focus on the quay.', 'Mrs Stone → focus on the quay'],
    [
      'The strike sends a message to the employers that they must improve their offer.',
      'the employers → improve their offer',
    ],
  ])('as duties: %s', (text, ask) => expect(askedIn(text)).toEqual([ask]))

  test.each([
    ['We renew our request for the mayor to open the baths.', 'the mayor → open the baths'],
    ['It is the perfect time for the harbour board to mend the quay.', 'the harbour board → mend the quay'],
    ['It is about time the harbour board counted the boats.', 'the harbour board → counted the boats'],
    ['“Minister, stop the dredging,” said Ada Stone.', 'Minister → stop the dredging'],
    ['Keep your word on the ferry, Prime Minister.', 'Prime Minister → Keep your word on the ferry'],
    ['We ask the league, which owns the quay, to mend it.', 'the league → mend it'],
    [
      'Stone issued a call to action to dock workers and unions to fill the hall.',
      'dock workers and unions → fill the hall',
    ],
  ])('to somebody: %s', (text, ask) => expect(askedIn(text)).toEqual([ask]))

  test('a name that opens the sentence is known from elsewhere', () => {
    expect(askedIn('Crews told Northfield so in May. Northfield must stop burning coal.')).toEqual([
      'Northfield → stop burning coal',
    ])
  })

  test('a quoted letter hopes', () => {
    const text =
      'In a letter to Secretary Hale, Stone said, “I hope you will honour that promise before leaving office.”'
    const said = spanOf(text, text.indexOf('I hope'), text.length - 1)!
    const quote = { ...said, speaker: null, role: null, outlet: null, side: 'ours' as const }
    expect(askedIn(text, [quote])).toEqual(['Secretary Hale → honour that promise before leaving office'])
  })

  test('a page where one signs asks by its title', () => {
    const page =
      'Save the night ferry\n\n12 have signed this petition.\n\nIt is our only way home.\n\nSign the petition'
    expect(askedIn(page)).toContain('– → Save the night ferry')
    expect(askedIn('Save the night ferry\n\nCrews met on Tuesday.\n\nThey spoke of the tide.')).toEqual([])
  })

  test('a demand that is to be met at once stands above a list', () => {
    expect(
      askedIn('We are demanding our harbour board immediately:\n\n- Mend the quay\n- Count the boats'),
    ).toEqual(['our harbour board → Mend the quay', 'our harbour board → Count the boats'])
  })

  test('a letter that opens with an office speaks to its holder', () => {
    expect(askedIn('Mr. Commissioner:\n\nWe would hope that you will open the quay.')).toEqual([
      'Mr. Commissioner → open the quay',
    ])
  })

  test.each([
    'In April 2004, the governor asked the harbour board to count the boats.',
    'We asked what they really want students to achieve.',
    'All crews were weighed and were asked to recall what they had eaten.',
    'Her long experience and authority should help the team.',
    'It will be a challenging year for the ferry, and we see the crews as preparing to get us through.',
    'She spoke of the importance of encouraging more people to learn to row.',
    'In May the harbour board had to close the quay.',
    'There must be some mistake.',
    'There should be no doubt about that.',
    'The government wants people to pay more.',
    'The firm is pressing ahead with plans to build a hotel.',
    'The league is urging caution about the leases awarded to foreign firms.',
    'Students seeking financial assistance to get through the term wait for hours.',
    'The club has a long history of advocating for changes to the harbour.',
    'Gardeners should prune in March.',
    'Stone supported the island’s request for this funding.',
    'Stone placed a call to the lender, Dale Bank, to point out the error.',
    'We should remember who built the quay.',
  ])('is only told: %s', (text) => expect(askedIn(text)).toEqual([]))
})
