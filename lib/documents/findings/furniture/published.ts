// When it was published: markup, a line that is a date, a label, the date in a dateline ("CITY, Nov. 5 —").

import { spanOf, type Span } from '@/lib/core/span'
import { dateInLine, dateShape } from '../dates'
import { findLabelled, publishedLabel } from './labelled'
import type { Line, Surroundings } from './surroundings'

const dateline = new RegExp(
  String.raw`^\p{Lu}[\p{L}.’' ]{2,30}(?:,[\p{L}. ]{2,20})?[,(—–-]\s?\(?(${dateShape})\)?(?=\s*(?:[—–(-]|\())`,
  'iu',
)
const besideByline = new RegExp(
  String.raw`^by\b[^\n]{3,60}?[|•·,(–—-]\s*(?:on |published |updated )*(${dateShape})`,
  'iu',
)

export function findPublished({ read, head, tail, lines }: Surroundings): Span | null {
  if (read.known.published) return read.known.published
  const near = [...head, ...tail].filter((line) => !isLetterDate(line, head))
  return (
    firstDate(read.text, near) ??
    findLabelled(read.text, near, publishedLabel) ??
    firstMatch(read.text, [...near, ...lines.slice(head.length, head.length + 1)], besideByline) ??
    firstMatch(read.text, lines.slice(0, head.length + 2), dateline)
  )
}

/** A date above "Dear …" with an address around it is the letter's, and still the best there is: kept only if first. */
function isLetterDate(line: Line, head: Line[]): boolean {
  const salutation = head.findIndex((other) => other.lineKind === 'salutation')
  return (
    salutation >= 0 &&
    line.lineKind === 'date' &&
    head.some((other) => other.lineKind === 'date' && other.start < line.start)
  )
}

function firstDate(text: string, lines: Line[]): Span | null {
  for (const line of lines) {
    const at = dateInLine(line.text)
    if (at) return spanOf(text, line.start + at.start, line.start + at.end)
  }
  return null
}

function firstMatch(text: string, lines: Line[], shape: RegExp): Span | null {
  for (const line of lines) {
    const words = line.text.slice(0, 200)
    const match = /\d/.test(words) && shape.exec(words)
    if (!match || !match[1]) continue
    const start = line.start + match[0].indexOf(match[1])
    return spanOf(text, start, start + match[1].length)
  }
  return null
}
