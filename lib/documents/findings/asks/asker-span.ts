// Who asks: the speaker for "I" and "we" in a quote, otherwise the words before the asking verb when they name somebody.

import { spanOf, type Span } from '@/lib/core/span'
import { endOfLast, quoteAt, type Clause } from './clause'

const auxiliary =
  /[\s,]+(?:is|are|was|were|has|have|had|been|being|be|today|also|again|now|directly|strongly|repeatedly|urgently|publicly|jointly|in turn|long|only|once again|personally|(?:plans?|continue[sd]?|wants?|hopes?|tried|vowed|going|writing|here) to|on \w+day|will|would|and|who|which|that)$/

/** Who "he" is stands elsewhere: a pronoun names nobody. */
const pronoun =
  /^(?:and |but )?(?:he|she|they|it|we|I|you|this|that|these|those|who|which|both|all|some|many|others)$/i

export function askerSpan(clause: Clause, cueAt: number): Span | null {
  const quote = quoteAt(clause.quotes, cueAt)
  return (
    named(clause, Math.max(clause.sentence.start, quote?.start ?? 0, cueAt - 240), cueAt) ??
    quote?.speaker ??
    null
  )
}

function named(clause: Clause, from: number, cueAt: number): Span | null {
  const before = clause.text.slice(from, cueAt)
  const cut = Math.max(
    ...[', ', '; ', ': ', ' and ', ' that ', ' but '].map((mark) => endOfLast(before.trimEnd(), mark)),
  )
  let words = before.slice(cut).trimEnd()
  while (auxiliary.test(words)) words = words.replace(auxiliary, '')
  if (
    pronoun.test(words.trim()) ||
    words.length > 120 ||
    !/\b[A-Z]|\bthe \w+/.test(words) ||
    /^(?:In|On|At|When|After|As|By|For)\b/.test(words.trim())
  )
    return null
  return spanOf(clause.text, from + cut, from + cut + words.length)
}
