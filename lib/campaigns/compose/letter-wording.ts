// A letter keeps its first person: its greeting, and the sentence in which it asks.

import { spanOf, type Span } from '@/lib/core/span'
import type { Ask, PetitionProposal } from '@/lib/documents/draft-schema'
import { addressee } from '@/lib/documents/findings/asks/letter-target'
import { addresseeOf } from './addressee'
import { formOf } from './ask-form'
import { demandWording, listItems, stopped, withItems, type Wording } from './demand-wording'
import { withFurther } from './further-asks'
import type { PetitionSource } from './propose-petition'
import { signedAction } from './signed-action'
import { addressLine, inLine, oneByOne, templates } from './templates'

/** "Petition to Ada Holm": a title, and nothing that one says to her. */
const titled = /^Petition to /

/** Null when the document is no letter, or its asks are not put to whom it greets. */
export function letterWording(source: PetitionSource, ranked: Ask[]): PetitionProposal | null {
  const { text } = source.document
  const reader = addressee(text)
  const dear = reader && spanOf(text, text.lastIndexOf('\n', reader.start) + 1, reader.end)
  if (!dear) return null
  const asks = ranked.filter((one) => isToReader(text, one, dear))
  const ask =
    asks[0] ??
    (/^To:/.test(dear.text)
      ? undefined
      : ranked.find((one) => isListed(text, one) && one.target?.start === reader.start))
  if (!ask) return null
  const isTitle = titled.test(dear.text)
  const wording = isListed(text, ask)
    ? demandWording(source, [ask], reader)
    : sentence(source, withFurther(source, asks, ask))
  return {
    kind: 'open-letter',
    target: addresseeOf(source, ask) ?? ask.target,
    action: signedAction(text, ask),
    text: `${isTitle ? addressLine(inLine(reader)) : `${inLine(dear)},`}\n\n${wording.text}`,
    from: [isTitle ? reader : dear, ...wording.from],
  }
}

/** In the first person of the letter, with its list behind. */
function sentence(source: PetitionSource, asks: [Ask, ...Ask[]]): Wording {
  const [ask] = asks
  const { text } = source.document
  const items = listItems(source, ask)
  const actions = (items.length > 1 ? [ask] : asks).map((one) => signedAction(text, one))
  const words = oneByOne(actions.map(inLine))
  const own = ask.target && /^your\b/i.test(ask.target.text) ? ask.target : null
  return withItems({ text: stopped(wordsTo(own, words)), from: [...(own ? [own] : []), ...actions] }, items)
}

function wordsTo(own: Span | null, words: string): string {
  if (/^not to /i.test(words)) return templates.urgeYou(words)
  return own ? templates.callOnThem(inLine(own), words) : templates.callOnYou(words)
}

function isListed(text: string, ask: Ask): boolean {
  return ['item', 'demand'].includes(formOf(text, ask))
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
