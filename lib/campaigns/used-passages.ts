// Which passages of its documents a campaign uses, and in which block: so that an editor gets from one to the other. Pure.

import type { SourceRef, StoryBlock } from './story'

/** `block`: its part of the page and its place in it, `story-3`. */
export type UsedPassage = SourceRef & { block: string }

type Page = Record<'reasons' | 'story', StoryBlock[]>

/** Of each place in a document the first block that begins there. */
export function usedPassages({ reasons, story }: Page): UsedPassage[] {
  const parts = Object.entries({ reasons, story }) as ['reasons' | 'story', StoryBlock[]][]
  const all = parts.flatMap(([part, blocks]) =>
    blocks.flatMap((block, at) => sourcesOf(block).map((source) => ({ ...source, block: `${part}-${at}` }))),
  )
  return [
    ...new Map(all.toReversed().map((passage) => [`${passage.n} ${passage.start}`, passage])).values(),
  ].reverse()
}

/** Every passage that a block shows or names as its source. */
export function sourcesOf(block: StoryBlock): SourceRef[] {
  const also = block.type === 'pull-quote' || block.type === 'key-figure' ? (block.also ?? []) : []
  const sources = block.type === 'list' ? block.items.map(({ source }) => source) : [block.source, ...also]
  return sources.filter((source) => source !== undefined)
}
