// The name of a body over the headline, as on paper with a printed head: its words say that it is a body, or the text speaks of it
// again. Over a letter's salutation stand the addressee's lines as well: there it must be spoken of.

import type { Span } from '@/lib/core/span'
import { organisationWords } from '../names/organisation-words'
import { isPersonName } from '../names/person-shape'
import { isAllCapitals, isTitleCase } from '../letter-case'
import { isMasthead } from './masthead'
import { isLetter, type Line, type Surroundings } from './surroundings'

const mostWords = 7
/** Right over "Media Release". */
const mostOverFormat = 16
/** Menus part a site's name from the story. */
const topLines = 12

export function findLetterhead({ read, head, lines }: Surroundings, headline: Span | null): Span | null {
  const hasReader = isLetter(head)
  const top =
    headline && !hasReader
      ? lines.slice(0, topLines).filter((line) => line.start < (head[0]?.start ?? 0))
      : []
  const over = headline ? [...top, ...head].filter((line) => line.end <= headline.start) : head.slice(0, 1)
  const line = over.find(
    (one) =>
      isName(one, isOverFormat(one, head) ? mostOverFormat : mostWords) &&
      (isSpokenOf(one, read.text) || (!hasReader && headline && hasBodyWord(one.text))),
  )
  return line ? { start: line.start, end: line.end, text: line.text } : null
}

/** "Council on the Care of Sailors", right over "Media Release": whose it is. */
export function isOverFormat(line: Line, head: Line[]): boolean {
  return head[head.indexOf(line) + 1]?.lineKind === 'format' && hasBodyWord(line.text)
}

function isName(line: Line, limit: number): boolean {
  const words = line.text.split(/\s+/)
  if (
    line.lineKind !== null ||
    line.kind === 'list-item' ||
    words.length > limit ||
    /[.:;?!\d@>|/]/.test(line.text)
  )
    return false
  if (isMasthead(line.text) || isPersonName(line.text) || (words.length === 1 && !isAllCapitals(line.text)))
    return false
  return isTitleCase(line.text) || isAllCapitals(line.text)
}

function isSpokenOf(line: Line, text: string): boolean {
  return text.indexOf(line.text, line.end) >= 0 && (hasBodyWord(line.text) || line.text.includes(' '))
}

export function hasBodyWord(text: string): boolean {
  return text
    .toLowerCase()
    .split(/\s+/)
    .some((word) => organisationWords.has(word))
}
