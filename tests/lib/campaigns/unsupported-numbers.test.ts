import { listUnsupportedNumbers } from '@/lib/campaigns/unsupported-numbers'

test.each([
  ['a number that a document has', ['Open 12 harbours'], ['There are 12 harbours.'], []],
  ['a number that no document has', ['Open 13 harbours'], ['There are 12 harbours.'], ['13']],
  ['thousands, however they are separated', ['65,000 people'], ['65 000 people'], []],
  ['a decimal is not a whole number', ['1.5 million'], ['15 million'], ['1.5']],
  ['the same number twice is named once', ['7 and 7'], [''], ['7']],
  ['part of a larger number is not that number', ['20 of us'], ['in 2017'], ['20']],
  ['no numbers', ['Open the harbour'], [''], []],
])('%s', (_, texts, documents, expected) => {
  expect(listUnsupportedNumbers(texts, documents)).toEqual(expected)
})
