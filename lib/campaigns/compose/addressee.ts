// Whom the wording addresses: the target in its fullest form, the person a letter greets, or whoever another ask of the document names.

import { spanOf, type Span } from '@/lib/core/span'
import type { Ask } from '@/lib/documents/draft-schema'
import { fullName } from './full-name'
import type { PetitionSource } from './propose-petition'

const dangling = /^(?:you|your|them|they|it|he|she|him|his|her|their|us|those|others|this|these)\b/i

/** Null when nobody is named. */
export function addresseeOf(source: PetitionSource, chosen: Ask): Span | null {
  const { asks } = source
  const known = (target: Span) => fullName(source, chosen, fullest(asks, target))
  const target = chosen.target && withoutYour(source, chosen, chosen.target)
  if (target && !dangling.test(target.text)) return known(target)
  const named = asks.find(
    (ask) =>
      ask !== chosen && ask.audience === chosen.audience && ask.target && !dangling.test(ask.target.text),
  )
  return named?.target ? known(named.target) : null
}

/** "Tell your senators to …": an alert speaks to its reader of those whom the signers address themselves. */
function withoutYour({ document }: PetitionSource, { sentence }: Ask, target: Span): Span {
  const lead = /^your\s+(?=\p{Ll}+s\b)/iu.exec(target.text)?.[0]
  const isLetter = /\b(?:we|I)\b/i.test(document.text.slice(sentence.start, sentence.end))
  return lead && !isLetter
    ? (spanOf(document.text, target.start + lead.length, target.end) ?? target)
    : target
}

/** "the Minister" here and "the Minister for Housing" there: the longer one, when it begins with the same words. */
function fullest(asks: Ask[], target: Span): Span {
  const longer = asks
    .flatMap((ask) => ask.target ?? [])
    .filter((other) => startsSame(other.text, target.text))
  return longer.sort((a, b) => b.text.length - a.text.length)[0] ?? target
}

function startsSame(long: string, short: string): boolean {
  return (
    long.length < 90 &&
    short.split(' ').length > 1 &&
    long.toLowerCase().startsWith(`${short.toLowerCase()} `)
  )
}
