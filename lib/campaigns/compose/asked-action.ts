// "To do what", as the page shows it: the action of a proposal, and what else its wording asks in the same form. Pure.

import type { Span } from '@/lib/core/span'
import type { Draft, PetitionProposal } from '@/lib/documents/draft-schema'
import { formOf, type AskForm } from './ask-form'
import { carriedAsks } from './chosen-ask'
import { inLine, oneByOne } from './templates'

/** In characters: it stands beside the count, and the wording has all of it. */
const longest = 330

export function askedAction(
  { document, asks }: Pick<Draft, 'document' | 'asks'>,
  petition: PetitionProposal,
): string | null {
  const { action } = petition
  if (!action) return null
  const carried = carriedAsks(asks, petition).map(({ ask, passage }) => {
    return { passage, form: verbFormOf(formOf(document.text, ask)) }
  })
  const form = carried.find(({ passage }) => passage.start === action.start)?.form
  const same = carried.filter((one) => form && one.form === form && one.passage.start !== action.start)
  const passages = [action, ...same.map(({ passage }) => passage)]
  return fitting((form === 'item' ? passages.sort(byPlace) : passages).map(inLine).map(asVerb(form)))
}

/** A list as it stands; of sentences the best comes first. */
const byPlace = (one: Span, other: Span) => one.start - other.start

/** What can follow "to" with others of its kind; null for what cannot. */
function verbFormOf(form: AskForm): 'item' | 'verb' | null {
  if (form === 'item') return 'item'
  return form === 'infinitive' || form === 'negative' ? 'verb' : null
}

/** "Reopen the ferry" → "reopen the ferry", "Do not sell it" → "not to sell it": an item begins with its verb. */
const asVerb = (form: 'item' | 'verb' | null | undefined) => (words: string) =>
  form === 'item'
    ? words
        .replace(/^(?:do not|don['’]t) /i, 'not to ')
        .replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())
    : words

/** As many as there is room for, the first in any case. */
function fitting(actions: string[]): string {
  const kept = actions.filter((_, n) => n === 0 || oneByOne(actions.slice(0, n + 1)).length <= longest)
  return oneByOne(kept)
}
