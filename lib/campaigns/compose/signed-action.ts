// The part of an action that goes on in the grammar it began with: "refocus the loans and should say how" is signed as "refocus the
// loans", "a new bridge – we will not wait" as "a new bridge". Pure.

import { spanOf, type Span } from '@/lib/core/span'
import type { Ask } from '@/lib/documents/draft-schema'

/** A second verb of the whole sentence instead of the demand. */
const furtherDuty =
  /,?\s(?:and|or|but|then)\s(?:also\s)?(?:should|must|shall|ought\sto|needs?\sto|ha(?:s|ve)\sto)\s/
/** A sentence of its own behind a dash or a comma. */
const furtherSentence =
  /\s(?:[–—-]|--)\s(?:and\s|but\s|so\s)?(?:we|I|they|he|she|it|there)(?:['’]\w+)?\s|,\s(?:and\s|but\s|so\s)?(?:we|I|they|he|she|there)\s(?:have|has|had|are|am|is|will|must|can|cannot|know|need|want|believe|do)\s/
const fewestWords = 3

export function signedAction({ action }: Pick<Ask, 'action'>): Span {
  const ends = [furtherDuty, furtherSentence].map((shape) => action.text.search(shape)).filter((at) => at > 0)
  if (ends.length === 0) return action
  const shorter = spanOf(action.text, 0, Math.min(...ends))
  if (!shorter || shorter.text.split(/\s+/).length < fewestWords) return action
  return { start: action.start, end: action.start + shorter.text.length, text: shorter.text }
}
