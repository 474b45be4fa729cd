// Whose side a speaker is on, relative to the document's own asks: "ours" asks, leads or supports; "theirs" is asked,
// refuses or is criticised. Unknown wherever the text does not show it, or shows both: only "ours" is ever made a pull quote.

import type { Quote, Side } from '@/lib/documents/draft-schema'
import type { Parties } from './parties'
import { keysIn } from './keys'
import { asksOneself, refusesOneself, speaksFor, supporters } from './words/asking'

/** Looked for first: nobody refuses without it. */
const holdsNo = /no|n['’]t/i

type Spoken = Omit<Quote, 'side'>

/** Each quote's side; what one quote of a speaker shows holds for all of theirs. */
export function findSides(quotes: Spoken[], parties: Parties): Side[] {
  const shown = new Map<string, Set<Side>>()
  for (const quote of quotes) {
    const sides = shown.get(nameOf(quote)) ?? new Set()
    shown.set(nameOf(quote), sides.add(sideOf(quote, parties)))
  }
  return quotes.map((quote) => together(shown.get(nameOf(quote)) ?? new Set()))
}

function nameOf({ speaker }: Spoken): string {
  return speaker?.text.toLowerCase() ?? ''
}

function together(sides: Set<Side>): Side {
  const [isOurs, isTheirs] = [sides.has('ours'), sides.has('theirs')]
  return isOurs === isTheirs ? 'unknown' : isOurs ? 'ours' : 'theirs'
}

function sideOf({ text, speaker, role }: Spoken, { askers, asked }: Parties): Side {
  if (!speaker) return 'unknown'
  const body = role && speaksFor.test(role.text) ? keysIn(role.text) : []
  const keys = [...keysIn(speaker.text), ...body]
  const isSupporter = supporters.test(`${speaker.text} ${role?.text ?? ''}`)
  const isOurs = asksOneself.test(text) || isSupporter || keys.some((key) => askers.has(key))
  const isTheirs = (holdsNo.test(text) && refusesOneself.test(text)) || keys.some((key) => asked.has(key))
  return isOurs === isTheirs ? 'unknown' : isOurs ? 'ours' : 'theirs'
}
