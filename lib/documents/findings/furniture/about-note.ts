// What a release says of its own house below the end: "About the Quay Trust: The Quay Trust is …". Several such notes are of partners,
// and the first is of who sends it out.

import { spanOf, type Span } from '@/lib/core/span'
import type { Line, Surroundings } from './surroundings'

const note =
  /^About (?:the |us: (?:the )?)?(\p{Lu}[\p{L}\p{N}&’'.-]*(?: (?:of |for |the |and |& )?[\p{Lu}\p{N}][\p{L}\p{N}&’'-]*){0,6})(?=\s*:|$)/u
const itself = /\b(?:is|was|are|has|works|represents|brings|serves|supports|campaigns|unites|fights)\b/
/** Notes stand at the end. */
const last = 14

export function aboutNote({ read, lines }: Surroundings): Span | null {
  if (!lines.some(({ lineKind }) => lineKind === 'format' || lineKind === 'end-mark')) return null
  const from = Math.max(1, lines.length - last)
  const found = lines.findIndex((line, at) => at >= from && isNote(line, lines[at + 1]))
  const line = lines[found]
  const name = line && note.exec(line.text)?.[1]
  if (!line || !name) return null
  const start = line.start + line.text.indexOf(name, 6)
  return spanOf(read.text, start, start + name.length)
}

function isNote({ text }: Line, next: Line | undefined): boolean {
  const match = note.exec(text.slice(0, 200))
  if (!match?.[1]) return false
  const told = text.slice(match[0].length, 400).replace(/^\s*:/, '').trim() || next?.text.slice(0, 300) || ''
  return itself.test(told) && told.toLowerCase().includes(match[1].toLowerCase().split(' ')[0]!)
}
