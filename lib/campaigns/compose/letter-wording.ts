// A letter keeps its first person: its greeting, and the sentence in which it asks.

import { spanOf, type Span } from '@/lib/core/span'
import type { Ask, PetitionProposal } from '@/lib/documents/draft-schema'
import { addressee } from '@/lib/documents/findings/asks/letter-target'
import { addresseeOf } from './addressee'
import { formOf } from './ask-form'
import { stopped } from './demand-wording'
import type { PetitionSource } from './propose-petition'
import { signedAction } from './signed-action'
import { inLine, templates } from './templates'

/** Null when the document is no letter, or its asks are not put to whom it greets. */
export function letterWording(source: PetitionSource, ranked: Ask[]): PetitionProposal | null {
  const { text } = source.document
  const reader = addressee(text)
  const dear = reader && spanOf(text, reader.start - 'Dear '.length, reader.end)
  const ask = dear && ranked.find((one) => isToReader(text, one, dear))
  if (!dear || !ask) return null
  const form = formOf(text, ask)
  const action = signedAction(text, ask)
  const own = ask.target && /^your\b/i.test(ask.target.text) ? ask.target : null
  const words =
    form === 'negative'
      ? templates.urgeYou(inLine(action))
      : own
        ? templates.callOnThem(inLine(own), inLine(action))
        : templates.callOnYou(inLine(action))
  return {
    kind: 'open-letter',
    target: addresseeOf(source, ask) ?? ask.target,
    action,
    text: `${inLine(dear)},\n\n${stopped(words)}`,
    from: [dear, ...(own ? [own] : []), action],
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
