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
    [
      'who is known by an age',
      '“It is far,” said Tom Hale.\n\nOne of those on the quay is Ada Brook of Dale, who came on Monday.\n\n“This is my first boat,” the 26-year-old says.',
      ['Tom Hale', 'Ada Brook'],
    ],
    [
      'named behind a late verb and before a colon',
      'Sailors had gone to look after nobody answered, said Ada Brook: “It is not only the old boats.”',
      ['Ada Brook'],
    ],
    [
      'the nearest somebody since the last quotation, by name or not',
      '“He called to my father,” said Ada Brook.\n\nA young woman, who wanted no name told, said that she had not slept.\n\nThe last she had heard was the storm.\n\n“I cannot reach them,” she said.',
      ['Ada Brook', 'A young woman'],
    ],
    [
      'another somebody in a clause, for the next quotation as well',
      '“The boats ran out,” a woman from Dale told the Post.\n\nAnother woman, whose name is Roe, from the town of Quayton said it took ten minutes.\n\n“We simply could not save everyone. There were too few of us.”\n\n“Most of us have no boats,” she said.',
      ['a woman from Dale', 'Another woman', 'Another woman'],
    ],
    [
      'before a nickname in marks that stands in their description',
      'Another former pilot - a sailor called “Flash” - said it had been an honour and added: “I could tell where the boats were.”',
      ['Another former pilot'],
    ],
    [
      'a body by what it wrote',
      '“The boats are no mere trade but a need,” reads a commentary by state paper Harbour People’s Daily.',
      ['a commentary by state paper Harbour People’s Daily'],
    ],
    [
      'somebody in a part of the land',
      '“Nobody hears us here,” the woman in eastern Quayton says.',
      ['the woman in eastern Quayton'],
    ],
    [
      'somebody by letters only',
      'DK, a Dalish woman who paid for the sign, says she hopes for “a sense of unity”.\n\n“It makes us feel one,” she tells the Post.',
      ['DK'],
    ],
    [
      'behind "but" in the sentence before',
      '“It is late,” said Tom Hale.\n\nIt is the end of another long day, but Captain Ada Brook says she has to go on. “Maybe I am tired,” she admits.',
      ['Tom Hale', 'Ada Brook'],
    ],
    [
      'whom it is the matter of',
      '“It is late,” said Tom Hale.\n\nFor Ada Brook, a beef farmer, it meant rowing at night.\n\n“You have two minutes,” she said.',
      ['Tom Hale', 'Ada Brook'],
    ],
    [
      'who spoke, where the words before the colon are about a time',
      'Ada Brook rowed.\n\n“It was cold,” the pilot said.\n\nBut those days are behind her now: “It is like going into a warm room.”',
      ['Ada Brook', 'Ada Brook'],
    ],
    [
      'another somebody of one name who told a station',
      'Another sailor, Dana, told Radio Quayton: “We thought the boat was going down.”',
      ['Dana'],
    ],
    [
      'by whom the sentence before says it was done',
      '“It is late,” said Tom Hale.\n\nTheir account of it is shared by Ada Brook, another former pilot. She told the board of it. “It was made so,” she said.',
      ['Tom Hale', 'Ada Brook'],
    ],
    [
      'a paper that goes on, with more behind it',
      'A young agency paid for it.\n\nThe agency made its own rules, the statement went on, adding: “There is nothing odd about a boat being turned away.”',
      ['the statement'],
    ],
    [
      'not what stands first in the quotation before',
      '“Harbour Pilots are glad that it is open,” Ada Brook said.\n\nWhen the gates were shut, the board met to open them, the principal said.\n\n“They told us to come,” she said.',
      ['Ada Brook', 'Ada Brook'],
    ],
    [
      'not the body that a description behind the name ends in',
      'Ada Brook, chief pilot at Quay Insight, warned against it, but said it could be a sign.\n\n“The rise is small,” she said.',
      ['Ada Brook'],
    ],
    [
      'the principal by name',
      '“It is late,” said Tom Hale.\n\nFees are small, according to principal Ada Brook.\n\n“It is fair,” says a cook.\n\nWhen the gates were shut, the board met, the principal said. “They told us to come.”',
      ['Tom Hale', 'a cook', 'Ada Brook'],
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
