import { listUnsupportedNumbers } from '@/lib/campaigns/unsupported-numbers'
import { cpuMsOf } from '@/tests/support/cpu-ms'

const document = `Brockhaven, 3 March 2026. 14,000 people use the ferry each month. It costs the port £310,000 a year, and 2.4 million
crossings were counted in 2024. Article 7 of the charter, adopted on 14 May 2019, says so, and so does Covid-19 notice No. 8. The
fine is $5,000. A petition signed by 4,500 people was handed over. The board meets from 16 to 18 June. For 20 years the port has run
a three-year plan, and waits of 36 hours. The nineteenth regatta has 65 stalls, and the 7pm ferry is full. Its mayor walked 12 km.
One in three sailors is a nurse, and two thirds work at night.
(11) Nobody swims.`

const missing = (text: string, source = document) =>
  listUnsupportedNumbers([{ place: 'a paragraph in the story', text }], [source]).map(({ number }) => number)

test.each([
  ...['14 May 2019', '14 May', 'May 2019', 'May 14, 2019', 'the 14th of May 2019', '14/05/2019', 'the 14th'],
  ...['3 March', 'March 2026', '2026', 'since 2024', 'the 2024 figures', '2024 was a record', '2019'],
  ...['16–18 June', '16 to 18 June 2026', 'June 16', '18 June', '16 June and 18 June'],
])('a date is known by any date with it: %s', (text) => expect(missing(text)).toEqual([]))

test.each([
  ...[
    '14 May 2026',
    '14 March 2019',
    '3 March 2024',
    'May 2026',
    'June 2019',
    '14 June',
    '3 May',
    '5/14/2026',
  ],
])('a date is one amount: %s', (text) => expect(missing(`The board votes on ${text}.`)).toEqual([text]))

test.each([
  ...['4,500 residents', 'more than 4,500', '4500 signatures', '4,500 of us', 'some 4,500 local people'],
  ...['12 kilometres', '12km', '20-year', 'two decades', 'three years', 'the 7 p.m. ferry', 'ferries at 7'],
  ...['Art. 7', 'COVID-19', 'notice #8', 'the 19th regatta', '65 stands', '310k pounds'],
  ...[
    'a 5,000 fine',
    '5,000 dollars',
    'hundreds of people',
    'one ferry',
    'We must act, and may march in May',
  ],
])('an honest edit is let go: %s', (text) => expect(missing(text)).toEqual([]))

test.each([
  ...[
    ['14 deaths', '14'],
    ['16 boats', '16'],
    ['2024 people', '2024'],
    ['5,000 people', '5,000'],
  ],
  ...[
    ['20 people', '20'],
    ['36 days', '36'],
    ['20 months', '20'],
    ['12 miles', '12'],
    ['12 nurses', '12'],
  ],
  ...[
    ['7 boats', '7'],
    ['8 boats', '8'],
    ['11 boats', '11'],
    ['Article 12', '12'],
    ['19 boats', '19'],
  ],
  ...[
    ['the 65th regatta', '65th'],
    ['the 17th century', '17th'],
  ],
])('other things than those that the documents have so many of: %s', (text, number) => {
  expect(missing(text)).toEqual([number])
})

test.each([
  ['in capitals and without its day', 'MAY 2019', '14 MAY 2019', []],
  ['in two months', 'from May to June 2025', 'In May–June 2025 it closed.', []],
  ['only one of the two', 'May and July 2025', 'In May 2025 it closed.', ['May and July 2025']],
  ['whose order nobody knows', '4 March 2026', 'Posted 03/04/2026', []],
  ['of a machine', '4 March 2026', 'Posted 2026-03-04', []],
  ['that is no verb', 'The 14 may leave', '14 may stay', []],
  ['with a number behind it', 'In May 2,000 boats came', 'In May 2,000 boats came', []],
  ['of which there is none', '45 May', 'Some 45. May we?', []],
])('a date %s', (_, text, source, expected) => expect(missing(text, source)).toEqual(expected))

test.each([
  ...[
    'Catches doubled',
    'twice as many boats',
    'a tenfold rise',
    'It will triple',
    'triple the fee',
    '5x more',
  ],
  ...[
    '½ of the boats',
    '2½ million boats',
    '2 ½ million',
    'a couple of boats',
    'a pair of boats',
    'a score of boats',
  ],
  ...[
    'zero boats',
    'a decade ago',
    'half a century',
    'the past fortnight',
    '⑤ boats',
    '２４ boats',
    'Catches halved',
  ],
  ...['two and a half million boats', 'three times the catch', 'a couple of hundred boats'],
])('a number is seen in “%s”', (text) => expect(missing(text, 'Boats.')).toHaveLength(1))

test.each([
  ...['double standards', 'a double-decker', 'They doubled down', 'net zero', 'zero tolerance', 'the couple'],
  ...['for the first time', 'a second chance', 'by halves', 'He scored', 'this century', 'a triple jump'],
])('no number is seen in “%s”', (text) => expect(missing(text, 'Boats.')).toEqual([]))

test.each([
  ['twice as many', 'The catch doubled.'],
  ['a threefold rise', 'There are three times as many.'],
  ['They met twice', 'There were two meetings.'],
  ['2.5 million', 'two and a half million'],
  ['2½ million', '2.5 million'],
  ['Catches halved', 'It fell by 50%.'],
  ['a decade ago', 'ten years ago'],
  ['14 days', 'a fortnight'],
  ['two weeks', '14 days'],
  ['18 months', '18-month'],
  ['a couple of hundred boats', 'some 240 boats'],
  ['24 boats', '２４ boats'],
  ['the 21st meeting', 'the twenty-first meeting'],
])('%s: a document says it as “%s”', (text, source) => expect(missing(text, source)).toEqual([]))

test('long and hostile texts cost no more than a moment', async () => {
  const parts = [
    'May 1 and ',
    '1 to 2 ',
    '14-',
    'half a ',
    'a couple of ',
    'two and a half ',
    '1/2/',
    'twice ',
    'twenty-',
  ]
  const text = parts.map((part) => part.repeat(20_000 / part.length)).join('\n')
  const look = () => missing('9 boats', text)
  expect(await cpuMsOf(look)).toBeLessThan(6_000)
})
