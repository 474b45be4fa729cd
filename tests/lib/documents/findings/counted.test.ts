// What figures are of, where that stands behind a link, before a verb or nowhere; and quantities of several words.

import { figuresIn } from '@/tests/support/found-in'

describe('a figure is of', () => {
  test.each([
    ['Wages rose by 4 percent last year.', '4 percent | Wages'],
    ['The price of bread is hovering around $3 per loaf.', 'around $3 | price of bread'],
    ['Bread has been trading near or above $4 a kilo.', 'above $4 | Bread'],
    ['The tank is already 97 percent full.', '97 percent | tank'],
    ['The grant was only increased by 1.3 percent leaving us poor.', '1.3 percent | grant'],
    ['They hold a boat worth $3.4 million.', '$3.4 million | boat'],
    ['It gave $1.5 billion to states and towns.', '$1.5 billion | states'],
    ['We spend on average $230 a week on parking fees.', '$230 | parking fees'],
    ['It fell, compared to 21 percent for the South.', '21 percent | South'],
    ['It pays half, or 50 percent (about $2), of the fare.', '50 percent | '],
    ['It cut sick days by 180,000 a year.', '180,000 | sick days'],
    ['It gave $25 million for five years.', '$25 million | '],
    ['It adds $15 million annually to the fund.', '$15 million | '],
    ['Over 230,000 of you signed.', 'Over 230,000 | you'],
    ['And 81 percent of us agree.', '81 percent | us'],
    ['A pay rise of 6 percent is due.', '6 percent | pay rise'],
    ['The number of boats is high; the number of nets went from 50 to 90 crates.', '50 to 90 | crates'],
    ['It was 72 hours, the harbour said.', '72 hours | '],
  ])('%s', async (sentence, expected) => {
    expect((await figuresIn(sentence))[0]).toBe(expected)
  })

  test('nothing where a verb follows', async () => {
    expect(await figuresIn('There were 12 fires. But 4,300 resulted in deaths.')).toEqual([
      '12 | fires',
      '4,300 | ',
    ])
  })
})

describe('a quantity', () => {
  test.each([
    ['The harbour needs a minimum of 500 new pilots.', 'a minimum of 500 | new pilots'],
    ['It has 25% to 30% fewer pilots than it needs.', '25% to 30% | fewer pilots'],
    ['At least a 62% increase in trips is needed.', 'At least a 62% | increase in trips'],
    ['The number of boats has more than doubled in a year.', 'more than doubled | boats'],
    ['It harms twice as many children as adults.', 'twice as many | children'],
    ['More than one million homes are cold.', 'more than one million | homes'],
    ['It cuts bills by hundreds of dollars.', 'hundreds of dollars | bills'],
    [
      'Four Department of Harbours and Inland Fishing Grounds grants went to Dale.',
      'Four | Department of Harbours',
    ],
    ['Seven cases of the fever are known.', 'Seven | cases of the fever'],
  ])('%s', async (sentence, expected) => {
    expect((await figuresIn(sentence))[0]?.toLowerCase()).toBe(expected.toLowerCase())
  })

  test.each([
    'Ring Ada Brook on tel: + 41 79 555 71 23.',
    'Mobile 079 555 71 23 or fax 079 555 71 24.',
    'It was held in 407 U.S. 297 that nobody may.',
    'Write to 4 Quay Road, Port Dale, WM 20500.',
    'We are doubling down on it.',
    'Three of the boats sank.',
  ])('is not in: %s', async (sentence) => {
    expect(await figuresIn(sentence)).toEqual([])
  })
})
