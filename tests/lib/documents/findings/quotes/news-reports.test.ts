// Who speaks in a report of several voices: where people are quoted indirectly between the quotations, are told by a paper or by others, or
// where a sentence holds more than its speaker.

import { saidIn } from './quotes-of'

const speakers = (text: string) => saidIn(text).map((one) => one.split(':')[0])
const intro = 'Ada Brook, who leads the harbour pilots, said fuel was short.\n\n“We row,” she said.\n\n'

describe('in a report the speaker is', () => {
  it.each([
    [
      'whoever was speaking, where a sentence between only reports more of it',
      `${intro}Men loyal to Mayor Tom Hale had locked the gates, she said.\n\n“We climb over,” she said.`,
      ['Ada Brook', 'Ada Brook'],
    ],
    [
      'whoever said a few words in marks just before',
      '“It is over,” said Ada Brook.\n\nFormer Mayor Tom Hale predicted it.\n\nEvery town needs “a push,” he told the Post.\n\n“I think the flood will be that push. It will change us.”',
      ['Ada Brook', 'Tom Hale'],
    ],
    [
      'behind words about when it was',
      'Ada Brook was asked again.\n\nMoments before, the pilot used other words, telling a reporter, “We wait for the boats.”',
      ['Ada Brook'],
    ],
    [
      'the one who is quoted as telling something',
      'Ada Brook met her crew.\n\n“Be ready, it can come at any time,” crew members quoted her as telling them.',
      ['Ada Brook'],
    ],
    [
      'before the quotation, where the words behind say what it is',
      'On Monday Ada Brook promised, “As mayor I will open the quay,” a pledge she has often repeated.',
      ['Ada Brook'],
    ],
    [
      'before a question that ends the sentence',
      'Ada Brook said: “Who will pay for the quay?” Many who called for it went home.',
      ['Ada Brook'],
    ],
    ['behind "since"', 'It has been two weeks since Ada Brook promised, “No fees. No forms.”', ['Ada Brook']],
    [
      'somebody unnamed whose sentence holds a term in marks',
      'Tom Hale and Ada Brook deny it.\n\nOne harbour pilot, who gave no name, told of the end of the “row or swim” era. “Before, we rowed,” he said.',
      ['One harbour pilot'],
    ],
    [
      'somebody with one name only, whom the text describes',
      '“They tried,” said Dr. Tom Hale.\n\nDana, a 25-year-old pilot from Quayton, came in May.\n\nAsking for her other name to be left out, Dana said she had known.\n\n“I came twice,” she said a day later.',
      ['Dr. Tom Hale', 'Dana'],
    ],
    [
      'the leader of a party by that name',
      'The board heard Harbour Party leader Tom Hale.\n\nThe Harbour Party leader said the firm filed papers with Ada Brook. “This is against the law,” he said.',
      ['Tom Hale'],
    ],
    [
      'behind those who say that somebody shouted it',
      'Guards were called after sailors said 52-year-old Tom Hale shouted: “I should climb over.”',
      ['Tom Hale'],
    ],
    [
      'before what they cite',
      '“It is a larger pattern,” said Brook citing both Tom Hale naming a sailor and Joe Roe saying so.',
      ['Brook'],
    ],
    [
      'a paper behind "per"',
      'Per the harbour report, “Tom Hale climbed over the gate for years without any pay.”',
      ['the harbour report'],
    ],
    ['"this person"', '“You hear of it long before,” said this person, who gave no name.', ['this person']],
    [
      'the last who spoke, although one word seems to mean another',
      '“There are two ways,” Ada Brook told the Post.\n\nBrook saw a third. He might only pretend.\n\n“It is possible,” she said.',
      ['Ada Brook', 'Ada Brook'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected)
  })

  it.each(['told the Post on Monday, ', 'said that, with regard to the gates, '])(
    'from a small letter on: %s',
    (said) => {
      expect(saidIn(`Ada Brook ${said}“at this point we are still trying to find boats.”`)).toEqual([
        'Ada Brook: at this point we are still trying to find boats.',
      ])
    },
  )
})
