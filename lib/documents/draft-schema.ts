// The draft that reading a document gives: the public shape of `countersign draft --json` (docs/contract.md).
// Every Span reads back from `document.text`; fields a document does not have are null or [].

import type { CampaignKind } from '@/lib/core/campaign-kinds'
import type { Span } from '@/lib/core/span'

export type Range = { start: number; end: number }

/** What blocks are counted by in the original: lines of a text, paragraphs of a Word document, elements of a web page, pages of a PDF. */
export type OriginUnit = 'line' | 'paragraph' | 'element' | 'page'
/** The way back: the block of the canonical text in this range is number `n` of the original, counted from 1. */
export type Origins = { unit: OriginUnit; blocks: (Range & { n: number })[] }

export type Callout = Span & { kind: 'take-action' | 'read-more'; label: Span | null; url?: string }
export type Side = 'ours' | 'theirs' | 'unknown'
export type Quote = Span & {
  speaker: Span | null
  role: Span | null
  outlet: Span | null
  side: Side
  sideReason?: string
}
export type Figure = Span & { of: Span | null; sentence: Span }
export type Ask = {
  target: Span | null
  action: Span
  sentence: Span
  by: Span | null
  strength: 'explicit' | 'implicit'
  audience: 'decision-maker' | 'public'
}
export type Name = Span & { kind: 'person' | 'organisation' | 'place' }
/** A time that the document speaks of; `on` is its calendar day, where it names one. */
export type Moment = Span & {
  kind: 'deadline' | 'event'
  on: string | null
  what: Span | null
  sentence: Span
}
export type HeadlineCandidate = Span & { reason: string }

/** What is found in a document, before anything is proposed from it. */
export type Findings = {
  headline: Span | null
  byline: Span | null
  publisher: Span | null
  published: Span | null
  issueArea: Span | null
  headlineCandidates: HeadlineCandidate[]
  summary: Span[]
  paragraphs: Span[]
  callouts: Callout[]
  quotes: Quote[]
  figures: Figure[]
  asks: Ask[]
  names: Name[]
  /** Absent in drafts that were stored before they were found. */
  moments?: Moment[]
}

export type DocumentText = {
  name: string
  sha256: string
  mediaType: string
  /** ISO 639-1, or 'und' where it could not be told. */
  language: string
  text: string
  body: Range
  /** What a web page says its own address is. */
  address?: string
  /** Absent in drafts that were stored before it was kept. */
  origins?: Origins
}

/** Words of a listed template plus the texts in `from`, nothing else. */
export type PetitionProposal = {
  kind: CampaignKind
  target: Span | null
  action: Span | null
  text: string
  from: Span[]
}

export type Draft = { document: DocumentText } & Findings & { petition: PetitionProposal | null }
