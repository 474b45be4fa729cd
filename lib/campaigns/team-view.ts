// What the desk sees of campaigns: plain objects made by team-queries.ts, with what the public never gets.

import type { Accent } from '@/lib/core/accents'
import type { CampaignKind } from '@/lib/core/campaign-kinds'
import type { Findings, Origins, PetitionProposal, Range } from '@/lib/documents/draft-schema'
import type { CampaignState, IssueAreaLink, SourceDocument } from './campaign-view'
import type { SignOff } from './claims/list-sign-offs'
import type { StoryBlock } from './story'

/** A campaign in the desk's list. */
export type TeamCard = {
  slug: string
  headline: string
  kind: CampaignKind
  state: CampaignState
  count: number
  goal: number
  pendingCount: number
  documentCount: number
  createdAt: Date
}

/** A source with its whole text and everything found in it. */
export type TeamDocument = SourceDocument & {
  id: string
  mediaType: string
  /** The source page shows all of it, while its rights allow that. */
  isWhole: boolean
  language: string
  text: string
  body: Range
  /** Absent in documents that were stored before it was kept. */
  origins?: Origins
  findings: Findings & { petition: PetitionProposal | null }
}

export type TeamCampaign = {
  id: string
  /** Of the row: an edit names the version it was made on. */
  version: number
  slug: string
  kind: CampaignKind
  state: CampaignState
  headline: string
  headlineSuggested: boolean
  issueArea: IssueAreaLink | null
  target: string | null
  action: string | null
  wording: { version: number; text: string }
  reasons: StoryBlock[]
  story: StoryBlock[]
  notes: string[]
  goal: number
  deadlineOn: string | null
  deliverOn: string | null
  accent: Accent
  count: number
  /** Signatures of any state: from the first one the wording is frozen. */
  signatureCount: number
  documents: TeamDocument[]
  /** Of numbers and quotations that no document has. */
  signOffs: SignOff[]
  predecessor: Predecessor | null
  successors: { slug: string; headline: string; state: CampaignState }[]
  publishedAt: Date | null
  closedAt: Date | null
}

/** What a successor follows, with the words of its demand. */
export type Predecessor = { slug: string; headline: string; state: CampaignState; wording: string }

/** One line of a campaign's history. */
export type HistoryLine = {
  id: string
  at: Date
  actor: string
  verb: string
  details: Record<string, unknown>
}
