import { isSameCount, isSameFinding } from '@/lib/campaigns/compose/same-count'
import type { Figure } from '@/lib/documents/draft-schema'

/** `number` where it stands in the sentence, and `of` where it stands there. */
function figure(sentence: string, number: string, of: string | null = null): Figure {
  const span = (text: string) => {
    const start = sentence.indexOf(text)
    return { start, end: start + text.length, text }
  }
  return { ...span(number), of: of === null ? null : span(of), sentence: span(sentence) }
}

it.each([
  ['The lock costs the port £240,000 a year', '£240,000', 'The lock costs the port £240k each year', '£240k'],
  [
    'The lock costs 2.4 million euros',
    '2.4 million euros',
    'A new lock costs some €2.4 million',
    'some €2.4 million',
  ],
  ['Nine boats sank in the lock', 'Nine', '9 boats sank in the old lock', '9'],
  ['Two thirds of the crews use the lock', 'Two thirds', '67% of the crews use the lock', '67%'],
  [
    'On 4 March the port said the lock needs 12,500 bricks',
    '12,500',
    'On 9 March it said the lock needs 12,500 bricks',
    '12,500',
  ],
])('joins “%s” and “%s”', (one, number, other, otherNumber) => {
  expect(isSameFinding(figure(one, number), figure(other, otherNumber))).toBe(true)
  expect(isSameFinding(figure(other, otherNumber), figure(one, number))).toBe(true)
})

it.each([
  ['The port has 12 cranes', '12', 'Twelve sailors sang at the inn', 'Twelve'],
  ['The lock costs £2.4 million', '£2.4 million', 'The lock costs €2.4 million', '€2.4 million'],
  ['The lock took 4,500 boats in 2023', '4,500', 'The lock took 4,500 boats in 2024', '4,500'],
  [
    'Some 4,500 boats pass at the lock in Arle',
    'Some 4,500',
    'Some 4,500 boats pass at the lock in Bray',
    'Some 4,500',
  ],
])('does not join “%s” and “%s”', (one, number, other, otherNumber) => {
  expect(isSameFinding(figure(one, number), figure(other, otherNumber))).toBe(false)
})

it('does not join one number of two things that are named', () => {
  const boats = figure('The lock took 4,500 boats of the sound', '4,500', 'boats')
  const barges = figure('The lock took 4,500 barges of the sound', '4,500', 'barges')
  expect(isSameFinding(boats, barges)).toBe(false)
})

it.each([['Nine boats sank in the lock', 'Nine', 'Eleven boats sank in the lock', 'Eleven']])(
  'counts one thing in “%s” (%s) and “%s” (%s)',
  (one, number, other, otherNumber) => {
    expect(isSameCount(figure(one, number), figure(other, otherNumber))).toBe(true)
  },
)

it.each([
  ['The lock took 45 boats in May', '45', 'The lock took 52 boats in June', '52'],
  ['The lock took 45 boats in May', '45', 'The lock took 520 boats last year', '520'],
  ['The lock took 45 boats in 2023', '45', 'The lock took 52 boats in 2024', '52'],
  ['The lock at Arle took 45 boats', '45', 'The lock at Bray took 52 boats', '52'],
  ['The port lost £240,000 to the storm', '£240,000', 'A crane costs the port £310,000', '£310,000'],
])('counts two things in “%s” (%s) and “%s” (%s)', (one, number, other, otherNumber) => {
  expect(isSameCount(figure(one, number), figure(other, otherNumber))).toBe(false)
})
