// What must hold for a document whatever it holds: a draft whose every span reads back and can be stored, or one clear line.

import { isVerbatim, type Span } from '@/lib/core/span'
import type { DraftAnswer, DraftedDocument } from '@/lib/documents/draft'

/** What does not hold, in words; null for an answer as it should be. */
export function faultOf(answer: DraftAnswer): string | null {
  if (!answer.ok) return isClear(answer.reason) ? null : `an unclear refusal: ${answer.reason}`
  const { text } = answer.draft.document
  if (/[\0]|\p{Cs}/u.test(text)) return 'a text that no database holds'
  const wrong = listSpans(answer.draft).find((span) => !isVerbatim(text, span) || /\p{Cs}/u.test(span.text))
  return wrong ? `a span that does not read back: ${JSON.stringify(wrong)}` : null
}

/** One line, a sentence. */
function isClear(reason: string): boolean {
  return /^[A-Z][^\n]{8,160}\.$/.test(reason)
}

function listSpans({ document: _, ...findings }: DraftedDocument): Span[] {
  return Object.values(findings).flatMap(spansIn)
}

function spansIn(value: unknown): Span[] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap(spansIn)
  return 'start' in value && 'text' in value ? [value as Span, ...inner] : inner
}
