// Bodies by their branch, their purpose, their place or their letters, in rows, in address lines and by what is done with them.

import { bodiesIn } from '@/tests/support/found-in'

describe('a body is found', () => {
  test.each([
    ['We wrote with KLM Norway and with KLM UK.', ['KLM Norway', 'KLM UK']],
    ['It was signed by Kaledonian Weavers for Fair Ferries.', ['Kaledonian Weavers for Fair Ferries']],
    ['She gave it to Friends of the Quay.', ['Friends of the Quay']],
    ['There were cuts at Transport for Quayton.', ['Transport for Quayton']],
    ['A letter from Save the Harbours came.', ['Save the Harbours']],
    ['eDale Municipality has promised it.', ['eDale Municipality']],
    ['They are on franchises like Westrail, Dalelink and Veldt.', ['Westrail', 'Dalelink', 'Veldt']],
    ['It owed the bank Holm Brothers a lot.', ['Holm Brothers']],
    ['She spoke on behalf of Ferrywatch.', ['Ferrywatch']],
    ['They want to acquire Unikal.', ['Unikal']],
    ['She is the head of Dale-based Synthetica.', ['Synthetica']],
    ['It hurts the New Zealand government.', ['New Zealand government']],
    ['He left Dale Power.', ['Dale Power']],
    [
      'It is asked by the Ferry Movement of Norway and Quay Law Centre.',
      ['Ferry Movement of Norway', 'Quay Law Centre'],
    ],
    [
      'The members are CARE, the Ferry Council (KFC), Weltquay, and Dale Vision.',
      ['CARE', 'Ferry Council', 'KFC', 'Weltquay', 'Dale Vision'],
    ],
    ['In the town Quayton SAWET will paint.', ['SAWET']],
    ['Fair Quays President Ola Brook came.', ['Fair Quays']],
    ['Ola Brook, Secretary-Treasurer of the Union of Ferry Workers, came.', ['Union of Ferry Workers']],
    ['The Economic Community of North Sea States agreed.', ['Economic Community of North Sea States']],
    ['He heard it from the Vicariate of Dale.', ['Vicariate of Dale']],
    ['Three rowers without borders met Rowers without Borders.', ['Rowers without Borders']],
    ['The Dale police came, and the Kaledonian embassy.', ['Dale police', 'Kaledonian embassy']],
    ['We ask Transport for Quayton to stay.', ['Transport for Quayton']],
    ['They paid Bright Shipping.', ['Bright Shipping']],
    ['As the United Nations Special Rapporteur on Water said.', ['United Nations']],
  ])('in "%s"', async (sentence, expected) => {
    expect(await bodiesIn(sentence)).toEqual(expected)
  })

  test.each([
    ['We met Oxfam, Oxfam Norway and Procter & Gamble.', ['Oxfam', 'Oxfam Norway', 'Procter & Gamble']],
    ['Microsoft must answer. She told Tesco so.', ['Tesco', 'Microsoft']],
  ])('that all the world knows: "%s"', async (sentence, expected) => {
    expect(await bodiesIn(sentence)).toEqual(expected)
  })

  test('in the lines of an address and in a list with countries', async () => {
    const address =
      'Ola Brook\nThe White House\nQuayton, WM\n\nDear Ms Brook,\n\nWe write to you about the ferries of the town.'
    expect(await bodiesIn(address)).toContain('White House')
    const list =
      '1. Ferry Union, Norway\n2. Quay Council, Spain\n3. Harbour Watch, Chad\n4. Abuelas Kaledon, Chad'
    expect(await bodiesIn(list)).toContain('Abuelas Kaledon')
  })
})

describe('no body is', () => {
  test.each([
    ['what people earn or are there: "%s"', 'She is a Bachelor of Ferry Arts.'],
    ['a person with letters behind the name: "%s"', 'We met Ola Brook MBE there.'],
    ['a person who is called like a trade: "%s"', 'We met Ola Power. Then Power left, and Ms Power came.'],
    ['where something is said: "%s"', 'She wrote on Facebook, Twitter and Instagram, in a Facebook post.'],
    ['people who are called Chambers: "%s"', 'Ms Ada Chambers came, and Chambers left.'],
    ['when police came: "%s"', 'On Friday police came. In March police left.'],
    ['police officers of a town: "%s"', 'Two Dale police officers came.'],
    ['the head of a people: "%s"', 'It was South Kaledonian President Ola Brook.'],
  ])('%s', async (_, sentence) => {
    expect(await bodiesIn(sentence)).toEqual([])
  })

  test('a day or a place behind "on"', async () => {
    expect(await bodiesIn('It is before the Ferry Senate on August 5.')).toEqual(['Ferry Senate'])
  })
})
