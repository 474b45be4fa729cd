// Writes what a page's markup or a file's front matter knows of it as lines in front of the body, and notes where they stand.

import type { Span } from '@/lib/core/span'
import type { ReadText } from '@/lib/documents/findings/structure'
import type { TextBuilder } from './text-builder'

export type Head = { headline?: string; byline?: string; publisher?: string; published?: string }
type Known = Omit<ReadText['known'], 'links'>

const order = ['headline', 'byline', 'published', 'publisher'] as const

export function writeHead(builder: TextBuilder, head: Head): Known {
  const known: Known = {}
  for (const field of order) {
    builder.write(head[field] ?? '')
    const span: Span | null = builder.end(field === 'headline' ? 'heading' : 'text')
    if (span) known[field] = span
  }
  return known
}
