// What an ask rule gets to see: one sentence with its place in the text, and the quotes that its words may stand in.
// Every rule answers with candidates in absolute offsets. White space and apostrophes are of one kind here, at the same places.

import type { Span } from '@/lib/core/span'
import type { Ask, Quote, Range } from '@/lib/documents/draft-schema'
import type { Cue } from './cue'

export type Clause = {
  /** The whole text, line breaks as spaces. */
  text: string
  sentence: Span
  /** The cues of whose words it holds one: the expressions of others are not tried. */
  cues: ReadonlySet<Cue>
  /** The quotes that touch the sentence. */
  quotes: Quote[]
  /** Who a letter greets: the "you" of its sentences. */
  reader: Span | null
  /** Who a letter was written to of which the text tells: the "you" of what it quotes. */
  writtenTo: Span | null
  /** Is it an item of a list, or right below a line that ends with a colon? */
  isItem: boolean
  /** Does the text speak to "you" as a letter does, whether or not it greets anybody? */
  isLetter: boolean
}

export type Candidate = {
  /** Where the asking word begins: the asker stands before it. */
  cueAt: number
  target: Range | null
  action: Range
  strength: Ask['strength']
  /** Where it is known from elsewhere than the target's words. */
  audience?: Ask['audience']
}

export type Rule = (clause: Clause) => Candidate[]

/** Same length, same places: only the kind of white space and apostrophe changes. */
export function flatten(text: string): string {
  return text.replace(/[^\S ]|[\u200b\ufeff]/g, ' ').replace(/[’‘]/g, "'")
}

/** The quote around a position, if any. */
export function quoteAt(quotes: Quote[], at: number): Quote | null {
  return quotes.find((quote) => quote.start <= at && at < quote.end) ?? null
}

/** Where words that begin at `at` must end: with their quote, or with the sentence. */
export function limitOf(clause: Clause, at: number): number {
  const quote = quoteAt(clause.quotes, at)
  return quote ? Math.min(quote.end, clause.sentence.end) : clause.sentence.end
}

/** A word with a capital is the asking verb only where it opens the sentence (or its numbered paragraph). */
export function isOpening(sentence: string, at: number): boolean {
  if (!/[A-Z]/.test(sentence.charAt(at))) return true
  return /^[^\p{L}]*(?:\(?[a-z]{1,3}[.)]\s*)?$/u.test(sentence.slice(0, at))
}

/** Where a mark that parts clauses last ends; 0 where there is none. */
export function endOfLast(text: string, mark: string): number {
  const at = text.lastIndexOf(mark)
  return at < 0 ? 0 : at + mark.length
}
