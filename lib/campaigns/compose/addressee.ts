// Whom the wording addresses: the target in its fullest form, the person a letter greets, or whoever another ask of the document names.

import type { Span } from '@/lib/core/span'
import type { Ask } from '@/lib/documents/draft-schema'

const dangling = /^(?:you|your|them|they|it|him|her|us|those|others|this|these)\b/i

/** Null when nobody is named. */
export function addresseeOf(asks: Ask[], chosen: Ask): Span | null {
  if (chosen.target && !dangling.test(chosen.target.text)) return fullest(asks, chosen.target)
  const named = asks.find(
    (ask) =>
      ask !== chosen && ask.audience === chosen.audience && ask.target && !dangling.test(ask.target.text),
  )
  return named?.target ? fullest(asks, named.target) : null
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
