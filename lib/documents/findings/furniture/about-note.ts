// What a release says of its own house below the end: "About the Quay Trust: The Quay Trust is …". Several such notes are of partners,
// and the first is of who sends it out.

import { spanOf, type Span } from '@/lib/core/span'
import type { Line, Surroundings } from './surroundings'

const note =
  /^About (?:the |us: (?:the )?)?(\p{Lu}[\p{L}\p{N}&’'.-]*(?: (?:of |for |the |and |& )?[\p{Lu}\p{N}][\p{L}\p{N}&’'-]*){0,6})(?=\s*:|$)/u
/** "Quay United is a network of people who …" in a last line, where it sends to its own pages. */
export const houseNote =
  /^(?:The )?(\p{Lu}[\p{L}\p{N}&’'.-]*(?: (?:of |for |the |and |& )?[\p{Lu}\p{N}][\p{L}\p{N}&’'-]*){0,6})(?: \(\p{Lu}+\))? is (?:an?|the) (?:[\p{L}-]+,? ){0,6}?(?:organi[sz]ation|charity|non-?profit|network|coalition|alliance|campaign|foundation|association|group|movement|collective|think[- ]tank|institute|newsroom|newspaper|magazine)\b/u
const aboutUs = /^About (?:us|the organi[sz]ation)\s?:?$/i
/** Of themselves they go on as "we". */
const ourSelves = /\b(?:[Ww]e|[Oo]ur)\b/
const ownPages =
  /\b(?:visit|go to|see|at|follow|learn more|find out more)\b.*(?:https?:|www\.|\.(?:org|com|net|uk|nz|au|ca|eu|info)\b|@\w|\bwebsite\b)/i
const itself = /\b(?:is|was|are|has|works|represents|brings|serves|supports|campaigns|unites|fights)\b/
/** Notes stand at the end. */
const last = 14
const lastNotes = 3

export function aboutNote(around: Surroundings): Span | null {
  const { read, lines } = around
  const isRelease = lines.some(({ lineKind }) => lineKind === 'format' || lineKind === 'end-mark')
  const from = Math.max(1, lines.length - last)
  const found = lines.findIndex(
    (line, at) => at >= from && (isRelease || isAlone(line, lines[at + 1])) && isNote(line, lines[at + 1]),
  )
  const line = lines[found]
  const name = line && note.exec(line.text)?.[1]
  if (!line || !name) return closingNote(around)
  const start = line.start + line.text.indexOf(name, 6)
  return spanOf(read.text, start, start + name.length)
}

function closingNote({ read, lines }: Surroundings): Span | null {
  const end = lines.slice(-last)
  const line = end.find(
    ({ text }, at) =>
      houseNote.test(text) &&
      ((aboutUs.test(end[at - 1]?.text ?? '') && ourSelves.test(text)) ||
        (at >= end.length - lastNotes && ownPages.test(text))),
  )
  const name = line && houseNote.exec(line.text)?.[1]
  if (!line || !name) return null
  const start = line.start + line.text.indexOf(name)
  return spanOf(read.text, start, start + name.length)
}

/** "About the Quay Trust" over a note, where no release says that it is one. "About Dale" may be of a town, "About the Author" is of nobody's house. */
function isAlone({ text }: Line, next: Line | undefined): boolean {
  const name = note.exec(text)?.[1]
  if (name === undefined || !text.trim().endsWith(name) || /^(?:Author|Writer)s?\b/.test(name)) return false
  return name.includes(' ') || houseNote.test(next?.text ?? '')
}

function isNote({ text }: Line, next: Line | undefined): boolean {
  const match = note.exec(text.slice(0, 200))
  if (!match?.[1]) return false
  const told = text.slice(match[0].length, 400).replace(/^\s*:/, '').trim() || next?.text.slice(0, 300) || ''
  return itself.test(told) && told.toLowerCase().includes(match[1].toLowerCase().split(' ')[0]!)
}
