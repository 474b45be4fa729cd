// The public reason of a removal: one line, and nobody in it. Pure.

import { readLines } from './plain-line'

export type ReasonAnswer = { ok: true; text: string } | { ok: false; reason: 'no-reason' | 'names-somebody' }

const limit = 300

/** An address has an @: a reason says what was wrong, never whose it was. */
export function readReason(typed: string): ReasonAnswer {
  if (typed.includes('@')) return { ok: false, reason: 'names-somebody' }
  const line = readLines(typed)
  if (!line.ok || !line.text || line.text.includes('\n') || line.text.length > limit)
    return { ok: false, reason: 'no-reason' }
  return { ok: true, text: line.text }
}
