// What a page of several documents sets apart, it sets apart once: of two numbers that contradict each other the first stands among the
// reasons, and what stands there is an ordinary paragraph of the story below, where that has something else to show. Pure.

import { isInside, isOverlapping } from '@/lib/core/span'
import type { SourceRef, StoryBlock } from '../story'
import { sourcesOf } from '../used-passages'
import { isApart } from './paragraph-blocks'
import type { Disagreement } from './shared-evidence'

/** `reasons` in their order, without a number that one before it contradicts. */
export function undisputed(reasons: StoryBlock[], disagreements: Disagreement[]): StoryBlock[] {
  const kept: StoryBlock[] = []
  for (const reason of reasons) {
    const isDisputed = disagreements.some(
      ({ one, other }) =>
        (holds([reason], one) && holds(kept, other)) || (holds([reason], other) && holds(kept, one)),
    )
    if (!isDisputed) kept.push(reason)
  }
  return kept
}

function holds(blocks: StoryBlock[], { n, figure }: Disagreement['one']): boolean {
  return blocks.flatMap(sourcesOf).some((source) => source.n === n && isInside(figure, source))
}

/**
 * The story with the key figures that `above` has as paragraphs; but for the last of them where nothing else would be set apart, unless
 * it is `joined`, with two sources of one finding.
 */
export function asParagraphs(
  story: StoryBlock[],
  above: SourceRef[],
  joined: SourceRef[] = [],
): StoryBlock[] {
  const isRepeated = (block: StoryBlock) => block.type === 'key-figure' && isAmong(block, above)
  const others = story.some((block) => isApart(block) && !isRepeated(block))
  const spared = others ? undefined : story.findLast((block) => isRepeated(block) && !isAmong(block, joined))
  return story.map((block) =>
    block.type === 'key-figure' && block !== spared && isRepeated(block)
      ? { type: 'paragraph', text: block.sentence, ...(block.source ? { source: block.source } : {}) }
      : block,
  )
}

function isAmong(block: StoryBlock, places: SourceRef[]): boolean {
  return sourcesOf(block).some((source) =>
    places.some((other) => other.n === source.n && isOverlapping(other, source)),
  )
}
