// What pages and the API see of campaigns: plain objects made by queries.ts, never database rows.

import type { StoryBlock } from './story'

export type CampaignKind = 'petition' | 'open-letter' | 'pledge'
export type CampaignState = 'draft' | 'published' | 'closed'
export type Accent = 'ochre' | 'pine' | 'ink' | 'brick' | 'plum'

export type IssueAreaLink = { slug: string; name: string }

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
  rights: 'ours' | 'permitted' | 'quoted'
}

/** Somebody who chose to be named, newest first; only confirmed and counted signatures. */
export type NamedSigner = { name: string; place: string | null; confirmedOn: Date }

export type CampaignView = CampaignCard & {
  headlineSuggested: boolean
  action: string | null
  wording: { version: number; text: string }
  reasons: StoryBlock[]
  story: StoryBlock[]
  documents: SourceDocument[]
  publishedAt: Date | null
  closedAt: Date | null
  /** The day that ends it, `YYYY-MM-DD` in the site's time zone, at 24:00. */
  deadlineOn: string | null
  recentSigners: NamedSigner[]
  related: CampaignCard[]
  asOf: Date
}

/** One passage of a source that a campaign uses, in its surroundings. */
export type SourcePassage = {
  start: number
  end: number
  before: string
  text: string
  after: string
  /** Every source mark that points into this passage, `#s{start}-{end}` each: one or, where marks overlap, several. */
  refs: { start: number; end: number }[]
}

export type SourceView = {
  campaign: CampaignCard
  document: SourceDocument
  /** Every passage the page uses, in order of the text, overlapping ones merged. */
  passages: SourcePassage[]
}
