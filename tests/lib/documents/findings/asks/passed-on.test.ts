// Asks that stand behind others: of a house to ask a government, of somebody told of before, of whoever a passive names.

import { askedIn, asksOf } from './asks-of'

describe('what is asked at second hand', () => {
  it('a house is asked to urge a government: each further infinitive is an ask of the government', () => {
    const text =
      'The petitioners therefore request that the House of Commons urges the Government to reopen the night ferry; further to lower the fares for islanders; and to publish the timetable.'
    expect(askedIn(text)).toEqual([
      'the Government → reopen the night ferry',
      'the Government → lower the fares for islanders',
      'the Government → publish the timetable',
    ])
  })

  it.each([
    [
      'As the mayor prepares her budget, we have asked for time and we want her to fund the night shelter.',
      'the mayor → fund the night shelter',
    ],
    [
      'Governor Hill has no problem asking growers to wait - I urge him to open the sluices.',
      'Governor Hill → open the sluices',
    ],
    [
      'A ruling must be given by the harbour board before the season opens.',
      'the harbour board → given by the harbour board before the season opens',
    ],
    [
      'We back the campaign, now in its third year, to persuade the Ports Office to lower its fees.',
      'the Ports Office → lower its fees',
    ],
    ['The society hopes that the regulator will publish the survey.', 'the regulator → publish the survey'],
    ['It is our hope that the council will keep the baths open.', 'the council → keep the baths open'],
    ['It is up to the council to publish the survey.', 'the council → publish the survey'],
    ['I should be grateful if the Minister would meet the crews.', 'the Minister → meet the crews'],
    ['We call for urgent action from the government to fix the weir.', 'the government → fix the weir'],
    ['This Council resolves to:\n\n1. Mend the weir', 'This Council → Mend the weir'],
    ['Residents would like the county to mend the weir.', 'the county → mend the weir'],
    ['Europe needs to step up and open its harbours.', 'Europe → step up and open its harbours'],
    ['The College’s Foundations must sell the mine.', 'The College’s Foundations → sell the mine'],
    [
      'She urged the Northern Ports Authority (NPA) and the Dockers and Riggers Union (DRU) to meet.',
      'the Northern Ports Authority (NPA) and the Dockers and Riggers Union (DRU) → meet',
    ],
    [
      'The federation recommends a ten-year plan to rid schools of lead pipes.',
      '– → a ten-year plan to rid schools of lead pipes',
    ],
  ])('%s', (text, ask) => {
    expect(askedIn(text)).toEqual([ask])
  })

  it.each([
    'There is little hope that the council will keep the baths open.',
    'We want them to be happy in the valley.',
    'Europe must be seen to be believed.',
    'She said the bridge must be crossed by the end of June.',
  ])('asks no one: %s', (text) => {
    expect(asksOf(text).filter(({ target }) => target)).toEqual([])
  })
})

describe('what readers sign or send, and what somebody said that they ask', () => {
  it.each([
    [
      'Sign the petition to the council to keep the ferry.',
      ['– → Sign the petition', 'the council → keep the ferry'],
    ],
    [
      'Will you sign our open letter to the Mayor to reopen the pool?',
      ['– → sign our open letter', 'the Mayor → reopen the pool'],
    ],
    ['Sign our open letter to the board of the port.', ['– → Sign our open letter to the board of the port']],
    ['Add your name to the letter.', ['– → Add your name to the letter']],
    ['Text FERRY to 5550 100 to take the pledge.', ['– → Text FERRY to 5550 100 to take the pledge']],
    ['Sign now to tell the minister to reopen the line.', ['the minister → reopen the line']],
    ['They handed a petition to the mayor to mark the day.', []],
    ['She wrote an open letter to the board to explain her vote.', []],
    ['Lind also highlighted that they call on both sides to stop.', ['both sides → stop']],
    ['Lind told reporters that they urge the council to act.', ['the council → act']],
    ['These are the things that we ask members to do.', []],
  ])('%s', (text, expected) => {
    expect(askedIn(text)).toEqual(expected)
  })
})

describe('a petition addressed at its head', () => {
  it('asks by its title', () => {
    const text =
      'To: Dale Council\n\nGive islanders a place at the table\n\nThe council called their plight a catastrophe.'
    expect(askedIn(text)).toEqual(['Dale Council → Give islanders a place at the table'])
  })

  it('asks by the list below its title', () => {
    const text =
      'To: The Mayor of Dale and all Party Leaders\n\nNight Ferry Minister\n\nGive islanders a place at the table\n1. Appoint a ferry minister\n2. Take the ferries out of private hands\n\nWhy is this important?\n\nIslanders deserve a place at the table, and the council described their plight as a catastrophe.\n'
    expect(askedIn(text)).toEqual([
      'The Mayor of Dale and all Party Leaders → Appoint a ferry minister',
      'The Mayor of Dale and all Party Leaders → Take the ferries out of private hands',
    ])
  })
})
