// Bodies in a row with others, where people sign, behind their officers, and those that letters in brackets spell out.

import { bodiesIn } from '@/tests/support/found-in'

describe('bodies', () => {
  test.each([
    [
      'It is a letter from CANDO, Clear Skies, PLANK and Harbour Watch.',
      ['CANDO', 'Clear Skies', 'PLANK', 'Harbour Watch'],
    ],
    [
      'Look at universities like Veldt, Stanmoor, and Glade University.',
      ['Veldt', 'Stanmoor', 'Glade University'],
    ],
    [
      'He is chairman of the Dale Trust Ola Brook, Director, Warm Quay GB Dora Vance, Director.',
      ['Dale Trust', 'Warm Quay GB'],
    ],
    ['Vice-Chair of the Ferry Association Ola Brook came.', ['Ferry Association']],
    ['We met Renters and Owners for Warm Homes in June.', ['Renters and Owners for Warm Homes']],
    ['The Campaign Against Noise in Dale (CAND) wrote.', ['Campaign Against Noise in Dale', 'CAND']],
    ['It was in the Dale Mirror on Sunday again.', ['Dale Mirror on Sunday']],
    ['They work with QSA-MKE and with Shorelist.org now.', ['QSA-MKE', 'Shorelist.org']],
    ['Ask the KLM and Ferry Club for it.', ['KLM', 'Ferry Club']],
    ['The Quayton Plain Trader just reported that it sank.', ['Quayton Plain Trader']],
    ['It went to the MoQ in June.', ['MoQ']],
  ])('in "%s"', async (sentence, expected) => {
    expect(await bodiesIn(sentence)).toEqual(expected)
  })

  test('of those who sign', async () => {
    const text = 'We ask you to act.\n\nRev. Ola Brook, Quayton Council of Chapels, Quayton'
    expect(await bodiesIn(text)).toEqual(['Quayton Council of Chapels'])
  })

  test.each([
    ['It was read in Quayton, Veldt and Dale.', []],
    [
      'She left the University of Glade, Quayton, and the Ferry Trust.',
      ['University of Glade', 'Ferry Trust'],
    ],
    ['We have B95 masks for all.', []],
    ['The U.S. Energy Secretary Ola Brook came.', []],
  ])('and no others in "%s"', async (sentence, expected) => {
    expect(await bodiesIn(sentence)).toEqual(expected)
  })
})
