// Puts something found in a document to use in its campaign: as headline, target, action or issue area, or as a block
// of the story or of "why this matters". Pure; gives the fields of an edit.

import type { Span } from '@/lib/core/span'
import type { Findings, Moment } from '@/lib/documents/draft-schema'
import { headlineWords } from './compose/headline-choices'
import type { CampaignEdit } from './schema'
import type { SourceRef, StoryBlock } from './story'
import { insertInOrder } from './story-edits'

/** Where in the findings it stands: `headline`, `quotes.3`, `asks.0.target`. */
export type FindingRef = string
export const findingUses = [
  'headline',
  'target',
  'action',
  'issueArea',
  'deadlineOn',
  'deliverOn',
  'story',
  'reasons',
] as const
export type FindingUse = (typeof findingUses)[number]
export type Placement = { use: FindingUse; n: number; ref: FindingRef }
type Blocks = { story: StoryBlock[]; reasons: StoryBlock[] }

/** Null when the findings have nothing there. */
export function placeFinding(
  findings: Findings,
  blocks: Blocks,
  { use, n, ref }: Placement,
): CampaignEdit | null {
  const span = findSpan(findings, ref)
  if (!span) return null
  if (use === 'deadlineOn' || use === 'deliverOn')
    return 'on' in span && typeof span.on === 'string' ? { [use]: span.on } : null
  if (use === 'headline') return { headline: headlineWords(span.text) }
  if (use !== 'story' && use !== 'reasons') return { [use]: span.text.replace(/\s+/g, ' ').trim() }
  const source = { n, start: span.start, end: span.end }
  const block = use === 'story' || isQuote(ref) ? blockOf(ref, span, source) : paragraphOf(span, source)
  return { [use]: insertInOrder(blocks[use], block, source) }
}

function findSpan(findings: Findings, ref: FindingRef): Span | null {
  const found = ref
    .split('.')
    .reduce<unknown>((at, key) => (isRecord(at) && Object.hasOwn(at, key) ? at[key] : null), findings)
  const span =
    isRecord(found) && isRecord(found.sentence) && found.text === undefined ? found.sentence : found
  return isRecord(span) && typeof span.text === 'string' ? (span as Span) : null
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

/** Somebody's words keep who said them, wherever they stand. */
function isQuote(ref: FindingRef): boolean {
  return /^quotes\.\d+$/.test(ref)
}

function blockOf(ref: FindingRef, span: Span, source: SourceRef): StoryBlock {
  if (isQuote(ref)) return quoteOf(span as Findings['quotes'][number], source)
  if (/^figures\.\d+$/.test(ref)) return figureOf(span as Findings['figures'][number], source)
  if (/^moments\.\d+$/.test(ref)) return sentenceOf(span as Moment, source)
  if (/^callouts\.\d+$/.test(ref)) return calloutOf(span as Findings['callouts'][number], source)
  return paragraphOf(span, source)
}

/** Of a moment, the sentence that speaks of it. */
function sentenceOf({ sentence }: Moment, { n }: SourceRef): StoryBlock {
  return paragraphOf(sentence, { n, start: sentence.start, end: sentence.end })
}

function paragraphOf(span: Span, source: SourceRef): StoryBlock {
  return { type: 'paragraph', text: unbroken(span.text), source }
}

function quoteOf(quote: Findings['quotes'][number], source: SourceRef): StoryBlock {
  const { speaker, role, outlet } = quote
  const said = { speaker: speaker?.text ?? null, role: role?.text ?? null, outlet: outlet?.text ?? null }
  return { type: 'pull-quote', text: unbroken(quote.text), ...said, source }
}

function figureOf({ text, of, sentence }: Findings['figures'][number], source: SourceRef): StoryBlock {
  const whole = { ...source, start: sentence.start, end: sentence.end }
  return {
    type: 'key-figure',
    figure: text,
    of: of?.text ?? null,
    sentence: unbroken(sentence.text),
    source: whole,
  }
}

function calloutOf({ kind, label, text, url }: Findings['callouts'][number], source: SourceRef): StoryBlock {
  const title = unbroken(label?.text ?? text)
  return kind === 'take-action'
    ? { type: kind, title, source }
    : { type: kind, title, url: url ?? null, source }
}

/** A line break of a hard-wrapped document is no line break of the page. */
function unbroken(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ')
}
