// Who speaks where the sentences before lead up to it: past appositions and clauses, by age, as "she" told of first, "with" somebody saying so.

import { saidIn } from './quotes-of'

const speakers = (text: string) => saidIn(text).map((one) => one.split(':')[0])
const first = '“It is late,” said Tom Hale.\n\n'

describe('the speaker is', () => {
  it.each([
    [
      'the one whom a place stands behind, between commas',
      `${first}Ada de Brook, the mayor of one of the wettest places, Dale-Under-Quay, said the land had stood “under the worst water for a month” with no end.\n\n“It is unheard of,” she said.`,
      ['Tom Hale', 'Ada de Brook'],
    ],
    ['who texted it', '“What if the boat is late?” Dana texted Brook in June.', ['Dana']],
    [
      'somebody of an age and one name, of whom "she" goes on',
      `${first}Further down the quay, 55-year-old Dana sits selling eels.\n\nThere are stalls for all things.\n\nShe tells us her son lost his boat. “We did not want it. We are afraid.”`,
      ['Tom Hale', 'Dana'],
    ],
    [
      'somebody of an age, whatever the verb is',
      `${first}Nearby, 40-year-old Dana overhears it and joins in. “Every flood makes trouble,” she says.`,
      ['Tom Hale', 'Dana'],
    ],
    [
      'another article',
      `${first}Days later came another article, about an unnamed pilot.\n\n“Those who are known without rowing may run aground,” it read.`,
      ['Tom Hale', 'another article'],
    ],
    [
      'with somebody saying so',
      `${first}Some have owned it, with former speaker Ada Brook admitting that she and others like Joe Roe were wrong about it. “We all thought we knew the tide,” she said.`,
      ['Tom Hale', 'Ada Brook'],
    ],
    [
      'according to whom something is so',
      `${first}“It is wet,” said Ada Brook.\n\nAccording to Hale, there is another matter: the tide.\n\n“When you row, you see it,” he said.`,
      ['Tom Hale', 'Ada Brook', 'Tom Hale'],
    ],
    [
      'somebody unnamed among those who were there',
      'One person was hurt.\n\nOne patron told the paper that he had not seen it. “It would have been a wave,” he said.',
      ['One patron'],
    ],
    [
      'who is known by trade and town',
      'Ada Brook told the Post a friend was missing.\n\n“I cannot help,” the medical student in Quayton said.',
      ['Ada Brook'],
    ],
    [
      'before a description that holds "and"',
      'Ada Brook, a pilot who has rowed with only gloves and a hard hat, said: “They are here to help.”',
      ['Ada Brook'],
    ],
    [
      'it is who said it',
      'It is Ada Brook who said “It is not the strongest boat that lasts.”',
      ['Ada Brook'],
    ],
    [
      'somebody of whom an age stands before the name',
      'The boy’s aunt, 23-year-old Ada Brook, told the Post she would stay.\n\n“I am rowing all night,” she said.',
      ['Ada Brook'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected)
  })

  it('named behind a comma that stands outside the marks', () => {
    expect(saidIn('If it broke, “Quayton would close the gates for sure”, Ada Brook said.')).toEqual([
      'Ada Brook: Quayton would close the gates for sure',
    ])
  })

  it('nobody where a thing is called so', () => {
    expect(saidIn('He kept all of them in a folder called “Things to row for” and went.')).toEqual([])
  })
})
