// What pages and the API see of campaigns: plain objects made by queries.ts, never database rows.

import type { Accent } from '@/lib/core/accents'
import type { CampaignKind } from '@/lib/core/campaign-kinds'
import type { Rights } from './schema'
import type { StoryBlock } from './story'

export type CampaignState = 'draft' | 'published' | 'closed'

export type IssueAreaLink = { slug: string; name: string }

/** Another campaign that a page leads to. */
export type CampaignLink = { slug: string; headline: string }

/** A campaign in a list. */
export type CampaignCard = {
  slug: string
  headline: string
  kind: CampaignKind
  state: CampaignState
  issueArea: IssueAreaLink | null
  target: string | null
  /** First reason or first paragraph, for a teaser of one or two sentences. */
  teaser: string | null
  accent: Accent
  count: number
  goal: number
}

export type SourceDocument = {
  n: number
  name: string
  headline: string | null
  publisher: string | null
  published: string | null
  originalUrl: string | null
  rights: Rights
}

/** Somebody who signed for themselves and chose to be named, newest first; only confirmed and counted signatures. */
export type NamedSigner = { name: string; place: string | null; confirmedOn: Date }

/** Somebody at the head, who approved exactly this wording, name and title. */
export type NamedLead = { name: string; title: string }

/** An organisation or office that signed and was verified; who signed for it only if they chose to be named. */
export type VerifiedBody = { body: string; role: string | null; name: string | null }

/** `count` is of all, `listed` of those that a page names. */
export type VerifiedBodies = Record<'organisations' | 'offices', { count: number; listed: VerifiedBody[] }>

export type CampaignView = CampaignCard & {
  headlineSuggested: boolean
  action: string | null
  /** `correctedAt`: when better words for the same demand came into force; the page of the wordings tells which. */
  wording: { version: number; text: string; correctedAt: Date | null }
  reasons: StoryBlock[]
  story: StoryBlock[]
  documents: SourceDocument[]
  publishedAt: Date | null
  closedAt: Date | null
  /** The day that ends it, `YYYY-MM-DD` in the site's time zone, at 24:00. */
  deadlineOn: string | null
  /** The day on which it is handed to whom it asks, `YYYY-MM-DD`. */
  deliverOn: string | null
  /** The one whose demand came before this one’s; public ones only, both ways. */
  predecessor: CampaignLink | null
  /** The newest first. */
  successors: CampaignLink[]
  leads: NamedLead[]
  bodies: VerifiedBodies
  recentSigners: NamedSigner[]
  related: CampaignCard[]
  asOf: Date
}

/** A stretch of a source: passages that a campaign uses, in their surroundings. */
export type SourceExcerpt = {
  /** Where `text` begins in the document. */
  start: number
  text: string
  /** The document goes on before and after it. */
  isCutBefore: boolean
  isCutAfter: boolean
  /** Every source mark that points into it, `#s{start}-{end}` each, in order of the text. */
  refs: { start: number; end: number }[]
  /** Where its passages stand in the original, "lines 12 and 30"; absent where nobody could count that. */
  place?: string
}

export type SourceView = {
  campaign: CampaignCard
  document: SourceDocument
  /** In order of the text; every passage the page uses stands in one of them. */
  excerpts: SourceExcerpt[]
}
