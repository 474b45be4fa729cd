// The proposed page of one document: passages, template words, and for each choice a line to the editor. Pure.

import type { CampaignKind } from '@/lib/core/campaign-kinds'
import type { Draft, PetitionProposal } from '@/lib/documents/draft-schema'
import type { Rights } from '../schema'
import { signedPassages } from '../signed-passages'
import type { StoryBlock } from '../story'
import { askedAction } from './asked-action'
import { chosenAsk } from './chosen-ask'
import { composeReasons } from './compose-reasons'
import { composeStory } from './compose-story'
import { editorNotes } from './editor-notes'
import { excerptsOf } from './excerpts'
import { isApart } from './paragraph-blocks'
import type { Placed } from './placed-block'
import { proposeGoal } from './propose-goal'
import { proposePetition } from './propose-petition'
import { suggestedHeadline } from './suggested-headline'
import { inLine, withoutParticulars } from './templates'
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

/** `isOne` of several: then its story gives evidence to a page whose reasons are not all its own, below its headline. */
export function composeCampaign(read: Draft, rights: Rights, isOne = false): CampaignProposal {
  const draft = withinReach(read)
  const petition = read.petition ?? proposePetition(draft)
  const kind = petition?.kind ?? 'open-letter'
  const head = headlineOf(draft)
  const wording = wordingOf(draft, petition, rights)
  const shown: StoryBlock[] = [
    ...signedPassages(wording, 1, draft.document.text),
    ...(isOne && head.headline ? [{ type: 'heading' as const, text: head.headline }] : []),
  ]
  const reasons = composeReasons(draft, { headline: head.headline, wording, shown }, rights)
  const story =
    rights === 'quoted'
      ? excerptsOf(draft, composeStory(draft, kind, []), [...shown, ...reasons])
      : storyBelow(draft, kind, isOne ? [] : reasons)
  return {
    kind,
    ...head,
    issueArea: draft.issueArea ? inLine(draft.issueArea) : null,
    story: story.map(({ block }) => block),
    reasons,
    target: petition?.target ? inLine(petition.target) : null,
    action: petition && askedAction(draft, petition),
    wording,
    demand: demandOf(draft, petition),
    notes: [...editorNotes(draft, petition, rights), ...shortened(petition, wording)],
    goal: proposeGoal(draft).goal,
  }
}

/** What the reasons set apart is set apart again only where the story has nothing else to show so. */
function storyBelow(draft: Draft, kind: CampaignKind, reasons: StoryBlock[]): Placed[] {
  const story = composeStory(draft, kind, reasons)
  return story.some(({ block }) => isApart(block)) ? story : composeStory(draft, kind, [])
}

/** Where only excerpts may stand, a demand goes without the list that a long one has behind it. */
function wordingOf({ document }: Draft, petition: PetitionProposal | null, rights: Rights): string {
  const text = petition?.text ?? ''
  const isLong = rights === 'quoted' && signedPassages(text, 1, document.text).length > 0
  return isLong ? withoutParticulars(text) : text
}

function shortened(petition: PetitionProposal | null, wording: string): string[] {
  return petition && petition.text !== wording
    ? ['Wording: without the list of particulars, which would be too long an excerpt.']
    : []
}

function demandOf({ asks }: Draft, petition: PetitionProposal | null): CampaignProposal['demand'] {
  if (petition?.kind === 'pledge') return 'explicit'
  return (petition && chosenAsk(asks, petition)?.strength) ?? null
}

function headlineOf(draft: Draft): Pick<CampaignProposal, 'headline' | 'headlineSuggested'> {
  const text = (draft.headline ?? suggestedHeadline(draft))?.text ?? ''
  return {
    headline: text.replace(/\s+/g, ' ').replace(/\s*:$/, '').slice(0, 300),
    headlineSuggested: draft.headline === null,
  }
}
