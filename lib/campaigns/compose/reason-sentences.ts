// Whole sentences that stand by themselves: of the story where nobody is quoted, and of quotes of the document's own side.

import { isInside, isOverlapping, spanOf, type Span } from '@/lib/core/span'
import type { Draft, Quote } from '@/lib/documents/draft-schema'
import { findSentences } from '@/lib/documents/findings/sentences'
import { isLeaning } from '@/lib/documents/findings/stands-alone'
import { withoutComma } from './placed-block'

/** "They continued, “…": who speaks, and then the words. */
const introduced = /^(?:[\p{L}.'’-]+ ){0,5}[\p{L}.'’-]+[,:]\s*[“"]?$/u

/** What a paper has beside its story, and a letter beside its reasons. */
const aside =
  /^(?:Congratulations|Kindly\b|Thanks?\b|Please|Of course|Attached|Enclosed|Contacts?|Notes?|Photo|Picture|Caption|Background|Editor|For more|For further)\b/

/** "Because people see it." and "you made it a priority -- thank you!": half a sentence, and a word to somebody. */
const unfinished = /^Because\b[^,]*$|\bthank you\b/i

export function reasonSentences(draft: Draft): Span[] {
  const { document, paragraphs, summary } = draft
  const blocks = [...summary, ...paragraphs].map((span) => ({ ...span, kind: 'paragraph' as const }))
  const seen = new Set<string>()
  return findSentences(document.text, blocks)
    .flatMap(clausesOf)
    .flatMap((sentence) => {
      const span = freeOfMarks(draft, sentence)
      if (!span || !stands(draft, span) || seen.has(span.text)) return []
      seen.add(span.text)
      return [span]
    })
}

/** "Whereas: the town …; whereas the board …": each clause of a preamble is a reason of its own. */
function clausesOf(sentence: Span): Span[] {
  if (!/^whereas\b/i.test(sentence.text)) return [sentence]
  const parts = sentence.text.split(/(;\s*(?:and\s+)?(?=whereas\b))/i)
  let at = 0
  return parts.flatMap((part, n) => {
    const start = at
    at += part.length
    const lead = /^whereas\s*[:,]?\s*(?:that\s+)?(?=[A-Z])/i.exec(part)?.[0].length ?? 0
    const clause = n % 2 ? null : spanOf(part.replace(/;\s*(?:and)?\s*$/, ''), lead, part.length)
    return clause
      ? [
          {
            start: start + sentence.start + clause.start,
            end: start + sentence.start + clause.end,
            text: clause.text,
          },
        ]
      : []
  })
}

/** A sentence without quotation, or all of it inside one quote of our side: then without the marks around it. */
function freeOfMarks({ document, quotes }: Draft, sentence: Span): Span | null {
  const touching = quotes.filter((quote) => isOverlapping(quote, sentence))
  const [quote] = touching
  if (!quote) return /["“”]|[^.!]$/.test(sentence.text) ? null : sentence
  if (touching.length > 1 || !isOwn(quote)) return null
  const { text } = document
  const before = text.slice(sentence.start, Math.max(sentence.start, quote.start))
  if (/\p{L}/u.test(before) && !introduced.test(before)) return null
  const span = spanOf(text, Math.max(sentence.start, quote.start), Math.min(sentence.end, quote.end))
  return span && withoutComma(span)
}

function isOwn({ side, speaker }: Quote): boolean {
  return side === 'ours' && speaker !== null
}

function stands({ callouts, asks }: Draft, span: Span): boolean {
  const { text } = span
  if (
    text.length < 45 ||
    text.length > 340 ||
    isLeaning(text) ||
    !/^[\p{Lu}\p{Lo}\d].*[.!。؟۔।\p{L}]$/su.test(text)
  )
    return false
  if (text.split('"').length % 2 === 0 || aside.test(text) || unfinished.test(text)) return false
  if (/https?:|www\.|@|\d{3}[-/]\d{3}/.test(text)) return false
  return ![...callouts, ...asks.map(({ action }) => action)].some(
    (other) => isOverlapping(other, span) || isInside(span, other),
  )
}
