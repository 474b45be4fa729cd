// "Why this matters": two to four sentences of the document that stand by themselves, figures first. Verbatim, each with its source.

import { isInside, type Span } from '@/lib/core/span'
import type { Draft, Figure } from '@/lib/documents/draft-schema'
import { isPointing } from '@/lib/documents/findings/stands-alone'
import { isSameWords } from '../same-words'
import type { StoryBlock } from '../story'
import type { Rights } from '../schema'
import { sourcesOf } from '../used-passages'
import { reasonsWithin } from './excerpts'
import { reasonSentences } from './reason-sentences'
import { isStrong, keyFigure } from './paragraph-blocks'
import { sourceOf } from './placed-block'
import { pullQuote } from './pull-quote'

const most = 4

const stakes =
  /\b(?:because|crisis|emergency|harm\w*|risk\w*|threat\w*|without|los(?:e|es|ing|t)|suffer\w*|struggl\w*|highest|lowest|only|worst|deaths?|danger\w*|rights?|more than|fewer|never|benefit\w*|protect\w*|unsafe|unfair|discriminat\w*|vital\w*|essential|deserve\w*|afford\w*)\b/gi
const dependent = /\b(?:they|them|it|its|their|this|these|those|he|she|his|her|such|also|another)\b/i
const dated =
  /\b(?:today|currently|recently|yesterday|tomorrow|this (?:week|month|morning|year)|next (?:week|month)|last (?:week|weekend|month)|earlier|later|the day (?:after|before)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/i
const reported =
  /\b(?:said|says|told|believes|hopes|thinks|according to|announced|contact|launched|published|released|writing|sent a|testified|petition)\b/i
const hedged = /\b(?:may|might|unknown|perhaps|appears?)\b|^(?:When|After|As|If|What|In)\b/
/** Stands by itself, with a reservation first. */
const conceding = /^(?:While|Although|Though|Even)\b/

/** What headline and wording say already is no reason; what the page shows beside the reasons takes room from their excerpts. */
type Said = { headline: string; wording: string; shown: StoryBlock[] }

export function composeReasons(
  draft: Draft,
  { headline, wording, shown }: Said,
  rights: Rights,
): StoryBlock[] {
  const sentences = reasonSentences(draft).filter(
    ({ text }) => !wording.includes(text) && !isSameWords(text, headline),
  )
  const worth = new Map(sentences.map((span) => [span, worthOf(draft, span)]))
  const worthAt = (span: Span) => worth.get(span) ?? 0
  const ranked = [...sentences].sort((a, b) => worthAt(b) - worthAt(a) || a.start - b.start)
  const good = ranked.filter((span, n) => n === 0 || worthAt(span) > (n === 1 ? -0.5 : 0.4))
  const fresh = rights === 'quoted' ? good : withoutOpening(draft, good)
  const apart = onePerParagraph(draft, fresh)
  const chosen = (apart.length > 1 ? apart : fresh).filter(
    (span, n) => n < 2 || (n < most && worthAt(span) >= 1),
  )
  const reasons = chosen.map((span) => reasonOf(draft, span))
  return (rights === 'quoted' ? reasonsWithin(draft, reasons, shown) : reasons).toSorted(
    (a, b) => startOf(a) - startOf(b),
  )
}

function startOf(block: StoryBlock): number {
  return sourcesOf(block)[0]?.start ?? 0
}

function worthOf(draft: Draft, span: Span): number {
  const { text, start } = span
  const opening = text.split(/\s+/).slice(0, 6).join(' ')
  let worth = Math.min(2, text.match(stakes)?.length ?? 0) + (figureIn(draft, span) ? 2.5 : 0)
  worth += 1 - start / Math.max(1, draft.document.text.length)
  if (reported.test(text)) worth -= 2
  if (dated.test(text)) worth -= 1.5
  if (/^(?:I|My)\b/.test(text)) worth -= 1.5
  if (hedged.test(text)) worth -= 1.5
  if (conceding.test(text)) worth -= 0.5
  if (dependent.test(opening)) worth -= 1.5
  if (isPointing(text)) worth -= 1
  if (draft.quotes.some((quote) => isInside(span, quote))) worth += 0.7
  return text.length > 200 ? worth - 1 : worth
}

/** The story that begins a few lines below says its first paragraph itself; without two others it is a reason all the same. */
function withoutOpening({ paragraphs }: Draft, spans: Span[]): Span[] {
  const [opening] = paragraphs
  const later = opening ? spans.filter((span) => !isInside(span, opening)) : spans
  return later.length > 1 ? later : spans
}

/** Two reasons from one paragraph would say much the same. */
function onePerParagraph({ paragraphs }: Draft, spans: Span[]): Span[] {
  const taken = new Set<Span>()
  return spans.filter((span) => {
    const paragraph = paragraphs.find((one) => isInside(span, one))
    return !paragraph || (!taken.has(paragraph) && Boolean(taken.add(paragraph)))
  })
}

function figureIn(draft: Draft, span: Span): Figure | undefined {
  return draft.figures.find((figure) => isInside(figure, span) && /\d/.test(figure.text))
}

function reasonOf(draft: Draft, span: Span): StoryBlock {
  const quote = draft.quotes.find((one) => isInside(span, one))
  if (quote) return pullQuote({ ...quote, ...span })
  const figure = figureIn(draft, span)
  if (figure && isStrong(draft, figure) && figure.sentence.start === span.start)
    return keyFigure(figure).block
  return { type: 'paragraph', text: span.text, source: sourceOf(span) }
}
