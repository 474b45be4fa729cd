// A letter keeps its first person: its greeting, and the sentence in which it asks.

import { spanOf, type Span } from '@/lib/core/span'
import type { Ask, PetitionProposal } from '@/lib/documents/draft-schema'
import { addresseeOf } from './addressee'
import { formOf } from './ask-form'
import type { PetitionSource } from './propose-petition'
import { inLine, templates } from './templates'

const greeting = /^Dear [A-Z][^\n]{1,100}$/m

/** Null when the document is no letter, or its asks are not put to whom it greets. */
export function letterWording(source: PetitionSource, ranked: Ask[]): PetitionProposal | null {
  const { text } = source.document
  const line = greeting.exec(text)
  const dear = line && spanOf(text, line.index, line.index + line[0].length)
  const ask = dear && ranked.find((one) => isToReader(text, one, dear))
  if (!dear || !ask) return null
  const form = formOf(text, ask)
  const own = ask.target && /^your\b/i.test(ask.target.text) ? ask.target : null
  const words =
    form === 'negative'
      ? templates.urgeYou(inLine(ask.action))
      : own
        ? templates.callOnThem(inLine(own), inLine(ask.action))
        : templates.callOnYou(inLine(ask.action))
  return {
    kind: 'open-letter',
    target: addresseeOf(source.asks, ask) ?? ask.target,
    action: ask.action,
    text: `${dear.text}\n\n${words}.`,
    from: [dear, ...(own ? [own] : []), ask.action],
  }
}

function isToReader(text: string, ask: Ask, dear: Span): boolean {
  const lead = text.slice(ask.sentence.start, ask.action.start)
  const form = formOf(text, ask)
  return (
    ask.sentence.start > dear.end &&
    /\b(?:we|I)\b[^.]*\byour?\b/i.test(lead) &&
    (form === 'infinitive' || form === 'negative')
  )
}
