// A paragraph that is a quote with its attribution becomes a pull quote; what else the speaker says there follows as text.
// Only words of the document's own side, whole sentences, and with a speaker.

import { isInside, spanOf, type Span } from '@/lib/core/span'
import type { Draft, Quote } from '@/lib/documents/draft-schema'
import { isLeaning } from '@/lib/documents/findings/stands-alone'
import { placed, sourceOf, withoutComma, type Placed } from './placed-block'

const shortest = 50
const longest = 330

export function pullQuoteIn(draft: Draft, paragraph: Span): Placed[] | null {
  const inside = draft.quotes.filter((quote) => isInside(quote, paragraph))
  const [first] = inside
  if (!first || !canPull(first) || first.start - paragraph.start > 30) return null
  const rest = restAfter(draft, paragraph, inside)
  if (rest === undefined) return null
  return [{ at: paragraph.start, block: pullQuote(first) }, ...(rest ? [placed(rest, 'paragraph')] : [])]
}

function canPull(quote: Quote): boolean {
  const words = withoutComma(quote).text
  return (
    quote.side === 'ours' &&
    quote.speaker !== null &&
    words.length >= shortest &&
    words.length <= longest &&
    /^["“‘]?[A-Z]/.test(words) &&
    !isLeaning(words)
  )
}

export function pullQuote(quote: Quote): Placed['block'] {
  const words = withoutComma(quote)
  return {
    type: 'pull-quote',
    text: words.text,
    speaker: quote.speaker?.text ?? null,
    role: quote.role?.text ?? null,
    outlet: quote.outlet?.text ?? null,
    source: sourceOf(words),
  }
}

/** The second part of a split quote, marks included; null when only the attribution remains; undefined when the paragraph says more. */
function restAfter(
  { document }: Draft,
  paragraph: Span,
  [first, ...others]: Quote[],
): Span | null | undefined {
  if (!first) return undefined
  const [second] = others
  const said = document.text
    .slice(first.end, second?.start ?? paragraph.end)
    .replace(/["“”]/g, '')
    .trim()
  if (said.split(/\s+/).length > 26 || /[.!?]\s+[A-Z]/.test(said.replace(/\b[A-Z]\w{0,3}\./g, '')))
    return undefined
  if (!second) return null
  if (!/[.!?]$/.test(said) && /^[^A-Z]/.test(second.text)) return undefined
  return spanOf(document.text, Math.max(first.end, second.start - 1), paragraph.end)
}
