import { timeWordsIn } from '@/lib/campaigns/looks/time-words'
import { cpuMsOf } from '@/tests/support/cpu-ms'

test.each([
  ...['this week', 'this coming friday', 'late last year', 'this term', 'next parliament', 'last easter'],
  ...['in two weeks', 'within days', 'in three months’ time', 'in a fortnight', 'in the next few days'],
  ...[
    'over the past three years',
    'in recent decades',
    'in coming weeks',
    'the weeks ahead',
    'the past two winters',
  ],
  ...['years ago', 'half an hour ago', 'a few days ago', '2 hours ago', 'the other day', 'not long ago'],
  ...[
    'by the end of the month',
    'at the end of the year',
    'later in the week',
    'earlier today',
    'to this day',
  ],
  ...[
    'are still',
    'no longer',
    'ongoing',
    'under way',
    'forthcoming',
    'imminent',
    'shortly',
    'in due course',
  ],
  ...['has just voted', 'just announced', 'presently', 'for the first time in', 'so far', 'ever since'],
])('lists “%s”', (words) => {
  expect(timeWordsIn(`The harbour, ${words}, as they say.`)).toEqual([words])
})

test('a day after which nobody says which day that was', () => {
  expect(timeWordsIn('Two days later, the board met. Ten years on, it sits.')).toEqual([
    'two days later',
    'ten years on',
  ])
  expect(timeWordsIn('They meet next May, and by June.')).toEqual(['next may', 'by june'])
})

test.each([
  ...[
    'Two years after the flood',
    'day by day',
    'in a year of drought',
    'in three weeks of work',
    'every day',
  ],
  ...[
    'What comes next may surprise, and this may help',
    'in May 2027',
    'on Friday 3 May 2026',
    'next of kin',
  ],
  ...[
    'It stood still',
    'within the law',
    'the end of the pier',
    '24 hours a day',
    'In 24 hours a boat sinks',
  ],
  ...[
    'Act now!',
    'Sundays',
    'the last of the boats',
    'just a boat',
    'the last 3 May 2026 boat',
    'at the beginning',
  ],
])('leaves alone: %s', (text) => expect(timeWordsIn(text)).toEqual([]))

test('long and hostile texts cost no more than a moment', async () => {
  const parts = [
    'in the next ',
    'the end of ',
    'a few ',
    'half an ',
    'over the past a few ',
    'in just under ',
  ]
  const text = parts.map((part) => part.repeat(20_000 / part.length)).join('\n')
  expect(await cpuMsOf(() => timeWordsIn(text))).toBeLessThan(1_000)
})
