// The words that a document without an ask stands for: its abstract, or the strongest claim of its first paragraphs.

import type { Span } from '@/lib/core/span'
import { isLeaning } from '@/lib/documents/findings/stands-alone'
import { findSentences } from '@/lib/documents/findings/sentences'
import type { PetitionSource } from './propose-petition'

const claims =
  /\b(?:must|should|need|never|vital|essential|urgent|right|rights|cannot|crisis|only|every|all|more than)\b/gi

export function claimPassage({ document, summary, paragraphs }: PetitionSource): Span | null {
  const abstract = summary.find((span) => /[.!?]["”]?$/.test(span.text) && span.text.length > 60)
  if (abstract) return abstract
  const blocks = paragraphs.slice(0, 8).map((span) => ({ ...span, kind: 'paragraph' as const }))
  const whole = findSentences(document.text, blocks).filter(
    ({ text }) => /^[A-Z“"].*[.!]["”]?$/s.test(text) && text.length > 40,
  )
  return [...whole].sort((a, b) => strength(b) - strength(a) || a.start - b.start)[0] ?? null
}

function strength({ text }: Span): number {
  return (text.match(claims)?.length ?? 0) - (isLeaning(text) ? 2 : 0) - text.length / 400
}
