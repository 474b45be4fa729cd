// What is known while a text's quotations are given their speakers, in order.

import type { Span } from '@/lib/core/span'
import type { ReadText } from '../structure'
import type { Genders } from './genders'
import type { Mention } from './mention'
import type { People } from './people'
import type { Speaker } from './said'

export type Context = {
  read: ReadText
  people: People
  genders: Genders
  /** Whom the headline says the words are of. */
  announced: Mention | null
  /** Who spoke last, so far. */
  last: Speaker | null
}

/** Does the span name several? */
export function isPlural(span: Span): boolean {
  return (
    / and \p{Lu}/u.test(span.text) ||
    (/^(?:the|some|many|several|two|three|four|our|\p{Lu}?\p{Ll}+)\b/u.test(span.text) &&
      /(?:[^s]s|people|police|men|women)$/.test(span.text) &&
      !/\s\p{Lu}\S*$/u.test(span.text))
  )
}
