// The quotes of a text, each with who said it, as what, to whom, and on whose side; in the order of the text.
// Every span reads back. For drafts, asks and pull quotes.

import { spanOf, type Span } from '@/lib/core/span'
import type { Name, Quote } from '@/lib/documents/draft-schema'
import type { ReadText } from '../structure'
import { attributionOf } from './attribution'
import { findPeople } from './find-people'
import { findQuoted } from './find-quoted'
import { frameOf } from './frame'
import { isEnglish, isNextInRow, isSaid } from './is-said'
import { outletIn } from './outlet'
import { findParties } from './parties'
import type { People } from './people'
import { nobody, type Said, type Speaker } from './said'
import { findSides } from './side'
import { withRoles } from './roles'
import { findSpeakers } from './speakers'

/** `publisher`: who sent the document out, where it says so. */
export function findQuotes(read: ReadText, names: Name[], publisher: Span | null = null): Quote[] {
  const said = readSaid(read)
  if (said.length === 0) return []
  const people = findPeople(read, names)
  const speakers = isEnglish(read)
    ? withRoles(findSpeakers(read, people, said), people)
    : said.map(() => nobody)
  const quotes = said.flatMap((one, index) => quoteOf(read, one, { by: speakers[index], people }) ?? [])
  const sides = findSides(quotes, findParties(read, said, publisher))
  return quotes.map((quote, index) => ({ ...quote, ...(sides[index] ?? { side: 'unknown' }) }))
}

function readSaid(read: ReadText): Said[] {
  const all = findQuoted(read)
  const said: Said[] = []
  for (const [index, quoted] of all.entries()) {
    const frame = frameOf(read, all, index)
    const attribution = isEnglish(read) ? attributionOf(read, quoted, frame) : null
    const isQuote = isSaid(read, { quoted, frame, attribution }) || isNextInRow(read, said.at(-1), quoted)
    said.push({ quoted, frame, attribution, isQuote })
  }
  return said
}

function quoteOf(
  read: ReadText,
  said: Said,
  { by, people }: { by?: Speaker; people: People },
): Omit<Quote, 'side'> | null {
  const span = said.isQuote && by ? spanOf(read.text, said.quoted.start, said.quoted.end) : null
  if (!span || !by) return null
  const { speaker, role, words } = by
  return { ...span, speaker, role, outlet: words && outletIn(read.text, words, people) }
}
