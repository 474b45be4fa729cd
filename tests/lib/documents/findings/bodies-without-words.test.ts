// Bodies that no word of their name tells: by how it is written, by the list it stands in, by who belongs to it.

import { bodiesIn } from '@/tests/support/found-in'

describe('a body is told', () => {
  test.each([
    ['The letter asks RiverMind to keep its word.', ['RiverMind']],
    ['The bill goes to Ambledale Water and to Southern Steel today.', ['Ambledale Water', 'Southern Steel']],
    ['It was written with help from Lantern UK in May.', ['Lantern UK']],
    ['The plan was backed by Local Government New Zealand.', ['Local Government New Zealand']],
    ['Since May the Island Collective for Fair Ferries meets.', ['Island Collective for Fair Ferries']],
    ['Later, Quay Alive campaigners met the mayor.', ['Quay Alive']],
    ['They back the aims of the Quay Afloat campaign today.', ['Quay Afloat']],
    ['They joined the sector’s peak body, Ferries Together, in March.', ['Ferries Together']],
    ['It came from the pressure group ‘Open Quay’ yesterday.', ['Open Quay']],
    ['She is on the board of Quay City of Welcome in Dale.', ['Quay City of Welcome']],
    ['A letter to Transport for Dale was sent.', ['Transport for Dale']],
    ['The hall was booked by Boats4Everyone in May.', ['Boats4Everyone']],
    ['We are the Safe UV for Sailors Alliance.', ['Safe UV for Sailors Alliance']],
  ])('in "%s"', async (text, expected) => {
    expect(await bodiesIn(text)).toEqual(expected)
  })

  it('by its neighbours in a list', async () => {
    const list = '- Living Rivers\n- Quay Heart Foundation\n- the Sailors’ Union\n- Dale Trust'
    expect(await bodiesIn(`We are one of four who signed:\n\n${list}`)).toEqual([
      'Living Rivers',
      'Quay Heart Foundation',
      'Sailors’ Union',
      'Dale Trust',
    ])
  })

  it('where lines of names end a letter', async () => {
    const letter = 'To the mayor:\n\nWe ask for a ferry.\n\nIt is late.\n\nWe wait.\n\nYours,'
    const text = `${letter}\n\nAda Brook MP\n\nFair Sea Group\n\nOpen Quay Dale\n\nHarbour Trust`
    expect(await bodiesIn(text)).toEqual(['Fair Sea Group', 'Open Quay Dale', 'Harbour Trust'])
  })
})

describe('no body is', () => {
  test.each([
    'Many want Clean Water and Public Transport for all.',
    'Senator Ann MacRoe and Rose DeRoe came.',
    'The Youth Travel Allowance (YTA) ends in May.',
    'The Motion Sickness Disorder (MSD) is rare.',
    'Some MEPs and most SMEs agree on IP.',
    'A friend of the group, Ada Brook, came.',
    'Ada Brook, a volunteer with the group that runs the ferry, came.',
    'Later, Ada Brook, a founding member of the party, left.',
    'Watch it on RiverTube tonight.',
    'It is time to Choose Clean Water in Dale.',
  ])('in "%s"', async (text) => {
    expect(await bodiesIn(text)).toEqual([])
  })

  it('a person in a list of people', async () => {
    expect(await bodiesIn('Those who came:\n\n- Ada Brook\n- Joe Stone\n- Eve Marsh\n- Dale Trust')).toEqual([
      'Dale Trust',
    ])
  })
})
