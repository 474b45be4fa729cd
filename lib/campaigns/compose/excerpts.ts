// Under the rights "quoted": attributed excerpts of at most a quarter of the text. The blocks that carry most are kept, in the document's order.

import type { Draft } from '@/lib/documents/draft-schema'
import { isLeaning } from '@/lib/documents/findings/stands-alone'
import { excerptLimit, excerptShare } from '../excerpt-limit'
import type { StoryBlock } from '../story'
import type { Placed } from './placed-block'

const worth: Record<StoryBlock['type'], number> = {
  'take-action': 6,
  'pull-quote': 4,
  'key-figure': 3,
  paragraph: 2,
  'read-more': 1,
  list: 1,
  heading: 0,
}

export function excerptsOf(draft: Draft, story: Placed[], reasons: StoryBlock[]): Placed[] {
  const kept: Placed[] = []
  for (const placed of [...story].sort((a, b) => worth[b.block.type] - worth[a.block.type] || a.at - b.at)) {
    const blocks = [...reasons, ...kept.map(({ block }) => block), placed.block]
    if (canStandAlone(placed.block) && isWithin(draft, blocks)) kept.push(placed)
  }
  return story.filter((placed) => kept.includes(placed))
}

/** A heading needs its text, and words in quotation marks need the speaker who stood before them. */
function canStandAlone(block: StoryBlock): boolean {
  if (block.type === 'paragraph') return !/^["“]/.test(block.text) && !isLeaning(block.text)
  return block.type !== 'heading'
}

/** As many reasons as the limit allows. */
export function reasonsWithin(draft: Draft, reasons: StoryBlock[]): StoryBlock[] {
  const kept: StoryBlock[] = []
  for (const reason of reasons) if (isWithin(draft, [...kept, reason])) kept.push(reason)
  return kept
}

function isWithin(draft: Draft, blocks: StoryBlock[]): boolean {
  return excerptShare(blocks, 1, draft.document.text) <= excerptLimit
}
