// The words that a document without an ask stands for, where it speaks for those who would sign it ("we"): its abstract, or the strongest
// claim of its first paragraphs. News, interviews and debates have none: what they tell is nobody's word but theirs.

import { isOverlapping, type Span } from '@/lib/core/span'
import type { Ask } from '@/lib/documents/draft-schema'
import { isLeaning } from '@/lib/documents/findings/stands-alone'
import { findSentences } from '@/lib/documents/findings/sentences'
import type { PetitionSource } from './propose-petition'

const claims =
  /\b(?:must|should|need|never|vital|essential|urgent|right|rights|cannot|crisis|only|every|all|more than)\b/gi
const plural = /\b(?:[Ww]e|us|[Oo]urs?|ourselves)\b/
const singular = /\b(?:I|me|my|mine|myself)\b/
/** What a newsroom says of its own work. */
const reporting =
  /\b(?:we|us|our) (?:asked|approached|contacted|spoke|reported|understand|reporters?|newsroom|correspondent)\b/i
/** Before the verb of an order to the reader. */
const addressing = /^(?:please|so|and|now|then|today|you (?:can|could|should|must)|[\s,–—-])*$/i
const calling =
  /^(?:Please |Now )?(?:Sign|Join|Share|Donate|Come|Support us|Tell your|Help us|Add your|Write to)\b|\b(?:you can help|[Ww]e need your)\b/
const leastShare = 1 / 5

export function claimPassage(source: PetitionSource): Span | null {
  const { document, summary, paragraphs } = source
  const blocks = paragraphs.slice(0, 8).map((span) => ({ ...span, kind: 'paragraph' as const }))
  const sentences = findSentences(document.text, blocks)
  const own = sentences.filter((span) => isOwn(source, span))
  const abstract = summary.find(
    (span) => isOwn(source, span) && /[.!?]["”]?$/.test(span.text) && span.text.length > 60 && isClaim(span),
  )
  const alone = sentences.filter(({ text }) => singular.test(text) && !/["“”]/.test(text))
  if (own.length < Math.max(sentences.length * leastShare, alone.length)) return null
  if (abstract) return abstract
  const whole = own.filter(
    (span) =>
      /^[A-Z].*[.!]$/s.test(span.text) && span.text.length > 40 && isClaim(span) && !isLeaning(span.text),
  )
  return [...whole].sort((a, b) => strength(b) - strength(a) || a.start - b.start)[0] ?? null
}

/** What readers are told to do is nothing to put a name to. */
function isCall(text: string, { audience, action }: Ask, { start, end }: Span): boolean {
  if (audience !== 'public' || action.start < start || action.end > end) return false
  return addressing.test(text.slice(start, action.start))
}

/** In the first person plural, and nobody's quotation. */
function isOwn({ quotes, asks, document }: PetitionSource, span: Span): boolean {
  if (asks.some((ask) => isCall(document.text, ask, span)) || calling.test(span.text)) return false
  if (!plural.test(span.text) || singular.test(span.text) || reporting.test(span.text)) return false
  return !/["“”]/.test(span.text) && !quotes.some((quote) => isOverlapping(quote, span))
}

/** It says that something matters; "we" alone may tell of anything. */
function isClaim({ text }: Span): boolean {
  return text.search(claims) >= 0
}

function strength({ text }: Span): number {
  return (text.match(claims)?.length ?? 0) - text.length / 400
}
