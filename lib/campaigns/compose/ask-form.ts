// The grammatical form of an ask's action, told from the words before it: it decides which template is right.

import type { Ask } from '@/lib/documents/draft-schema'

export type AskForm =
  'infinitive' | 'negative' | 'item' | 'passive' | 'noun' | 'gerund' | 'finite' | 'participle' | 'gap'

export function formOf(text: string, ask: Ask): AskForm {
  const before = text.slice(Math.max(0, ask.action.start - 60), ask.action.start)
  const action = ask.action.text
  if (hasGap(text, ask)) return 'gap'
  if (/^not to /i.test(action)) return 'negative'
  if (/^be [a-z]/.test(action)) return 'passive'
  if (/^[a-z]+ing\s/.test(action)) return 'gerund'
  if (/\bmust be (?:\w+ly )?$/i.test(before)) return 'participle'
  if (/\bto(?:\s+not)?\s*$/i.test(before)) return 'infinitive'
  if (
    /\b(?:must|should|shall|ought to|ha(?:s|ve) to|needs? to|will|immediately|urgently|now|first|instead|therefore|also)\s+$/i.test(
      before,
    )
  )
    return 'infinitive'
  if (isItem(before, action)) return 'item'
  return afterTarget(text, ask)
}

/** "lessons that leaders would do well to learn": the object stands before the clause. */
function hasGap(text: string, ask: Ask): boolean {
  return (
    ask.target !== null &&
    /\b(?:that|which|what)\s+$/.test(text.slice(0, ask.target.start).slice(-8)) &&
    /\bdo well to\s+$/.test(text.slice(0, ask.action.start).slice(-12))
  )
}

function isItem(before: string, action: string): boolean {
  return (
    /^[A-Z][a-z]+\s/.test(action) &&
    /(?:^|[\n;:,]|and)\s*(?:and\s+)?(?:\(?(?:\d{1,2}|[a-z]|[ivx]+)[.)]|[-–—*•·▪●‣])\s*$/i.test(before)
  )
}

/** "that the council stop …" (base form), "I hope the council stops …" (finite), otherwise a thing. */
function afterTarget(text: string, ask: Ask): AskForm {
  if (!ask.target || ask.target.end > ask.action.start || ask.action.start - ask.target.end > 3) return 'noun'
  return /^[a-z]+(?:[^s\W]s|ies)\s/.test(ask.action.text) ? 'finite' : 'infinitive'
}
