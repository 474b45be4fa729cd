// Bodies that sign one a line, whatever they are called; names that "and", an owner or a cause cut in two; and what is none.

import { bodiesIn } from '@/tests/support/found-in'

const letter = 'Keep the ferry running\n\nWe ask the board to keep the ferry.\n\n'

describe('bodies', () => {
  test('each line under words for organisations is one, without its town', async () => {
    const lines = [
      'Action from Quay',
      'Metamark',
      'Point of Quay',
      'All Ireland Rowers, Dale',
      'Open Tide (OT)',
      'Roe Vance',
    ]
    const text = `${letter}Supported by these organisations:\n\n${lines.join('\n\n')}\n\nThank you for reading.`
    expect(await bodiesIn(text)).toEqual([
      'Action from Quay',
      'Metamark',
      'Point of Quay',
      'All Ireland Rowers',
      'Open Tide',
      'Roe Vance',
    ])
  })

  test('each line under "Signatories" is one where some say so themselves', async () => {
    const bodies = [
      'Ferry Council',
      'Tidely',
      'Shore Now',
      'Rede de Portos e Marés',
      'Rowers without Borders',
    ]
    expect(await bodiesIn(`${letter}Signatories\n\n${bodies.join('\n\n')}`)).toEqual(bodies)
    const people = ['Ferry Council', 'Ola Brook', 'Dora Vance', 'Ian Poe']
    expect(await bodiesIn(`${letter}Signatories\n\n${people.join('\n\n')}`)).toEqual(['Ferry Council'])
  })

  test('so is each line below a sign-off, though one of them is written otherwise', async () => {
    const bodies = ['Ferry Council', 'Tidely', 'Shore Now', 'Dale Watch']
    const lines = [bodies[0], bodies[1], 're:water – for clean seas', bodies[2], bodies[3], 'Ola Brook MP']
    expect(await bodiesIn(`${letter}Sincerely,\n\n${lines.join('\n\n')}`)).toEqual(bodies)
  })

  test('whoever signs beside bodies is none of them, nor is who stands against them', async () => {
    const signed = ['Ola Brook', 'Dale Ferry Trust', 'Quay Council', 'Harbour Board']
    expect(await bodiesIn(`${letter}Yours sincerely,\n\n${signed.join('\n\n')}`)).toEqual(signed.slice(1))
    const split = ['Quay Council', 'Tidely', 'Harbour Board', 'Against:', 'Ostly', 'Westrail Nu']
    expect(await bodiesIn(`${letter}Signatories\n\n${split.join('\n\n')}`)).not.toContain('Ostly')
  })

  test('people who sign are none', async () => {
    const text = `${letter}Signed by people and organisations:\n\nOla Brook\n\nDora Vance\n\nIan Poe`
    expect(await bodiesIn(text)).toEqual([])
  })

  test.each([
    [
      'She is at the Dale Center for Economic and Social Justice.',
      'Dale Center for Economic and Social Justice',
    ],
    ['Ask the Ministry of Health and Family Welfare.', 'Ministry of Health and Family Welfare'],
    [
      'He is at the Dale Centre for Experimental and Translational Medicine.',
      'Dale Centre for Experimental and Translational Medicine',
    ],
    ['It is in the Alliance of People’s Ferries now.', 'Alliance of People’s Ferries'],
    ['We heard from Rowers for Justice and Peace.', 'Rowers for Justice and Peace'],
    ['The Dale Harbour and Ferry Workers Union on Monday left.', 'Dale Harbour and Ferry Workers Union'],
    ['We wrote it with Fight For the Quay.', 'Fight For the Quay'],
    ['He asked the All India Ferry Union.', 'All India Ferry Union'],
    ['It was drafted by Rowers Allied for Clean Harbours.', 'Rowers Allied for Clean Harbours'],
    ['He came with Voices for Quay Freedom.', 'Voices for Quay Freedom'],
    ['Ask the Ministry of Ports and IT.', 'Ministry of Ports and IT'],
    ['In March the Council voted to close it.', 'Council'],
  ])('in "%s": %s', async (sentence, body) => expect(await bodiesIn(sentence)).toEqual([body]))

  test.each([
    [
      'It was signed by Shore Now, Tidely, OARi and the Harbour Watch.',
      ['Shore Now', 'Tidely', 'OARi', 'Harbour Watch'],
    ],
    ['Our partners Tidal Frontiers and Aliança Cais came.', ['Tidal Frontiers', 'Aliança Cais']],
    ['Large platforms (Tidebook, Shorelist) left.', ['Tidebook', 'Shorelist']],
    [
      'Groups who have asked for an end to the closing of the ferry will come, including: Alternative Quay Voices, Tidal Now, and Dale Union.',
      ['Alternative Quay Voices', 'Tidal Now', 'Dale Union'],
    ],
    ['The Department of Ports wrote. Later the Department wrote again.', ['Department of Ports']],
    ['Cities including Hull, Bury, Leeds and the Ferry Council met.', ['Ferry Council']],
  ])('in "%s"', async (sentence, bodies) => expect(await bodiesIn(sentence)).toEqual(bodies))

  test.each([
    'Life on the West Bank is hard.',
    'They use AI, PDFs, iPads and more.',
    'GIVE TO THE FERRY DEFENSE FUND: quay.example/fund',
    'We met Ola Brook, Dora Vance, Ian Poe and their cat.',
    'Its allies Germany, France and Japan signed.',
    'Unions in the bay\n\nIntroduction\n\nMethods\n\nResults',
  ])('none in "%s"', async (sentence) => expect(await bodiesIn(sentence)).toEqual([]))
})
