// A page is made from the beginning of a very long document: what is found further down stays in its source, where the
// editor can pick it. That bounds the work of composing, whatever is uploaded. Pure.

import type { Draft, Range } from '@/lib/documents/draft-schema'

/** In characters from the start of the article: some sixteen thousand words, more than any campaign page carries. */
export const reach = 100_000

export function isBeyondReach({ document }: Draft): boolean {
  return document.body.end - document.body.start > reach
}

/** The draft with the findings that lie within reach. */
export function withinReach(draft: Draft): Draft {
  if (!isBeyondReach(draft)) return draft
  const end = draft.document.body.start + reach
  const near = <T extends Range>(spans: T[]) => spans.filter((span) => span.end <= end)
  return {
    ...draft,
    summary: near(draft.summary),
    paragraphs: near(draft.paragraphs),
    callouts: near(draft.callouts),
    quotes: near(draft.quotes),
    figures: near(draft.figures),
    names: near(draft.names),
    asks: draft.asks.filter(({ sentence }) => sentence.end <= end),
  }
}
