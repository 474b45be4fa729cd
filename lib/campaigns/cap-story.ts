// A proposal that fits on a page and into the editor: of a very long document the first blocks are kept, and the
// editor is told. Pure.

import type { CampaignProposal } from './compose/compose-campaign'
import { mostBlocks, type StoryBlock } from './story'

/** What a block may hold at most (story.ts): longer paragraphs are no paragraphs, but a document that was read as one. */
const longest = 20_000

export function capStory(proposal: CampaignProposal): CampaignProposal {
  const story = proposal.story.filter(isShortEnough).slice(0, mostBlocks)
  if (story.length === proposal.story.length) return proposal
  const note = `Story: the document is very long; ${story.length} of ${proposal.story.length} passages were taken.`
  return { ...proposal, story, notes: [...proposal.notes, note] }
}

function isShortEnough(block: StoryBlock): boolean {
  if (block.type === 'list')
    return block.items.length <= 200 && block.items.every(({ text }) => text.length <= longest)
  const words = block.type === 'key-figure' ? block.sentence : 'text' in block ? block.text : block.title
  return words.length <= longest
}
