import { amountOf, isCompatible, isSameAmount, isSameCount } from '@/lib/campaigns/compose/same-count'
import type { Figure } from '@/lib/documents/draft-schema'

const span = (text: string) => ({ start: 0, end: text.length, text })
const figure = (text: string, of: string, sentence = `${text} ${of}`): Figure => ({
  ...span(text),
  of: span(of),
  sentence: span(sentence),
})

it.each([
  ['65.6 million', { value: 65_600_000, unit: '' }],
  ['65,600,000', { value: 65_600_000, unit: '' }],
  ['65 600', { value: 65_600, unit: '' }],
  ['60%', { value: 60, unit: '%' }],
  ['60 percent', { value: 60, unit: '%' }],
  ['$1.07 billion', { value: 1_070_000_000, unit: '$' }],
  ['four in ten', null],
  ['more than 12,000', { value: 12_000, unit: '' }],
  ['well over £2 million', { value: 2_000_000, unit: '£' }],
  ['up to\n40 percent', { value: 40, unit: '%' }],
  ['9,000 or so', { value: 9_000, unit: '' }],
  ['about one in 5', null],
])('reads %s', (text, amount) => {
  expect(amountOf(text)).toEqual(amount)
})

it('knows the same amount in other words', () => {
  expect(isSameAmount(figure('65.6 million', 'people'), figure('65,600,000', 'people'))).toBe(true)
  expect(isSameAmount(figure('60%', 'of tenants'), figure('60', 'of tenants'))).toBe(false)
})

it.each([
  [['4,200', 'people on the island'], ['3,900', 'people on this island'], true],
  [['60%', 'of tenants in the city'], ['55%', 'of tenants'], true],
  [['60%', 'of tenants'], ['55', 'tenants'], false],
  [['4,200', 'people on the island'], ['900', 'boats in the harbour'], false],
] as const)('%j and %j: %s', ([one, ofOne], [other, ofOther], isSame) => {
  const around = 'live on the island in the sound all year'
  const [a, b] = [figure(one, ofOne, `${ofOne} ${around}`), figure(other, ofOther, `${ofOther} ${around}`)]
  expect(isSameCount(a, b)).toBe(isSame)
})

it('does not hold every count of people for the same one', () => {
  const marched = figure('300', 'people', 'On Monday 300 people marched through the rain.')
  const live = figure('4,200', 'people', 'The island has 4,200 people and one shop.')
  expect(isSameCount(marched, live)).toBe(false)
})

const moored = (words: string) =>
  figure(words, 'boats', `The harbour has moorings for ${words} boats of all sizes.`)

it.each([
  ['More than 800', 'more than 800', true, true],
  ['More than 800', 'over 800', true, true],
  ['About 800', '800', true, true],
  ['More than 800', 'fewer than 800', false, false],
  ['More than 800', 'more than 950', false, false],
  ['More than 800', '820', false, true],
  ['More than 800', '790', false, false],
  ['Nearly 800', '790', false, true],
  ['About 800', '980', false, false],
  ['800', '820', false, false],
])('%s boats and %s boats: the same %s, compatible %s', (one, other, isSame, compatible) => {
  const [a, b] = [moored(one), moored(other)]
  expect(isSameCount(a, b)).toBe(true)
  expect([isSameAmount(a, b), isCompatible(a, b)]).toEqual([isSame, compatible])
  expect([isSameAmount(b, a), isCompatible(b, a)]).toEqual([isSame, compatible])
})
