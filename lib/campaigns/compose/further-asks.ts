// What else is asked of whom a wording addresses: in the same voice, in words that go on from the first ask and say something new. As
// many as people read before they sign. Pure.

import type { Ask } from '@/lib/documents/draft-schema'
import { hasNameOf } from '../looks/has-name-of'
import { longestPart } from '../signed-passages'
import { addresseeOf } from './addressee'
import { formOf } from './ask-form'
import type { PetitionSource } from './propose-petition'
import { isWorthAdding, shareIn } from './rank-asks'
import { signedAction } from './signed-action'

/** More of them would be a list. */
const most = 3
/** In characters together; of a short document no more than a demand may have anyway. */
const longest = 330
/** Of a long document the best: each is held against those that are kept. */
const mostCompared = 40
/** Of its words: what has more of them in common says the same again. */
const repeated = 0.5
/** Whatever stands for something else, or is quoted, hangs in the air behind another action. */
const pointing =
  /[;"“”‘]|\b(?:this|these|those|that (?!\p{L}+ \p{L}+)|such|it|them|they|he|she|him|his|her|same)\b/iu
const goingOn = ['infinitive', 'negative']

/** `chosen` and the best of `ranked` that go with it: itself first, the others as the document has them. */
export function withFurther(source: PetitionSource, ranked: Ask[], chosen: Ask): [Ask, ...Ask[]] {
  if (!canGoOn(source, chosen)) return [chosen]
  const { start, end } = source.document.body
  let room = Math.min(longest, (end - start) * longestPart) - lengthOf(source, chosen)
  const kept = [chosen]
  for (const ask of ranked.slice(0, mostCompared)) {
    const length = lengthOf(source, ask)
    if (kept.length === most || length > room || !goesWith(source, kept, ask)) continue
    kept.push(ask)
    room -= length
  }
  return [chosen, ...kept.slice(1).sort((a, b) => a.action.start - b.action.start)]
}

function lengthOf({ document }: PetitionSource, ask: Ask): number {
  return signedAction(document.text, ask).text.length
}

function goesWith(source: PetitionSource, kept: Ask[], ask: Ask): boolean {
  const [chosen] = kept
  if (!chosen || kept.includes(ask) || !canGoOn(source, ask) || !isWorthAdding(source, ask)) return false
  const words = signedAction(source.document.text, ask).text
  if (pointing.test(words) || !isSameVoice(source, chosen, ask) || !isSameReader(source, chosen, ask))
    return false
  return kept.every(
    ({ action }) => Math.max(shareIn(action.text, words), shareIn(words, action.text)) < repeated,
  )
}

function canGoOn({ document }: PetitionSource, ask: Ask): boolean {
  return (
    ask.strength === 'explicit' &&
    goingOn.includes(formOf(document.text, ask)) &&
    /^\p{Ll}/u.test(ask.action.text)
  )
}

function isSameReader(source: PetitionSource, chosen: Ask, ask: Ask): boolean {
  const [one, other] = [chosen, ask].map(
    (each) => each.target && addresseeOf(source, each)?.text.toLowerCase(),
  )
  return Boolean(one) && one === other
}

/** Of the document's own side, or of one speaker: what two others ask need not go together. */
function isSameVoice(source: PetitionSource, chosen: Ask, ask: Ask): boolean {
  if (isOwn(source, chosen) && isOwn(source, ask)) return true
  return chosen.by !== null && ask.by !== null && hasNameOf(chosen.by.text, ask.by.text)
}

function isOwn({ quotes, publisher }: PetitionSource, { action, by }: Ask): boolean {
  const quote = quotes.find(({ start, end }) => start <= action.start && action.start < end)
  if (quote) return quote.side === 'ours'
  return by === null || (publisher !== null && hasNameOf(by.text, publisher.text))
}
