// Who signed it at the end: one name alone, a name with a place behind it, a name behind a dash. Several are signatories, not writers, and
// whom to ring, or whom a release quotes, is neither.

import { spanOf, type Span } from '@/lib/core/span'
import { isAllCapitals, isTitleCase } from '../letter-case'
import { isPersonName } from '../names/person-shape'
import { isNames } from './headline-shape'
import { hasBodyWord } from './letterhead'
import { publisherLabel } from './labelled'
import { isStoryParagraph, type Line, type Surroundings } from './surroundings'

const office =
  /\b(?:general|executive|director|officer|secretary|manager|president|editor|coordinator|treasurer|clerk|minister|commissioner)$/i
/** "Jane Roe, Dale" */
const withPlace = /^(\p{Lu}[\p{L}.'’ -]{4,50}),\s\p{Lu}[^.!?:;“”"]{2,70}$/u
/** "… it is time. — Jane Roe" */
const behindDash = /[.!?]["”’)]?\s+(?:[–—]|--?|- -)\s*(\p{Lu}[\p{L}.'’ -]{4,50})$/u

export function findSignature({ read, head, tail, lines }: Surroundings): Span | null {
  if (isLetterQuoted(head, lines)) return null
  const isRelease = head.some(({ text }) => publisherLabel.test(text))
  return signature(tail, isRelease) ?? (isRelease ? null : signedLast(read.text, lines))
}

/** A story that ends with somebody's letter, from its greeting to its sign-off: whoever signs the letter did not write the story. */
function isLetterQuoted(head: Line[], lines: Line[]): boolean {
  const greeting = lines.findIndex(({ lineKind }) => lineKind === 'salutation')
  const isFirst = head.some(({ lineKind }) => lineKind === 'salutation')
  return greeting > 0 && !isFirst && lines.slice(greeting).some(({ lineKind }) => lineKind === 'sign-off')
}

function signature(tail: Line[], isRelease: boolean): Span | null {
  const contact = tail.findIndex((line) => line.lineKind === 'contact')
  const names = (contact < 0 ? tail : tail.slice(0, contact)).filter(
    (line, at, lines) =>
      line.kind !== 'list-item' &&
      isPersonName(line.text.replace(/^[—–-]\s*/, '')) &&
      !isAddress(line, lines[at + 1]) &&
      !(isRelease && office.test(lines[at + 1]?.text ?? '')) &&
      !isSignatory(lines[at - 1]),
  )
  const [only, another] = names
  if (!only || another || !isNames(only.text)) return null
  return { start: only.start, end: only.end, text: only.text }
}

/** With a place in the last line, under a paragraph; or at the end of the last paragraph. */
function signedLast(text: string, lines: Line[]): Span | null {
  const [above, line] = lines.slice(-2)
  if (!above || !line) return null
  const name = withPlace.exec(line.text)?.[1]
  if (name && isStoryParagraph(above) && isPersonName(name) && isTitleCase(line.text))
    return spanOf(text, line.start, line.start + name.length)
  const end = lines.findLast(isStoryParagraph)
  const last = end && behindDash.exec(end.text.slice(-longestEnd))?.[1]
  return last && isPersonName(last) ? spanOf(text, end.end - last.length, end.end) : null
}

const longestEnd = 80

/** Under another body's name: one of several who sign. */
function isSignatory(above: Line | undefined): boolean {
  return above !== undefined && above.lineKind === null && hasBodyWord(above.text) && isBody(above.text)
}

/** A few words with capitals. */
export function isBody(names: string): boolean {
  return (
    names.split(/\s+/).length <= 6 &&
    (isTitleCase(names) || isAllCapitals(names)) &&
    !/[.!?:,|•·\d]/.test(names)
  )
}

/** Whom to write to: an office, or a name over a street. */
function isAddress({ text }: Line, next: Line | undefined): boolean {
  return (
    office.test(text) ||
    /^(?:\d{1,4}[a-z]? \p{Lu}|\p{Lu}\p{L}+ [\p{L} ]{2,30} \d{1,4}$|P\.?O\.? Box)/u.test(next?.text ?? '')
  )
}
