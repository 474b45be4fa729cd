// Findings by hand: a document in which nothing was found, and spans by their words.

import type { Span } from '@/lib/core/span'
import type { Findings } from '@/lib/documents/draft-schema'

export const noFindings: Findings = {
  ...{ headline: null, byline: null, publisher: null, published: null, issueArea: null },
  ...{
    headlineCandidates: [],
    summary: [],
    paragraphs: [],
    callouts: [],
    quotes: [],
    figures: [],
    asks: [],
    names: [],
  },
}

/** Where the words stand first. */
export function spanIn(source: string, text: string): Span {
  const start = source.indexOf(text)
  if (start < 0) throw new Error(`“${text}” is not in the text.`)
  return { start, end: start + text.length, text }
}
