// Which passages of its documents a campaign uses, and in which block: so that an editor gets from one to the other. Pure.

import { placeInOriginal } from './place-in-original'
import type { SourceRef, StoryBlock } from './story'
import type { TeamDocument } from './team-view'

/** `block`: its part of the page and its place in it, `story-3`. `place`: its place in the original, "line 12", where that is known. */
export type UsedPassage = SourceRef & { block: string; place: string | null }

type Page = Record<'reasons' | 'story', StoryBlock[]> & {
  documents?: Pick<TeamDocument, 'n' | 'text' | 'origins'>[]
}

/** Of each place in a document the first block that begins there. */
export function usedPassages({ reasons, story, documents = [] }: Page): UsedPassage[] {
  const parts = Object.entries({ reasons, story }) as ['reasons' | 'story', StoryBlock[]][]
  const all = parts.flatMap(([part, blocks]) =>
    blocks.flatMap((block, at) => sourcesOf(block).map((source) => ({ ...source, block: `${part}-${at}` }))),
  )
  const once = new Map(all.toReversed().map((passage) => [`${passage.n} ${passage.start}`, passage]))
  return [...once.values()].reverse().map((passage) => {
    const document = documents.find(({ n }) => n === passage.n)
    return { ...passage, place: document ? placeInOriginal(document, [passage.start]) : null }
  })
}

/** Every passage that a block shows or names as its source. */
export function sourcesOf(block: StoryBlock): SourceRef[] {
  const also = 'also' in block ? (block.also ?? []) : []
  const sources = block.type === 'list' ? block.items.map(({ source }) => source) : [block.source, ...also]
  return sources.filter((source) => source !== undefined)
}
