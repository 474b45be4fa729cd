// Every span in a value, wherever it stands: for tests that hold spans to their source.

import type { Span } from '@/lib/core/span'

export function listSpans(value: unknown): Span[] {
  if (typeof value !== 'object' || value === null) return []
  const own = isSpan(value) ? [value] : []
  return [...own, ...Object.values(value).flatMap(listSpans)]
}

function isSpan(value: object): value is Span {
  return 'start' in value && 'end' in value && 'text' in value && typeof value.text === 'string'
}
