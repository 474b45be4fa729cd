// Whose demand is it? A demand of the other side, or one told only as background, is not the document's ask.

import type { Ask } from '@/lib/documents/draft-schema'
import { quoteAt, type Candidate, type Clause } from './clause'

const background = /^(?:When|After|Although|Though|Even though|While|Even as|Despite|Before)\s/
const denied =
  /\b(?:not|never|n't|refus(?:ed|es|ing) to|declin(?:ed|es|ing) to|stopped short of|without|if|whether)(?: \w+)? $/i
const against =
  /\b(?:reject|ignor|dismiss|resist|oppos|defi|defy|refus|rebuff|brush(?:ed|es) off|den(?:y|ied))\w*(?: [\w'-]+){0,3} $/i
const otherSide =
  /\b(?:critics|opponents|detractors|sceptics|skeptics|rivals|the opposition|lobbyists)\b[^,;]{0,60}$/i

export function isOpponents(clause: Clause, candidate: Candidate): boolean {
  if (quoteAt(clause.quotes, candidate.cueAt)?.side === 'theirs') return true
  const before = clause.text.slice(clause.sentence.start, candidate.cueAt)
  return (
    [denied, against, otherSide].some((words) => words.test(before)) ||
    isBackground(clause, before, candidate)
  )
}

/** "When X called for …, many refused": the main clause is somebody else's. */
function isBackground(clause: Clause, before: string, candidate: Candidate): boolean {
  if (!background.test(before) || before.includes(', ')) return false
  return /,\s/.test(clause.text.slice(candidate.cueAt, clause.sentence.end))
}

/** Who has been asked does not ask in the document's name: "the ministry urged residents to wait" is an answer. */
export function withoutAnswers(asks: Ask[]): Ask[] {
  const asked = new Set<string>()
  return asks.filter(({ by, target, strength }) => {
    if (by && asked.has(nameOf(by.text))) return false
    if (target && strength === 'explicit') asked.add(nameOf(target.text))
    return true
  })
}

function nameOf(words: string | undefined): string {
  return (words ?? '').toLowerCase().replace(/^(?:the|our|your)\s+/, '')
}
