import { listUnsupportedNumbers } from '@/lib/campaigns/unsupported-numbers'
import { cpuMsOf } from '@/tests/support/cpu-ms'

const missing = (text: string, document: string) =>
  listUnsupportedNumbers([{ place: 'the headline', text }], [document]).map(({ number }) => number)

test.each([
  ['a number that a document has', 'Open 12 harbours', 'There are 12 harbours.', []],
  ['a number that no document has', 'Open 13 harbours', 'There are 12 harbours.', ['13']],
  ['thousands, however they are separated', '65,000 people', '65 000 people', []],
  ['thousands with a space that does not break', '65\u00a0000', '65,000', []],
  ['a decimal is not a whole number', '1.5 million', '15 million', ['1.5 million']],
  ['millions, in digits or with a word', '65,600,000 people', '65.6 million people', []],
  ['a number is not its million', '65 million', '65 of us', ['65 million']],
  ['money in short', '$5m', 'It costs 5 million dollars.', []],
  ['the same number twice is named once', '7 and 7', '', ['7']],
  ['part of a larger number is not that number', '20 of us', 'in 2017', ['20']],
  ['digits of another script', '٤٠ و ٤١', '٤٠', ['٤١']],
  ['a day and its year are two numbers', 'Since 2027', 'On May 5 2027 it closed.', []],
  ['a year and a count beside it are two numbers', '300 boats', 'In 2024 300 boats came.', []],
  ['no numbers', 'Open the harbour', '', []],
])('in digits: %s', (_, text, document, expected) => {
  expect(missing(text, document)).toEqual(expected)
})

test.each([
  ['a share is not a count', '60% want it', '60 people want it', ['60%']],
  ['a share in other words', '60 per cent want it', '60% want it', []],
  ['half is fifty percent', 'Half of us', 'It is 50 percent of us.', []],
  ['a fraction', 'two-thirds of us, or three quarters', 'two thirds of us', ['three quarters']],
  ['one of a range', '2 million', 'from 2 to 3 million', []],
  ['one of a range of shares', '20% of us', '20–30% of us', []],
])('shares and ranges: %s', (_, text, document, expected) => {
  expect(missing(text, document)).toEqual(expected)
})

test.each([
  ['digits of a document', 'Twelve harbours', '12 harbours', []],
  ['another number', 'thirteen harbours', '12 harbours', ['thirteen']],
  ['large numbers', 'Two hundred and ten thousand people', '210,000 people', []],
  ['a dozen', 'a dozen harbours, half a dozen piers', '12 harbours, 6 piers', []],
  ['a number of many', 'thousands of people', 'Some 4,200 people', []],
  [
    'a number of many that are not as many',
    'Hundreds of thousands of people',
    'Some 4,200',
    ['Hundreds of thousands'],
  ],
  ['several hundred', 'several hundred boats', 'There were 40 boats.', ['hundred']],
  ['numbers beside each other', 'two and three', '2, 3', []],
  ['somebody', 'One of us, and no one else', '', []],
  ['words that hold others', 'The seventh tenant often weighs freight', '', []],
])('in words: %s', (_, text, document, expected) => {
  expect(missing(text, document)).toEqual(expected)
})

test.each([
  ['another sign', '€2.4 million', 'It costs £2.4 million.', ['€2.4 million']],
  ['the same sign', '£2,400,000', 'It costs £2.4 million.', []],
  ['a sign and its word', '40 euros', 'A net costs €40.', []],
  ['a word and its code', '40 Swedish kronor', 'A net costs SEK 40 or forty kronor.', []],
  ['a dollar of any country', '$40', 'A net costs US$40.', []],
  ['a word for what is counted', '12,000 euros', '12,000 children learned to sail there.', ['12,000 euros']],
  ['a sum in words', 'ninety pounds', 'The boat costs ninety euros.', ['ninety pounds']],
  ['a table that says its currency once', '€300', 'Costs in euros: nets 300, ropes 200.', []],
  ['money without its sign', 'The 300', 'Nets cost €300.', []],
  ['one of a range', '£2 million', 'It costs £2 to 3 million.', []],
  ['the other of a range', '£3 million', 'It costs £2 to 3 million.', []],
  ['a country in the middle', '40 Canadian dollars', 'It costs 40 dollars.', []],
  ['the weight of a net', '40 pounds of rope', 'It takes 40 pounds of rope.', []],
])('money: %s', (_, text, document, expected) => {
  expect(missing(text, document)).toEqual(expected)
})

test('a number is named for each place it stands in', () => {
  const words = ['the headline', 'the target'].map((place) => ({ place, text: '9 of 9' }))
  expect(listUnsupportedNumbers(words, [])).toMatchObject([
    { number: '9', place: 'the headline' },
    { number: '9', place: 'the target' },
  ])
})

test('a key figure may leave its unit to its sentence', () => {
  const figure = { place: 'a key figure in the story', text: '60' }
  expect(listUnsupportedNumbers([figure], ['60 percent want it.'])).toEqual([])
  expect(listUnsupportedNumbers([figure], ['160 want it.'])).toHaveLength(1)
})

test('long and hostile texts cost no more than a moment', async () => {
  const text =
    'two hundred and '.repeat(60_000) + '1 '.repeat(200_000) + '1,'.repeat(200_000) + '£1 $'.repeat(50_000)
  const look = () =>
    listUnsupportedNumbers([{ place: 'a paragraph', text: 'nine hundred '.repeat(1500) }], [text])
  expect(await cpuMsOf(look)).toBeLessThan(3_000)
})
