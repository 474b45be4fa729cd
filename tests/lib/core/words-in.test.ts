import fc from 'fast-check'
import { eachWord } from '@/lib/core/words-in'

function words(text: string): string[] {
  const found: string[] = []
  eachWord(text, (start, end) => void found.push(text.slice(start, end)))
  return found
}

test.each([
  ['the ferry, again', ['the', 'ferry', 'again']],
  ['’tis élan 2nd', ['tis', 'élan', 'nd']],
  ['паром 𝔞𝔟 ends', ['паром', '𝔞𝔟', 'ends']],
  ['', []],
])('%j has the words %j', (text, expected) => {
  expect(words(text)).toEqual(expected)
})

test('they are those an expression finds, whatever the text holds', () => {
  const text = fc.string({ unit: 'binary', maxLength: 60 }).map((some) => some.toLowerCase())
  fc.assert(fc.property(text, (some) => expect(words(some)).toEqual(some.match(/\p{L}+/gu) ?? [])))
})
