// The line below a petition that tells of it: "The Save the Quay petition to Dale Council was written by Jane Roe and is in the category
// Transport at PetitionPlace." What it is called, who wrote it, what it is about and whose page it is stands nowhere else.

import { spanOf, type Span } from '@/lib/core/span'
import type { Line } from './surroundings'

export type PetitionNote = Record<'headline' | 'byline' | 'issueArea' | 'publisher', Span | null>

const note =
  /^The (\p{Lu}[^.]{2,160}?) petition to .{2,160}? was written by (.{2,80}?) and is in the category (.{2,60}?) at (\p{Lu}[\p{L}\d .]{1,40}?)\.?$/du
const within = 12

/** null where none of the last lines is such a note. */
export function petitionNote(text: string, lines: Line[]): PetitionNote | null {
  for (const line of lines.slice(-within)) {
    const found = line.text.includes(' was written by ') ? note.exec(line.text)?.indices : undefined
    if (!found) continue
    const part = (n: number) => spanOf(text, line.start + found[n]![0], line.start + found[n]![1])
    return { headline: part(1), byline: part(2), issueArea: part(3), publisher: part(4) }
  }
  return null
}
