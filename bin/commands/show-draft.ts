// A draft as lines for people: what was found and what is proposed, each on a line with its name.

import type { Span } from '@/lib/core/span'
import type { Draft } from '@/lib/documents/draft-schema'
import { oneLine } from '../one-line'

export function showDraft(draft: Draft): string {
  const head = (['headline', 'byline', 'publisher', 'published', 'issueArea'] as const).flatMap((field) =>
    line(field, draft[field]),
  )
  const candidates = draft.headline
    ? []
    : draft.headlineCandidates.map(({ text, reason }) => `could be headline: ${oneLine(text)} (${reason})`)
  const asks = draft.asks.map(
    ({ target, action }) => `ask: ${oneLine(target?.text ?? '(nobody named)')} → ${oneLine(action.text)}`,
  )
  const quotes = draft.quotes.map(({ text, speaker }) =>
    `quote: “${oneLine(text)}” ${speaker ? `— ${oneLine(speaker.text)}` : ''}`.trim(),
  )
  const figures = draft.figures.map(
    ({ text, of }) => `figure: ${oneLine(text)}${of ? ` (${oneLine(of.text)})` : ''}`,
  )
  const callouts = draft.callouts.map(({ kind, text }) => `${kind}: ${oneLine(text)}`)
  const wording = draft.petition?.text.split('\n').map(oneLine) ?? []
  const petition = draft.petition ? ['', `Proposed ${draft.petition.kind}:`, ...wording] : []
  const lines = [...head, ...candidates, ...asks, ...quotes, ...figures, ...callouts, ...petition]
  return lines.length > 0 ? lines.join('\n') : 'Nothing was found in it.'
}

function line(field: string, span: Span | null): string[] {
  return span ? [`${field}: ${oneLine(span.text)}`] : []
}
