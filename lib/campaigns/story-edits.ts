// The small steps of editing a story: move, remove, add, put a finding in its place. Pure; the verb that saves is
// editCampaign. A step that does not fit leaves the story as it is.

import type { SourceRef, StoryBlock } from './story'

export type StoryStep = 'up' | 'down' | 'remove' | 'add'

export function takeStoryStep(story: StoryBlock[], step: StoryStep, at: number): StoryBlock[] {
  if (step === 'remove') return story.filter((_, index) => index !== at)
  if (step === 'add') return story.toSpliced(at, 0, { type: 'paragraph', text: '…' })
  const to = step === 'up' ? at - 1 : at + 1
  const block = story[at]
  return block && to >= 0 && to < story.length ? story.toSpliced(at, 1).toSpliced(to, 0, block) : story
}

/** After the last block that comes earlier in the same document; at the end where there is none of it. */
export function insertInOrder(story: StoryBlock[], block: StoryBlock, source: SourceRef): StoryBlock[] {
  const next = story.findIndex((other) => {
    const ref = startOf(other)
    return ref?.n === source.n && ref.start > source.start
  })
  return story.toSpliced(next < 0 ? story.length : next, 0, block)
}

function startOf(block: StoryBlock): SourceRef | undefined {
  return block.type === 'list' ? block.items[0]?.source : block.source
}
