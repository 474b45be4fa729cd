// Texts whose punctuation was lost on the way: an export that turned each mark into a space. Where a sentence ended, two or three
// spaces stand before a capital. A comma left two as well, but seldom between a word in lower case and a capital.

const shortest = 120
const marks = /[.,;:!?…]/
const before = "(?<=(?<!\\p{L})\\p{Ll}[\\p{Ll}’'-]{1,30}|\\d|%) {2}|(?<=\\p{L}{2}) {3}"
const behind = '(?=["“]?(?:\\p{Lu}[\\p{L}’\']|[AI] ))'
const gap = new RegExp(`(?:${before}) *${behind}`, 'u')

/** Is this long enough to have had commas or full stops, and is without all of them, but not without gaps? */
export const lacksMarks = (text: string) => text.length >= shortest && !marks.test(text) && gap.test(text)

/** Where sentences that lost their ends can begin. */
export const lostEnd = new RegExp(gap.source, 'gu')
