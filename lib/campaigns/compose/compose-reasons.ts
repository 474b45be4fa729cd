// "Why this matters": two to four sentences of the document that stand by themselves, figures first. Verbatim, each with its source.

import { isOverlapping, type Span } from '@/lib/core/span'
import type { Draft, Figure } from '@/lib/documents/draft-schema'
import { findSentences } from '@/lib/documents/findings/sentences'
import type { StoryBlock } from '../story'
import { isStrong, keyFigure } from './paragraph-blocks'
import { sourceOf } from './placed-block'
import { canPull, pullQuote } from './pull-quote'

const most = 3
const stakes =
  /\b(?:because|crisis|emergency|harm|risk|threat\w*|without|los(?:e|es|ing|t)|suffer\w*|struggl\w*|highest|lowest|only|worst|deaths?|danger\w*|right|rights|need|needs|more than|fewer|never|unable|cannot|benefit\w*|protect\w*|unsafe|unfair|discriminat\w*)\b/gi
const leaning =
  /^(?:["“]|(?:this|that|these|those|it|its|they|their|he|she|his|her|but|and|or|so|also|however|both|such|worse|then|there|meanwhile|in addition|instead|another|if not|yet|at the time|one|some|other|others|ultimately|the (?:latter|former)|now)\b)/i

export function composeReasons(draft: Draft, wording: string): StoryBlock[] {
  const sentences = freeSentences(draft).filter(({ text }) => !wording.includes(text))
  const best = [...sentences].sort((a, b) => worthOf(draft, b) - worthOf(draft, a)).slice(0, most)
  const chosen = best
    .filter((span) => worthOf(draft, span) > 0 || best.indexOf(span) < 2)
    .sort((a, b) => a.start - b.start)
  const blocks = chosen.map((span) => reasonOf(draft, span))
  return blocks.length >= 2 ? blocks : [...blocks, ...quoted(draft).slice(0, 2 - blocks.length)]
}

/** Whole sentences of the story that nobody is quoted in and that need nothing before them. */
function freeSentences({ document, paragraphs, summary, quotes, callouts, asks }: Draft): Span[] {
  const blocks = [...summary, ...paragraphs].map((span) => ({ ...span, kind: 'paragraph' as const }))
  const seen = new Set<string>()
  return findSentences(document.text, blocks).filter((span) => {
    const { text } = span
    if (text.length < 45 || text.length > 300 || leaning.test(text) || !/^[A-Z0-9].*[.!]$/s.test(text))
      return false
    if ([...quotes, ...callouts].some((other) => isOverlapping(other, span)) || /["“”]/.test(text))
      return false
    return !asks.some((ask) => isOverlapping(ask.action, span)) && !seen.has(text) && Boolean(seen.add(text))
  })
}

function worthOf(draft: Draft, span: Span): number {
  const figure = figureIn(draft, span)
  const early = 1 - span.start / Math.max(1, draft.document.text.length)
  const isReported =
    /\b(?:said|says|told|according to|announced|contact|launched|published|released)\b/i.test(span.text)
  return (
    (span.text.match(stakes)?.length ?? 0) +
    (figure ? 2 : 0) +
    early -
    (isReported ? 2 : 0) -
    (span.text.length > 220 ? 1 : 0)
  )
}

function figureIn(draft: Draft, span: Span): Figure | undefined {
  return draft.figures.find(
    (figure) => figure.start >= span.start && figure.end <= span.end && /\d/.test(figure.text),
  )
}

function reasonOf(draft: Draft, span: Span): StoryBlock {
  const figure = figureIn(draft, span)
  if (figure && isStrong(draft, figure) && figure.sentence.start === span.start)
    return keyFigure(figure).block
  return { type: 'paragraph', text: span.text, source: sourceOf(span) }
}

function quoted({ quotes }: Draft): StoryBlock[] {
  return quotes.filter(canPull).map(pullQuote)
}
