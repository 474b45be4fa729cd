// Every story has a call to act inside it: where the document had it, otherwise after the first third.

import type { StoryBlock } from '@/lib/campaigns/story'

export function placeCallOut(story: StoryBlock[], title: string): StoryBlock[] {
  if (!story.length || story.some((block) => block.type === 'take-action')) return story
  const at = Math.ceil(story.length / 3)
  return [...story.slice(0, at), { type: 'take-action', title }, ...story.slice(at)]
}
