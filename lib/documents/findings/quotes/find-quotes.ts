// The quotes of a text, each with who said it, as what, to whom, and on whose side; in the order of the text.
// Every span reads back. For drafts, asks and pull quotes.

import { spanOf } from '@/lib/core/span'
import type { Name, Quote } from '@/lib/documents/draft-schema'
import type { ReadText } from '../structure'
import { attributionOf } from './attribution'
import { findQuoted } from './find-quoted'
import { frameOf } from './frame'
import { isSaid } from './is-said'
import { outletIn } from './outlet'
import { sideOf } from './side'
import type { Said, Speaker } from './said'
import { findSpeakers } from './speakers'

export function findQuotes(read: ReadText, names: Name[]): Quote[] {
  const said = readSaid(read)
  const speakers = findSpeakers(read, names, said)
  return said.flatMap((one, index) =>
    one.isQuote ? (quoteOf(read, one, speakers[index] as Speaker) ?? []) : [],
  )
}

function readSaid(read: ReadText): Said[] {
  const all = findQuoted(read)
  return all.map((quoted, index) => {
    const frame = frameOf(read, all, index)
    const attribution = attributionOf(read, quoted, frame)
    return { quoted, frame, attribution, isQuote: isSaid(read, { quoted, frame, attribution }) }
  })
}

function quoteOf(read: ReadText, { quoted }: Said, { speaker, role, words }: Speaker): Quote | null {
  const span = spanOf(read.text, quoted.start, quoted.end)
  if (!span) return null
  return { ...span, speaker, role, outlet: words && outletIn(read.text, words), side: sideOf(read, span) }
}
