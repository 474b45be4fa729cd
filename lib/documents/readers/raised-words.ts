// What stands raised or lowered on a line: the mark of a note is none of the sentence's words, and a digit stays told from those before
// it, as it is by its place on the page: 4,500² is not 45,002.

/** Longer is a phrase that is only set small. */
export const longestRaised = 24

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const lowered = '₀₁₂₃₄₅₆₇₈₉'
const noteMark = /^(?:[*†‡§¶#↩↑^]\ufe0e?|[,;\s])+$/u
/** Told from the words by themselves. */
const inBrackets = /^[[(][^[\]()]{1,20}[\])]$/
const numbers = /^\d{1,3}(?:\s*[,;–-]\s*\d{1,3})*$/
/** Behind a stop, a closing mark or a whole word a small number is a note's; behind a digit or a unit it may be a power. */
const endOfWords = /(?:[.,;:!?)\]”’»"']|\p{L}{4})\s*$/u

export type Raised = { words: string; before: string; isLowered: boolean; isLink: boolean }

/** The words as they are to be written; none for the mark of a note. */
export function wordsOfRaised({ words, before, isLowered, isLink }: Raised): string {
  const plain = words.trim()
  if (isNoteMark(plain, isLink)) return ''
  if (inBrackets.test(plain)) return words
  if (!isLowered && numbers.test(plain) && endOfWords.test(before)) return ''
  const digits = isLowered ? lowered : raised
  return words.replace(/\d/g, (digit) => digits.charAt(Number(digit)))
}

/** What is raised, a link, and no longer than a number in brackets leads to a note. */
export function isNoteMark(words: string, isRaisedLink: boolean): boolean {
  return noteMark.test(words) || (isRaisedLink && (inBrackets.test(words) || /^\w{0,4}$/.test(words)))
}
