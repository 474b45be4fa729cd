// The proposed page of one document: passages, template words, and for each choice a line to the editor. Pure.

import { isInside } from '@/lib/core/span'
import type { Draft, PetitionProposal } from '@/lib/documents/draft-schema'
import type { CampaignKind } from '../campaign-view'
import type { Rights } from '../schema'
import type { StoryBlock } from '../story'
import { composeReasons } from './compose-reasons'
import { composeStory } from './compose-story'
import { editorNotes } from './editor-notes'
import { excerptsOf } from './excerpts'
import { proposeGoal } from './propose-goal'
import { proposePetition } from './propose-petition'
import { suggestedHeadline } from './suggested-headline'
import { inLine } from './templates'
import { withinReach } from './within-reach'

export type CampaignProposal = {
  kind: CampaignKind
  headline: string
  headlineSuggested: boolean
  issueArea: string | null
  story: StoryBlock[]
  reasons: StoryBlock[]
  target: string | null
  action: string | null
  wording: string
  /** How clearly the document asks or pledges; null where its words only say what it stands for. */
  demand: 'explicit' | 'implicit' | null
  notes: string[]
  goal: number
}

export function composeCampaign(read: Draft, rights: Rights): CampaignProposal {
  const draft = withinReach(read)
  const petition = read.petition ?? proposePetition(draft)
  const kind = petition?.kind ?? 'open-letter'
  const head = headlineOf(draft)
  const said = { headline: head.headline, wording: petition?.text ?? '' }
  const reasons = composeReasons(draft, said, rights)
  const whole = composeStory(draft, kind)
  const story = rights === 'quoted' ? excerptsOf(draft, whole, reasons) : whole
  return {
    kind,
    ...head,
    issueArea: draft.issueArea ? inLine(draft.issueArea) : null,
    story: story.map(({ block }) => block),
    reasons,
    target: petition?.target ? inLine(petition.target) : null,
    action: petition?.action ? inLine(petition.action) : null,
    wording: petition?.text ?? '',
    demand: demandOf(draft, petition),
    notes: editorNotes(draft, petition, rights),
    goal: proposeGoal(draft).goal,
  }
}

function demandOf({ asks }: Draft, petition: PetitionProposal | null): CampaignProposal['demand'] {
  if (petition?.kind === 'pledge') return 'explicit'
  const asked = asks.find(({ action }) => petition?.from.some((span) => isInside(action, span)))
  return asked?.strength ?? null
}

function headlineOf(draft: Draft): Pick<CampaignProposal, 'headline' | 'headlineSuggested'> {
  const text = (draft.headline ?? suggestedHeadline(draft))?.text ?? ''
  return { headline: text.replace(/\s+/g, ' ').slice(0, 300), headlineSuggested: draft.headline === null }
}
