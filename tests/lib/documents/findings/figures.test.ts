import { figuresIn } from '@/tests/support/found-in'

describe('findFigures', () => {
  test.each([
    ['More than 100,000 people signed.', 'More than 100,000 | people'],
    ['It would help 60% of refugees.', '60% | refugees'],
    ['They lost nearly $1.5 million in funding.', 'nearly $1.5 million | funding'],
    ['Some lowered the toll to $49,000.', '$49,000 | toll'],
    ['At least four in ten riders stayed.', 'At least four in ten | riders'],
    ['It held two dozen boats.', 'two dozen | boats'],
    ['It was held in a half-dozen public meetings.', 'a half-dozen | public meetings'],
    ['Tens of thousands of families fled.', 'Tens of thousands | families'],
    ['Rents are three times higher.', 'three times | higher'],
    ['Between 10 and 20 villages have no road.', 'Between 10 and 20 | villages'],
    ['It reached 12 000 homes.', '12 000 | homes'],
    ['They waited up to 72 hours.', 'up to 72 hours | '],
    ['About 30 per cent of the pupils walk.', 'About 30 per cent | pupils'],
    ['It costs €3 million a year.', '€3 million | '],
    ['It would cost about $50 billion to $60 billion.', 'about $50 billion to $60 billion | '],
    ['The study looks at seven key measures of safety.', 'seven | key measures of safety'],
    ['The fire injured three others.', 'three | others'],
    ['One-in-five pupils eat no breakfast.', 'One-in-five | pupils'],
    ['The fleet must reach an average of 35 mpg by then.', '35 mpg | fleet'],
    ['Cars must go 10 miles more per gallon.', '10 miles more per gallon | '],
    ['It fell from one-third to one-quarter.', 'one-third to one-quarter | '],
    ['More than 300+ neighbours wrote.', 'More than 300+ | neighbours'],
    ['It would end 12-15 jobs.', '12-15 | jobs'],
    ['Rents are 3x the cost of heating.', '3x | cost of heating'],
  ])('%s', async (sentence, expected) => {
    expect(await figuresIn(sentence)).toEqual([expected])
  })

  test.each([
    'On 4 March 2017, at 6:30 p.m., it rained.',
    'The office opens Monday 9 45 10 45 am at the pier and 1 30 pm at the school.',
    'It has been so since 1998 and 2004.',
    'Ada Stone, 52, is a 30-year-old firm’s heir aged 9.',
    'Section 12 of Bill 44, No. 7, is on page 9.',
    'Call 555-0147 or see www.example.org/report2017.',
    'He lives at 12 Hill Street and came 3rd.',
    'The two sides met for three days in the last four years.',
    'We ask you to: 1) wait, and 2) see.',
    'He wrote 783499116076687360.',
    'The event is held between 2.30 and 3.30 on the quay.',
    'Spending hardly changed between 1999 and 2006 and stands below 1990 levels.',
    'The motion failed by a vote of 54 to 43.',
    'Telephone 026 114 302 after noon.',
    'Ring (03) 555 2801 (work) or (03) 555 8525 (home).',
    '(03) 555 8525 (home)',
    'The siege went on over 51 days.',
    'It was the first in nearly 30 years.',
    'The plan is for children up to 18 years.',
    'They will not act until at least 2031.',
    'They live in a 4 bedroom house near the decile 1 and 2 schools.',
    'The town scores well.',
    'The motion failed by 31 to 16, the next by 65-12.',
  ])('finds none in: %s', async (sentence) => {
    expect(await figuresIn(sentence)).toEqual([])
  })

  test('a number that rose counts what the sentence began with', async () => {
    expect(await figuresIn('The number of thefts has grown from 22 in 2001 to 251 in 2004.')).toEqual([
      '22 | thefts',
      '251 | thefts',
    ])
  })

  test('tells a repeated figure once, and another of the same number again', async () => {
    expect(
      await figuresIn('Some 900 riders wait. The 900 riders are cold. But 900 drivers are warm.'),
    ).toEqual(['Some 900 | riders', '900 | drivers'])
  })
})
