// The proposed page of one document or several. Of several the first leads: its headline, its demand, its story; the others give
// evidence (quotes, figures, lists, lines to read on) under their own headlines, and each source mark keeps its document. Pure.

import type { Draft } from '@/lib/documents/draft-schema'
import { capStory } from '../cap-story'
import { joinProposals } from '../join-proposals'
import type { Rights } from '../schema'
import { composeCampaign, type CampaignProposal } from './compose-campaign'

export type RightfulDraft = { draft: Draft; rights: Rights }

export function composeTogether(documents: RightfulDraft[]): CampaignProposal {
  const isOne = documents.length > 1
  const proposals = documents.map(({ draft, rights }) => composeCampaign(draft, rights, isOne))
  const sources = documents.map(({ draft }, index) => ({ n: index + 1, findings: draft }))
  return capStory(joinProposals(proposals, sources))
}
