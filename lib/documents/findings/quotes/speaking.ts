// What is known while a text's quotations are given their speakers, in order.

import type { Span } from '@/lib/core/span'
import type { ReadText } from '../structure'
import type { Genders } from './genders'
import type { Mention } from './mention'
import type { People } from './people'
import type { Speaker } from './said'
import { personNouns } from './words/people'

export type Context = {
  read: ReadText
  people: People
  genders: Genders
  /** The paragraphs that quotations end in. */
  spoken: Set<number>
  /** Whom the headline says the words are of. */
  announced: Mention | null
  /** Who spoke last, so far. */
  last: Speaker | null
}

/** Does the span name several? Of one word with a capital, only a noun does: "Nurses", not "Hughes". */
export function isPlural({ text }: Span): boolean {
  if (ofBody.test(text)) return false
  if (/ and \p{Lu}/u.test(text)) return true
  if (/^\p{Lu}\S*$/u.test(text) && !personNouns.test(text)) return false
  return begins.test(text) && /(?:[^s]s|people|police|men|women)$/.test(text) && !/\s\p{Lu}\S*$/u.test(text)
}

/** "a spokesman for Ports and Harbours" */
const ofBody = /^(?:an?|one|another)\s(?:[\p{L}-]+\s){1,3}(?:for|of|from|at|with)\s/iu
const begins = /^(?!(?:[Oo]ne|[Aa]nother) of\s)(?:the|some|many|several|two|three|four|our|\p{Lu}?\p{Ll}+)\b/u
