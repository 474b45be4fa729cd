// What a golden document holds fast of a draft, short enough to be read and written by hand.

import type { Span } from '@/lib/core/span'
import type { DraftedDocument } from '@/lib/documents/draft'
import type { Ask, Quote } from '@/lib/documents/draft-schema'

const textOf = (span: Span | null) => span?.text ?? null
const textsOf = (spans: Span[]) => spans.map(({ text }) => text)

const inLine = (text: string) => text.replace(/\s+/g, ' ')

/** "Who, as what (side): “the words”". */
function tellQuote({ speaker, role, side, text }: Quote): string {
  const who = [speaker?.text ?? '?', ...(role ? [role.text] : [])].join(', ')
  return `${inLine(who)} (${side}): ${inLine(text).slice(0, 40)}`
}

/** "Who is asked → to do what". */
function tellAsk({ target, action, strength, audience }: Ask): string {
  const marks = [...(strength === 'implicit' ? [strength] : []), ...(audience === 'public' ? [audience] : [])]
  const aside = marks.length > 0 ? ` (${marks.join(', ')})` : ''
  return `${inLine(target?.text ?? '?')} → ${inLine(action.text)}${aside}`
}

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
    quotes: draft.quotes.map(tellQuote),
    asks: draft.asks.map(tellAsk),
    moments: (draft.moments ?? []).map(
      ({ kind, text, on }) => `${kind}: ${inLine(text)}${on ? ` (${on})` : ''}`,
    ),
    summary: textsOf(draft.summary),
    paragraphs: draft.paragraphs.map((paragraph) => paragraph.text.slice(0, 24)),
    organisations: named('organisation'),
    people: named('person'),
  }
}
