// Who signed it at the end: one name alone, a name with a place behind it, a name behind a dash. Several are signatories, not writers, and
// whom to ring, or whom a release quotes, is neither.

import { spanOf, type Span } from '@/lib/core/span'
import { isAllCapitals, isTitleCase } from '../letter-case'
import { isPersonName } from '../names/person-shape'
import { isNames } from './headline-shape'
import { hasBodyWord } from './letterhead'
import { publisherLabel } from './labelled'
import { isLetter, isStoryParagraph, postscript, type Line, type Surroundings } from './surroundings'

const office =
  /\b(?:general|executive|director|officer|secretary|manager|president|editor|coordinator|treasurer|clerk|minister|commissioner)$/i
/** "— Jane Roe, Dale" */
const dashed = /^[–—-]{1,2}\s?(\p{Lu}[\p{L}.'’ -]{4,50}?)(?:,\s[^.!?:;“”"]{2,70})?$/u
/** "Jane Roe, Dale" */
const withPlace = /^(\p{Lu}[\p{L}.'’ -]{4,50}),\s\p{Lu}[^.!?:;“”"]{2,70}$/u
/** "… it is time. — Jane Roe" */
const behindDash =
  /[.!?]["”’)]?\s+(?:[–—]|--?|- -)\s*(\p{Lu}[\p{L}.'’ -]{4,50}?)(?:,\s\p{Lu}[^.!?:;“”"]{2,60})?$/u

export function findSignature({ read, head, tail, lines }: Surroundings): Span | null {
  if (isLetterQuoted(head, lines)) return null
  const isRelease = head.some(({ text }) => publisherLabel.test(text))
  return signature(tail, isRelease) ?? (isRelease ? null : signedLast(read.text, lines))
}

/** A story that ends with somebody's letter, from its greeting to its sign-off: whoever signs the letter did not write the story. */
function isLetterQuoted(head: Line[], lines: Line[]): boolean {
  const greeting = lines.findIndex(({ lineKind }) => lineKind === 'salutation')
  const isLate = (lines[greeting]?.start ?? 0) * 4 > (lines.at(-1)?.end ?? 0)
  return isLate && !isLetter(head) && lines.slice(greeting).some(({ lineKind }) => lineKind === 'sign-off')
}

function signature(tail: Line[], isRelease: boolean): Span | null {
  const contact = tail.findIndex((line) => line.lineKind === 'contact')
  const above = contact < 0 ? tail : tail.slice(0, contact)
  const names = above.filter(
    (line, at, lines) =>
      line.kind !== 'list-item' &&
      line.lineKind !== 'sign-off' &&
      isPersonName(nameIn(line, above).replace(/^[—–-]\s*/, '')) &&
      !isAddress(line, tail[tail.indexOf(line) + 1], lines[at - 1]) &&
      !(isRelease && office.test(lines[at + 1]?.text ?? '')) &&
      !isSignatory(lines[at - 1]),
  )
  const [only, another] = names
  if (!only || another || !isNames(nameIn(only, above))) return null
  if (areBodies(above.slice(0, above.indexOf(only)))) return null
  return { start: only.start, end: only.start + nameIn(only, above).length, text: nameIn(only, above) }
}

/** "Jane Roe," as the last of all; "Jane Roe - teacher, Dale" below a sign-off. */
function nameIn(line: Line, lines: Line[]): string {
  const isBelow = lines[lines.indexOf(line) - 1]?.lineKind === 'sign-off'
  if (isBelow && / [–—-] /.test(line.text)) return line.text.replace(/ [–—-] .*$/, '')
  return line === lines.at(-1) ? line.text.replace(/,$/, '') : line.text
}

/** With a place in the last line, under a paragraph; or at the end of the last paragraph. */
function signedLast(text: string, all: Line[]): Span | null {
  const lines = all.filter((one) => !postscript.test(one.text))
  const [above, line] = lines.slice(-2)
  if (!above || !line) return null
  const name = withPlace.exec(line.text)?.[1]
  const isLast = isStoryParagraph(above) || lines.length < all.length
  if (name && isLast && isPersonName(name) && isTitleCase(line.text))
    return spanOf(text, line.start, line.start + name.length)
  const signer = dashed.exec(line.text)?.[1]
  if (signer && isPersonName(signer) && /[.!?…]$/.test(above.text)) {
    const start = line.start + line.text.indexOf(signer)
    return spanOf(text, start, start + signer.length)
  }
  const end = lines.findLast((one) => isStoryParagraph(one) && !isNote(one.text))
  return end ? signedBehindDash(text, end) : null
}

const longestEnd = 140

function signedBehindDash(text: string, { text: paragraph, end }: Line): Span | null {
  const found = behindDash.exec(paragraph.slice(-longestEnd))
  const name = found?.[1]
  if (!found || !name || !isPersonName(name)) return null
  const start = end - found[0].length + found[0].indexOf(name)
  return spanOf(text, start, start + name.length)
}

/** "(Roe is director of …)": of whom it is. */
function isNote(text: string): boolean {
  return /^[(*_].*[)*_]$/s.test(text)
}

/** Bodies have signed above, so one of them is called like a person. */
function areBodies(lines: Line[]): boolean {
  return lines.filter(({ text }) => hasBodyWord(text) && isBody(text)).length >= mostBodies
}
const mostBodies = 2

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

const street = /^(?:\d{1,4}[a-z]? \p{Lu}|\p{Lu}\p{L}+ [\p{L} ]{2,30} \d{1,4}$|P\.?O\.? Box)/u
const telephone = /^(?:\(?\+?\d[\d ()./-]{6,24}$|\S+@\S+$|(?:phone|tel|mobile|cell|e-?mail|m|t|p)\b[.:])/i

/** Whom to write to or to ring: an office, a name over a street, or over a telephone where nobody signs. */
function isAddress({ text }: Line, next: Line | undefined, above: Line | undefined): boolean {
  const below = next?.text ?? ''
  return office.test(text) || street.test(below) || (telephone.test(below) && above?.lineKind !== 'sign-off')
}
