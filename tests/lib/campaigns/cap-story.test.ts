import { capStory } from '@/lib/campaigns/cap-story'
import type { CampaignProposal } from '@/lib/campaigns/compose/compose-campaign'
import { mostBlocks, story as storySchema, type StoryBlock } from '@/lib/campaigns/story'

const paragraph = (text: string): StoryBlock => ({ type: 'paragraph', text })
const proposalOf = (story: StoryBlock[]) => ({ story, notes: ['One.'] }) as unknown as CampaignProposal

test('a story that fits stays as it is', () => {
  const proposal = proposalOf([paragraph('a')])
  expect(capStory(proposal)).toBe(proposal)
})

test('of a story without end the beginning is kept, the editor is told, and it can be edited', () => {
  const endless = Array.from({ length: mostBlocks + 9 }, (_, n) => paragraph(`Passage ${n}`))
  const { story, notes } = capStory(proposalOf([paragraph('x'.repeat(20_001)), ...endless]))
  expect(story[0]).toEqual(paragraph('Passage 0'))
  expect(storySchema.safeParse(story).success).toBe(true)
  expect(notes).toEqual([
    'One.',
    `Story: the document is very long; ${mostBlocks} of ${mostBlocks + 10} passages were taken.`,
  ])
})
