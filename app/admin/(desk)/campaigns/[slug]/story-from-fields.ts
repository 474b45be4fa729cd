// The story as a form brings it back: `story.3.text`. Fields that the form does not have leave their block as it is; a
// block whose words were all taken out is gone.

import { fieldsOf } from '@/components/admin/block-fields'
import type { StoryBlock } from '@/lib/campaigns/story'

type Fields = Record<string, string>

export function storyFromFields(
  story: StoryBlock[],
  fields: Fields,
  part: 'story' | 'reasons',
): StoryBlock[] {
  return story
    .map((block, index) => withFields(block, (name) => fields[`${part}.${index}.${name}`]))
    .filter(hasWords)
}

type Read = (name: string) => string | undefined

function withFields(block: StoryBlock, read: Read): StoryBlock {
  const changed: Record<string, unknown> = {}
  for (const { name, value } of fieldsOf(block)) {
    const typed = read(name)?.trim()
    if (typed === undefined || typed === value.trim()) continue
    changed[name] =
      name === 'items' && block.type === 'list' ? itemsOf(typed, block.items) : orNull(block, name, typed)
  }
  return { ...block, ...changed } as StoryBlock
}

/** What may be left empty is null then. */
function orNull(block: StoryBlock, name: string, typed: string): string | null {
  const now = (block as Record<string, unknown>)[name]
  const isOptional = now === null || ['speaker', 'role', 'outlet', 'of', 'url'].includes(name)
  return isOptional ? typed || null : typed
}

/** An item that stays as it was keeps its source mark; the others find theirs anew. */
function itemsOf(typed: string, before: Extract<StoryBlock, { type: 'list' }>['items']) {
  const lines = typed.split('\n').map((line) => line.trim())
  return lines.filter(Boolean).map((text) => before.find((item) => item.text === text) ?? { text })
}

function hasWords(block: StoryBlock): boolean {
  const [main] = fieldsOf(block)
  return Boolean(main?.value.trim())
}
