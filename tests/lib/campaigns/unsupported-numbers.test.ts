import { listUnsupportedNumbers } from '@/lib/campaigns/unsupported-numbers'

test.each([
  ['a number that a document has', ['Open 12 harbours'], ['There are 12 harbours.'], []],
  ['a number that no document has', ['Open 13 harbours'], ['There are 12 harbours.'], ['13']],
  ['thousands, however they are separated', ['65,000 people'], ['65 000 people'], []],
  ['thousands with a space that does not break', ['65\u00a0000'], ['65,000'], []],
  ['a decimal is not a whole number', ['1.5 million'], ['15 million'], ['1.5']],
  ['the same number twice is named once', ['7 and 7'], [''], ['7']],
  ['part of a larger number is not that number', ['20 of us'], ['in 2017'], ['20']],
  ['digits of another script', ['٤٠ و ٤١'], ['٤٠'], ['٤١']],
  ['no numbers', ['Open the harbour'], [''], []],
])('%s', (_, texts, documents, expected) => {
  const words = texts.map((text) => ({ place: 'the headline', text }))
  expect(listUnsupportedNumbers(words, documents).map(({ number }) => number)).toEqual(expected)
})

test('a number is named for each place it stands in', () => {
  const words = ['the headline', 'the target'].map((place) => ({ place, text: '9 of 9' }))
  expect(listUnsupportedNumbers(words, [])).toEqual([
    { number: '9', place: 'the headline' },
    { number: '9', place: 'the target' },
  ])
})
