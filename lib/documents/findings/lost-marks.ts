// Texts whose punctuation was lost on the way: an export that turned each mark into a space. Where a sentence ended, two or three
// spaces stand before a capital. A comma left two as well, but seldom between a word in lower case and a capital.

import { startsSentence } from './sentence-breaks'

const shortest = 120
const marks = /[.,;:!?…]/
const gap = /(?<=\p{L}{2}|\d|%) {2,}(?=["“]?(?:\p{Lu}[\p{L}’']|[AI] ))/u
const inLowerCase = /(?:^|[^\p{L}])(?:\p{Ll}[\p{Ll}’'-]*|\d+%?) +$/u

/** Is this long enough to have had commas or full stops, and is without all of them, but not without gaps? */
export const lacksMarks = (text: string) => text.length >= shortest && !marks.test(text) && gap.test(text)

/** Where sentences that lost their ends can begin. */
export const lostEnd = new RegExp(gap.source, 'gu')

/** Did a sentence end before this gap, which ends at `index`? */
export function isLostEnd(text: string, index: number): boolean {
  const left = text.slice(Math.max(0, index - 40), index)
  return left.endsWith('   ') || inLowerCase.test(left) || startsSentence(text.slice(index, index + 20))
}
