// A block of a story as the fields of a form: `text`, `speaker`, `items` … in the order in which people read them. Pure.

import type { StoryBlock } from '@/lib/campaigns/story'

export type BlockField = { name: string; label: string; value: string; isLong: boolean }

export function fieldsOf(block: StoryBlock): BlockField[] {
  switch (block.type) {
    case 'heading':
      return [short('text', 'Heading', block.text)]
    case 'paragraph':
      return [long('text', 'Paragraph', block.text)]
    case 'list':
      return [long('items', 'List, one item a line', block.items.map(({ text }) => text).join('\n'))]
    case 'pull-quote':
      return [
        long('text', 'Quote', block.text),
        short('speaker', 'Who says it', block.speaker),
        short('role', 'Role', block.role),
        short('outlet', 'As reported by', block.outlet),
      ]
    case 'key-figure':
      return [
        short('figure', 'Figure', block.figure),
        short('of', 'Of what', block.of),
        long('sentence', 'Sentence', block.sentence),
      ]
    case 'take-action':
      return [short('title', 'Call to act', block.title)]
    case 'read-more':
      return [short('title', 'Title', block.title), short('url', 'Address', block.url)]
  }
}

function short(name: string, label: string, value: string | null): BlockField {
  return { name, label, value: value ?? '', isLong: false }
}

function long(name: string, label: string, value: string): BlockField {
  return { name, label, value, isLong: true }
}
