// Whose demand is it? A demand of the other side, or one told only as background, is not the document's ask.

import type { Ask, Quote } from '@/lib/documents/draft-schema'
import type { Candidate, Clause } from './clause'

const background = /^(?:When|After|Although|Though|Even though|While|Even as|Despite|Before)\s/
const denied =
  /\b(?:not|never|n't|refus(?:ed|es|ing) to|declin(?:ed|es|ing) to|stopped short of|without|if|whether)(?: \w+)? $/i
const against =
  /\b(?:reject|ignor|dismiss|resist|oppos|defi|defy|refus|rebuff|brush(?:ed|es) off|den(?:y|ied))\w*(?: [\w'-]+){0,3} $/i
/** "Why are you asking students to pay …?" asks for nothing. */
const accusing = /^["“]?(?:Why|How)\b[^]{0,600}\?["”]?$/
const otherSide =
  /\b(?:critics|opponents|detractors|sceptics|skeptics|rivals|the opposition|lobbyists)\b[^,;]{0,60}$/i

export function isOpponents(clause: Clause, candidate: Candidate): boolean {
  const before = clause.text.slice(clause.sentence.start, candidate.cueAt)
  return (
    accusing.test(clause.sentence.text) ||
    [denied, against, otherSide].some((words) => words.test(before.slice(-120))) ||
    isBackground(clause, before, candidate)
  )
}

/** "When X called for …, many refused": the main clause is somebody else's. */
function isBackground(clause: Clause, before: string, candidate: Candidate): boolean {
  if (!background.test(before) || before.includes(', ')) return false
  return /,\s/.test(clause.text.slice(candidate.cueAt, clause.sentence.end))
}

/**
 * Without the answers of those who were asked ("the ministry urged residents to wait"), and without what the other side
 * says in quotes, unless it asks the same people as the rest of the document: then its side was misread.
 */
export function withoutAnswers(asks: Ask[], quotes: Quote[]): Ask[] {
  const theirs = new Set(asks.filter((ask) => isTheirs(quotes, ask)))
  const heads = new Set(
    asks.flatMap((ask) => (theirs.has(ask) || !ask.target ? [] : [headOf(ask.target.text)])),
  )
  const asked = new Set<string>()
  return asks.filter((ask) => {
    if (theirs.has(ask) && !(ask.target && heads.has(headOf(ask.target.text)))) return false
    if (ask.by && asked.has(nameOf(ask.by.text))) return false
    if (ask.target && ask.strength === 'explicit') asked.add(nameOf(ask.target.text))
    return true
  })
}

function isTheirs(quotes: Quote[], ask: Ask): boolean {
  return quotes.some(
    ({ side, start, end }) => side === 'theirs' && start <= ask.action.start && ask.action.start < end,
  )
}

/** "the world leaders meeting in May" → "leaders": the last word before what describes it further. */
function headOf(target: string): string {
  const [noun = ''] = nameOf(target).split(/,| (?:of|for|in|at|on|who|that|which|and|[a-z]+ing) /)
  return noun.split(' ').at(-1) ?? ''
}

function nameOf(words: string): string {
  return words.toLowerCase().replace(/^(?:the|our|your)\s+/, '')
}
