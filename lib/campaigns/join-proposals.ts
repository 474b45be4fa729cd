// One campaign from several documents: the first leads (headline, petition, why this matters), the stories follow
// one another under their own headlines, every source mark keeps its document. Pure.

import type { CampaignProposal } from './compose/compose-campaign'
import type { StoryBlock } from './story'

/** The most passages that "Why this matters" holds. */
const mostReasons = 4

export function joinProposals(proposals: CampaignProposal[]): CampaignProposal {
  const [first, ...others] = proposals
  if (!first) throw new Error('no proposal to join')
  if (others.length === 0) return first
  return {
    ...first,
    issueArea: proposals.find((proposal) => proposal.issueArea)?.issueArea ?? null,
    reasons: proposals
      .flatMap((proposal, index) => numbered(proposal.reasons, index + 1))
      .slice(0, mostReasons),
    story: [first.story, ...others.map((other, index) => chapter(other, index + 2))].flat(),
    notes: proposals.flatMap((proposal, index) =>
      proposal.notes.map((note) => `Document ${index + 1}: ${note}`),
    ),
  }
}

/** A further document's story under its headline, with its call to act left out: the page has one already. */
function chapter(proposal: CampaignProposal, n: number): StoryBlock[] {
  const story = proposal.story.filter((block) => block.type !== 'take-action')
  if (story.length === 0) return []
  return numbered(proposal.headline ? [{ type: 'heading', text: proposal.headline }, ...story] : story, n)
}

function numbered(blocks: StoryBlock[], n: number): StoryBlock[] {
  return blocks.map((block) => {
    if (block.type === 'list') return { ...block, items: block.items.map((item) => renumber(item, n)) }
    return renumber(block, n)
  })
}

function renumber<T extends { source?: { n: number; start: number; end: number } }>(item: T, n: number): T {
  return item.source ? { ...item, source: { ...item.source, n } } : item
}
