// Has reading a document taken too long? By the clock, unless the machine was so busy with other things that the reader had hardly begun:
// that is no fault of the document, and it gets some more time. Pure.

import { limits } from '@/lib/documents/limits'

const patience = 1.5

/** Milliseconds: since the document was given, and of a processor for it (NaN where nobody can tell). */
export function isOverdue({ passedMs, workedMs }: { passedMs: number; workedMs: number }): boolean {
  const { milliseconds } = limits
  if (passedMs < milliseconds) return false
  return !(workedMs < milliseconds / 2) || passedMs >= milliseconds * patience
}
