// What an ask rule gets to see: one sentence with its place in the text, and the quote that its words stand in.
// Every rule answers with candidates in absolute offsets.

import type { Ask, Quote, Range } from '@/lib/documents/draft-schema'
import type { ReadText, Sentence } from '@/lib/documents/findings/structure'

export type Clause = { text: string; sentence: Sentence; quotes: Quote[]; read: ReadText }

export type Candidate = {
  /** Where the asking word begins: the asker stands before it. */
  cueAt: number
  target: Range | null
  action: Range
  strength: Ask['strength']
  audience?: Ask['audience']
}

export type Rule = (clause: Clause) => Candidate[]

/** The quote around a position, if any. */
export function quoteAt(quotes: Quote[], at: number): Quote | null {
  return quotes.find((quote) => quote.start <= at && at < quote.end) ?? null
}

/** Where words that begin at `at` must end: with their quote, or with the sentence. */
export function limitOf(clause: Clause, at: number): number {
  const quote = quoteAt(clause.quotes, at)
  return quote ? Math.min(quote.end, clause.sentence.end) : clause.sentence.end
}
