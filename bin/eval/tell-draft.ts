// What a golden document holds fast of a draft, short enough to be read and written by hand.

import type { Span } from '@/lib/core/span'
import type { DraftedDocument } from '@/lib/documents/draft'

const textOf = (span: Span | null) => span?.text ?? null
const textsOf = (spans: Span[]) => spans.map(({ text }) => text)

export function tellDraft(draft: DraftedDocument) {
  const named = (kind: string) => textsOf(draft.names.filter((name) => name.kind === kind))
  return {
    headline: textOf(draft.headline),
    byline: textOf(draft.byline),
    publisher: textOf(draft.publisher),
    published: textOf(draft.published),
    issueArea: textOf(draft.issueArea),
    language: draft.document.language,
    callouts: draft.callouts.map((callout) => `${callout.kind}: ${callout.text}`),
    figures: draft.figures.map((figure) => `${figure.text}${figure.of ? ` (${figure.of.text})` : ''}`),
    summary: textsOf(draft.summary),
    paragraphs: draft.paragraphs.map((paragraph) => paragraph.text.slice(0, 24)),
    organisations: named('organisation'),
    people: named('person'),
  }
}
