import fc from 'fast-check'
import { firstLetters } from '@/lib/documents/findings/first-letters'
import { openingWith } from '@/lib/documents/findings/opening-shapes'

const lead = String.raw`^[^\p{L}\p{N}#@]*(?:(?:so|and|now),? |(?:so,? )?please,? (?:also )?|if you [^,.?!]{2,60}, |you can )*`
const shapes = [
  String.raw`rsvp\b`,
  String.raw`(?<=\b(?:please|you can),? )(?:sign|share)\b(?! out\b)`,
  String.raw`(?:e-?mail|write to) (?:the )?mayor\b`,
  String.raw`(?:the|a|full)(?: [\w’-]+){0,2} letter\b`,
  String.raw`an? (?:vote|vigil)\b`,
  String.raw`so far\b`,
]
const opening = openingWith({ lead, shapes })
const whole = new RegExp(`${lead}(?:${shapes.join('|')})`, 'iu')

test('it answers as the one expression of all shapes does', () => {
  const word = fc.constantFrom(
    ...'so and now please also if you can care , . “ — share sign out e-mail email write to the mayor a an vote so far rsvp letter full Zoë #1'.split(
      ' ',
    ),
  )
  const sentence = fc.array(word, { maxLength: 12 }).map((words) => words.join(' ').replace(/ (?=[,.])/g, ''))
  fc.assert(
    fc.property(sentence, (text) => opening.test(text) === whole.test(text)),
    { numRuns: 3000 },
  )
})

test.each([
  ['RSVP by Friday', true],
  ['“So please sign today”', true],
  ['Sign today', false],
  ['Now, if you care for the ferry, e-mail the mayor', true],
  ['They e-mail the mayor', false],
  ['A short letter came', true],
  ['', false],
])('%j: %j', (text, isOpened) => {
  expect(opening.test(text)).toBe(isOpened)
})

test('the first letters of an expression are read from its source', () => {
  expect(firstLetters('rsvp')).toEqual(['rs'])
  expect(firstLetters('e-?mail x')).toEqual(['em', 'e-'])
  expect(firstLetters('(?<=please )(?:sign|share)')).toEqual(['si', 'sh'])
  expect(firstLetters('(?:an?|the) letter')).toEqual(['a ', 'an', 'th'])
  expect(firstLetters(String.raw`(?:gov(?:ernor|\.)|mayor) \p{Lu}`)).toEqual(['go', 'ma'])
})

test('what may begin with any letter has none', () => {
  for (const source of [String.raw`\p{Lu}\w+`, '[a-z]x', '(group)', '(?:of )*the', 'a']) {
    expect(firstLetters(source)).toBeNull()
  }
})
