// Whose side a speaker is on, relative to the document's own asks, and what shows it: "ours" asks, leads or supports; "theirs" is asked,
// refuses or is criticised. Unknown wherever the text does not show it, or shows both: only "ours" is ever made a pull quote.

import type { Quote, Side } from '@/lib/documents/draft-schema'
import { isOfHouse } from './house'
import { keysIn } from './keys'
import type { Parties } from './parties'
import { speakersOf } from './speaks-for-body'
import { asksOneself, refusesOneself, speaksFor, supporters } from './words/asking'

type Spoken = Omit<Quote, 'side' | 'sideReason'>
export type Siding = Required<Pick<Quote, 'side' | 'sideReason'>>
/** The parties, and tests of a name or role for whose voice it is. */
type Sides = Pick<Parties, 'askers' | 'asked' | 'house'> &
  Record<'ofAskers' | 'ofAsked', (words: string) => boolean>
/** `house`: ours, whatever else there is. */
type Evidence = Partial<Record<'ours' | 'theirs' | 'house', string>>

const unknown: Siding = { side: 'unknown', sideReason: 'The document does not show it.' }

/** Each quote's side; what one quote of a speaker shows holds for all of theirs. */
export function findSides(quotes: Spoken[], parties: Parties): Siding[] {
  const shown = new Map<string, Evidence>()
  const apart = toldApart(parties)
  for (const quote of quotes) {
    const name = nameOf(quote)
    shown.set(name, { ...sidingOf(quote, apart), ...shown.get(name) })
  }
  return quotes.map((quote) => together(shown.get(nameOf(quote)) ?? {}))
}

/** The town in the names of both, the club that asks and the council that is asked, tells nobody's side. */
function toldApart({ askers, asked, house, asking, askedFor }: Parties): Sides {
  const without = (keys: Set<string>, others: Set<string>) =>
    new Set([...keys].filter((key) => !others.has(key)))
  return {
    askers: without(askers, asked),
    asked: without(asked, askers),
    house,
    ofAskers: speakersOf(asking),
    ofAsked: speakersOf(askedFor),
  }
}

function nameOf({ speaker }: Spoken): string {
  return speaker?.text.toLowerCase() ?? ''
}

function together({ ours, theirs, house }: Evidence): Siding {
  if (house) return { side: 'ours', sideReason: house }
  if (ours && theirs) return { side: 'unknown', sideReason: 'The document shows both sides of this speaker.' }
  const side: Side = ours ? 'ours' : theirs ? 'theirs' : 'unknown'
  return side === 'unknown' ? unknown : { side, sideReason: ours ?? theirs ?? '' }
}

/** What one quote shows; where it shows both by itself, it shows nothing. */
function sidingOf(quote: Spoken, parties: Sides): Evidence {
  const { speaker, role } = quote
  if (!speaker) return {}
  if (isOfHouse(parties.house, speaker.text, role?.text ?? ''))
    return { house: 'Speaks for who sends this out.' }
  const [ours, theirs] = [oursOf(quote, parties), theirsOf(quote, parties)]
  if (ours && theirs) return {}
  return { ...(ours ? { ours } : {}), ...(theirs ? { theirs } : {}) }
}

function oursOf({ text, speaker, role }: Spoken, { askers, ofAskers }: Sides): string | null {
  if (asksOneself.test(text)) return 'Asks for it in these very words.'
  if (supporters.test(`${speaker?.text} ${role?.text ?? ''}`))
    return 'The role is that of somebody who campaigns for it.'
  if (isVoice(speaker, role, ofAskers)) return 'Speaks for the body that asks in the document.'
  return keysOf(speaker, role).some((key) => askers.has(key))
    ? 'Is, or speaks for, who asks in the document.'
    : null
}

function theirsOf({ text, speaker, role }: Spoken, { asked, ofAsked }: Sides): string | null {
  if (refusesOneself.test(text)) return 'Refuses in these very words.'
  if (isVoice(speaker, role, ofAsked)) return 'Speaks for the body that the document asks.'
  return keysOf(speaker, role).some((key) => asked.has(key))
    ? 'Is, or speaks for, who is asked, refuses or is criticised in the document.'
    : null
}

function isVoice(
  speaker: Spoken['speaker'],
  role: Spoken['role'],
  isOf: (words: string) => boolean,
): boolean {
  return [speaker, role].some((span) => span !== null && isOf(span.text))
}

function keysOf(speaker: Spoken['speaker'], role: Spoken['role']): string[] {
  const body = role && speaksFor.test(role.text) ? keysIn(role.text) : []
  return [...keysIn(speaker?.text ?? ''), ...body]
}
