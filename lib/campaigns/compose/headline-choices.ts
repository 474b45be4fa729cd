// What the page could be called: at most three passages of the document, the best first, each with why it is offered. Nothing is
// shortened or put together. `ref` names the finding for the editor's one press (place-finding.ts). Pure.

import { isOverlapping, type Span } from '@/lib/core/span'
import type { Findings } from '@/lib/documents/draft-schema'
import { isLeaning } from '@/lib/documents/findings/stands-alone'
import { bareWords } from '../same-words'
import { isHeadlineLine } from './headline-lines'
import { brokenHyphen, suggestedHeadline } from './suggested-headline'

export type HeadlineChoice = { ref: string; text: string; reason: string }

const most = 3
/** But for a line that the writer set above all. */
const shortest = 15
const longest = 180
const asking = /above the story|call to act|asks\.|asked\./
/** A blank of a form letter: "[YOUR NAME]". */
const blank = /\[\p{Lu}[^\]]*\]/u
/** "… before winter!” said the skipper": the end of what somebody said, with who it was. */
const endOfSaying = /^[^“"]*”/

/** A passage in one line, without the comma and the lone quotation mark that it had from its surroundings. */
export function headlineWords(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim()
  const [open, close] = [/[“"]/, /[”"]/].map((mark) => words.match(new RegExp(mark, 'g'))?.length ?? 0)
  const isEven = words.includes('"') ? open! % 2 === 0 : open === close
  return (isEven ? words : words.replace(/^[“"]|[”"]$/g, '')).replace(/[\s,;:]+$/, '')
}

export function headlineChoices(findings: Findings): HeadlineChoice[] {
  const own = choice('headline', findings.headline, 'The document’s own headline.')
  const others = [
    ...findings.headlineCandidates.flatMap((candidate, n) =>
      isCallout(findings, candidate) ? [] : choice(`headlineCandidates.${n}`, candidate, candidate.reason),
    ),
    ...fromAsks(findings),
    ...fromPassages(findings),
  ].filter((each) => canBeHeadline(each))
  return firstUnlike([...own, ...fitting(findings, [...whole(others), ...others])])
}

/** Without a headline the suggested line; then what a petition is called rather by: other lines above the story, and what is asked. */
function fitting({ headline, headlineCandidates }: Findings, choices: HeadlineChoice[]): HeadlineChoice[] {
  const suggested = headline ? undefined : suggestedHeadline({ headlineCandidates })
  const worth = ({ text, reason }: HeadlineChoice) =>
    suggested && text === headlineWords(suggested.text) ? -1 : asking.test(reason) ? 0 : 1
  return choices.toSorted((a, b) => worth(a) - worth(b))
}

function isCallout({ callouts }: Findings, span: Span): boolean {
  return callouts.some((callout) => isOverlapping(callout, span))
}

/** What only sends the reader somewhere is offered by its label. */
function fromAsks(findings: Findings): HeadlineChoice[] {
  const { callouts } = findings
  const asks = findings.asks
    .map((ask, n) => ({ ...ask, n }))
    .filter(({ sentence }) => !isCallout(findings, sentence))
  return [
    ...callouts.flatMap(({ kind, label }, n) =>
      kind === 'take-action' ? choice(`callouts.${n}.label`, label, 'The document’s own call to act.') : [],
    ),
    ...asks.flatMap(({ n, sentence }) => choice(`asks.${n}.sentence`, sentence, 'The sentence that asks.')),
    ...asks.flatMap(({ n, action }) =>
      /^[A-Z]/.test(action.text) ? choice(`asks.${n}.action`, action, 'What is asked.') : [],
    ),
  ]
}

function fromPassages({ summary, figures, quotes }: Findings): HeadlineChoice[] {
  return [
    ...summary.flatMap((span, n) => choice(`summary.${n}`, span, 'A point of the abstract.')),
    ...figures.flatMap(({ sentence }, n) =>
      choice(`figures.${n}.sentence`, sentence, 'A short sentence with a number.'),
    ),
    ...quotes.flatMap((quote, n) =>
      quote.side === 'ours' ? choice(`quotes.${n}`, quote, 'Said by the document’s own side.') : [],
    ),
  ]
}

function choice(ref: string, span: Span | null, reason: string): HeadlineChoice[] {
  return span ? [{ ref, text: headlineWords(span.text), reason }] : []
}

function canBeHeadline({ text, reason }: HeadlineChoice): boolean {
  const isSized = text.length >= (reason.startsWith('A line above') ? 3 : shortest) && text.length <= longest
  const isOne = !/[.!?][”"]?\s+[\p{Lu}“"]/u.test(text.replace(/\b\p{Lu}\p{L}{0,3}\./gu, ''))
  return (
    isSized &&
    isOne &&
    /^["“‘]?[\p{Lu}\p{Lo}\d]/u.test(text) &&
    !blank.test(text) &&
    !endOfSaying.test(text) &&
    !text.endsWith(':') &&
    !isLeaning(text.replace(/^["“‘]/, '')) &&
    isHeadlineLine(text) &&
    !brokenHyphen.test(text)
  )
}

/** Whole sentences and lines before the beginnings of longer ones. */
function whole(choices: HeadlineChoice[]): HeadlineChoice[] {
  return choices.filter(({ reason }) => !reason.startsWith('The beginning'))
}

/** As many as are offered, each in other words: of a long document there are thousands. */
function firstUnlike(choices: HeadlineChoice[]): HeadlineChoice[] {
  const kept = new Map<string, HeadlineChoice>()
  for (const each of choices) {
    const words = bareWords(each.text.toLowerCase())
    if (!kept.has(words)) kept.set(words, each)
    if (kept.size === most) break
  }
  return [...kept.values()]
}
