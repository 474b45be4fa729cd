import { attributionOf } from '@/lib/campaigns/claims/attributed-to'
import { quotationsIn } from '@/lib/campaigns/claims/quotations-in'
import { listUnsupportedQuotations } from '@/lib/campaigns/claims/unsupported-quotations'

const document =
  'Ada Berg said: “We want our pier back now!” “Never again,” said Jon Vik. The “Sea View” hall is called “Old Hall”.'
const unsupported = (text: string) =>
  listUnsupportedQuotations([{ place: 'a paragraph in the story', text }], [document]).map(
    ({ quotation }) => quotation,
  )

test.each([
  ...[
    '＂give us another pier＂',
    '〝give us another pier〞',
    '〝give us another pier〟',
    "``give us another pier''",
  ],
])('looks between the marks of %s', (text) => expect(unsupported(text)).toEqual(['give us another pier']))

test.each([
  ['“Shame, shame,” she said.', 'Shame, shame,'],
  ['He told them: “Not here”.', 'Not here'],
  ['"Never here," Berg added.', 'Never here,'],
])('two words beside a verb of saying are somebody’s: %s', (text, words) => {
  expect(unsupported(text)).toEqual([words])
})

test.each([
  ...[
    '“Never again,” he said.',
    'The “big pier” closed.',
    'A house called “Sea Breeze” burned.',
    '“No,” she said.',
  ],
  ...['She said the “big pier” is closed.', "The ''empty'' marks", '“Sea View” and “Old Hall” stand.'],
])('asks for no source of: %s', (text) => expect(unsupported(text)).toEqual([]))

test.each([
  ['Berg: We shall overcome this together.', ['We shall overcome this together.']],
  ['Ada Berg: We want our pier back now!', []],
  ['Mayor Berg: We shall never sell it.', ['We shall never sell it.']],
  ['Our Demand: Give us another pier today.', []],
  ['To Ada Berg:\nWe call on you to give us a pier.', []],
  ['Pier: We want another one of these.', []],
])('words behind a speaker’s name and a colon: %s', (text, expected) => {
  expect(unsupported(text)).toEqual(expected)
})

test.each([
  ['“We stay,” said Mayor Tom Hale.', 'Mayor Tom Hale'],
  ['“We stay,” Hale told reporters.', 'Hale'],
  ['In Brockhaven, Tom Hale said: “We stay”', 'In Brockhaven, Tom Hale'],
  ['“We stay,” said the mayor on Tuesday.', null],
  ['“We stay,” she said in Brockhaven.', null],
])('to whom a page gives a quotation: %s', (text, name) => {
  const [quotation] = quotationsIn(text)
  expect(attributionOf(text, quotation!)?.name).toBe(name)
})

test('nobody has a quotation without a verb of saying beside it', () => {
  const text = 'The hall called “Sea View” of Tom Hale.'
  expect(attributionOf(text, quotationsIn(text)[0]!)).toBeNull()
})
