// What a figure is of, where a rate, a verb or a comma stands between; what is said of people that are only counted; and which numbers
// are figures by what is around them.

import { figuresIn } from '@/tests/support/found-in'

describe('a figure is of', () => {
  test.each([
    ['It pays a $90 a week heating payment.', '$90 | heating payment'],
    ['In all $40 million will be spent on ferry piers.', '$40 million | ferry piers'],
    ['They asked for $6 million in aid for flooded farms.', '$6 million | aid for flooded farms'],
    ['It would cost the harbour almost $9 million.', 'almost $9 million | harbour'],
    ['It made billions in profits last year.', 'billions | profits'],
    ['Fares rose by the legal maximum of 4%.', '4% | Fares'],
    ['They want to raise fares by 6%.', '6% | fares'],
    ['Those with a wage below $30,000 go free.', 'below $30,000 | wage'],
    ['Sales fell 20 percent from $75,000 in May.', '20 percent | Sales'],
    ['Of these piers, 65 percent are rotten.', '65 percent | piers'],
    ['Still, 40% are worried about rent.', '40% | worried about rent'],
    ['Half of the 3,700 sailors came.', 'Half | sailors'],
    ['It told of $5 million in spending by towns.', '$5 million | spending'],
    ['The wage of a sailor was in fact $60,000.', '$60,000 | wage of a sailor'],
    ['There were fare increases of several thousand dollars.', 'several thousand dollars | fare increases'],
    ['The number of 20-24 year olds at sea has increased 2.6 percent.', '2.6 percent | 20-24 year olds'],
    ['The ferry budget was over a billion dollars short.', 'over a billion dollars | ferry budget'],
    ['It cost taxpayers 20 percent more than before.', '20 percent | taxpayers'],
    ['The harbour holds 9,000 acres.', '9,000 acres | acres'],
    ['Ferry use declined 15 percent.', '15 percent | Ferry use'],
    ['Nets will reach 1.5 million by spring.', '1.5 million | Nets'],
    ['It helps 60% of those asking for work, we hear.', '60% | those asking for work'],
    ['Bills are nine times higher than the fares of old.', 'nine times | Bills'],
  ])('%s', async (sentence, expected) => {
    expect((await figuresIn(sentence))[0]).toBe(expected)
  })

  test('the things of the figure before it', async () => {
    expect(await figuresIn('We hoped for 4,000 names and now have 5,200.')).toEqual([
      '4,000 | names',
      '5,200 | names',
    ])
    expect(await figuresIn('We saw 4 sailors, Ola, 32, and Dora, 55.')).toEqual(['4 | sailors'])
  })
})

describe('a number', () => {
  test.each([
    ['Exports fell by a fifth (13.6%) in May.', '13.6%'],
    ['They lost 80-100% of their nets.', '80-100%'],
    ['Staff fell from 133 to 30 in a year.', '133 to 30'],
    ['It is the town’s 880 extra sailors that count.', '880'],
    ['We want an additional 1800 trained sailors.', '1800'],
    ['Now one sailor in seven is idle.', 'one sailor in seven'],
    ['It handed over a 12,450 name petition.', '12,450'],
  ])('is a figure: %s', async (sentence, expected) => {
    expect((await figuresIn(sentence)).map((row) => row.split(' | ')[0])).toContain(expected)
  })

  test.each([
    'It is for pupils in years 7 to 10 only.',
    'They signed in just 24 hours.',
    'It raised the age of pension from 65 in May.',
    'On Friday ward five was closed for days.',
    'It was quiet for three clear days.',
    'It is more than it was over 2006 spending.',
    'Ask Ola Brook on 555 0142 today.',
    'Ring 303 555-5581 for more.',
    'In 1800 trained sailors left.',
    'See (3) for that.',
  ])('is none: %s', async (sentence) => {
    expect(await figuresIn(sentence)).toEqual([])
  })
})

describe('a number in words or in a name', () => {
  test.each([
    ['It moved three-quarters of a million people.', 'three-quarters of a million | people'],
    ['They passed two hundred and fifty amendments.', 'two hundred and fifty | amendments'],
    ['It is one of seven possible piers.', 'seven | possible piers'],
    ['A 300-strong chain of sailors stood there.', '300 | chain of sailors'],
    ['Fares have grown by 22 percent nationally.', '22 percent | Fares'],
    ['We saw 8 live shows.', '8 | live shows'],
    [
      'After a long year of meetings in the old hall at the end of the pier we wrote a set of twenty-one\n  new rules, and sent them to the harbour board of the town with a letter from all of us.',
      'twenty-one | new rules',
    ],
  ])('%s', async (sentence, expected) => {
    expect(await figuresIn(sentence)).toEqual([expected])
  })

  test.each([
    'The Gate 90 group met.',
    'Come to 21 Roe Harbour Office Building.',
    'One of two things is true.',
  ])('none in: %s', async (sentence) => {
    expect(await figuresIn(sentence)).toEqual([])
  })

  test('the same money for another thing is told again', async () => {
    expect(
      await figuresIn('It gave $3 million in seed money. It kept $3 million for boat repairs.'),
    ).toHaveLength(2)
  })
})
