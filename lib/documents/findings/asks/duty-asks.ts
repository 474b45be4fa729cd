// "Congress must pass …", "The government should …", "Troops must be sent …": a duty stated without an asking verb.
// "We must …" is only implied.

import type { Range } from '@/lib/documents/draft-schema'
import { actionRange } from './action-end'
import { actorHeads, finiteVerbs } from './ask-words'
import { limitOf, type Candidate, type Clause } from './clause'

const duty =
  /\s(?:must|should|needs? to|ha(?:s|ve) to|ought to)\s(?:now |also |therefore |immediately |urgently |instead |first )?/gi
const actor = new RegExp(
  `^(?:[\\w'.,&()-]+ ){0,8}(?:${actorHeads})(?:,? (?:of|for|at|in|on|and|the|[A-Z][\\w'.-]+)){0,6}$`,
)
const state =
  /^(?:not )?(?:be (?!(?:[a-z]+ed|[a-z]+en|made|held|put|kept|brought|built|paid|met|done|set|cut|sent|given|told)\b)|have\b|know\b|understand\b|feel\b|be able)/
const participle =
  /^be (?=(?:[a-z]+ly )?(?:[a-z]+ed|[a-z]+en|made|held|put|kept|brought|built|paid|met|done|set|cut|sent)\b)/
const holdsFinite = new RegExp(`\\b(?:${finiteVerbs})\\b`)
const anybody =
  /(?:^|\s)(?:that|which|who|everyone|everybody|nobody|no one|it|this|they|these|those|he|she|you|applicants?|there)$/i

export function dutyAsks(clause: Clause): Candidate[] {
  const found: Candidate[] = []
  for (const match of clause.sentence.text.matchAll(duty)) {
    const subject = subjectBefore(clause, clause.sentence.start + match.index)
    const start = clause.sentence.start + match.index + match[0].length
    const ask = subject && dutyOf(clause, subject, start, /must/i.test(match[0]))
    if (ask) found.push({ ...ask, cueAt: subject.start })
  }
  return found
}

function dutyOf(
  clause: Clause,
  subject: Range,
  start: number,
  isMust: boolean,
): Omit<Candidate, 'cueAt'> | null {
  const words = clause.text.slice(subject.start, subject.end)
  const rest = clause.text.slice(start, start + 60)
  const end = limitOf(clause, start)
  const passive = participle.exec(rest)
  if (passive && isMust && !anybody.test(words) && !/\b(?:not|we)\b/i.test(words)) {
    const action = actionRange(clause.text, start + passive[0].length, end)
    return action && { target: actor.test(words) ? subject : null, action, strength: 'explicit' }
  }
  if (state.test(rest) || (/^not /.test(rest) && !isMust)) return null
  const action = actionRange(clause.text, start, end)
  if (!action) return null
  if (holdsFinite.test(words) || isCondition(words, clause.text.slice(action.start, action.end))) return null
  if (/^you$/i.test(words)) return clause.reader && { target: clause.reader, action, strength: 'explicit' }
  if (/^we(?: (?:all|simply|urgently))?$/i.test(words))
    return isMust ? { target: null, action, strength: 'implicit' } : null
  return actor.test(words) ? { target: subject, action, strength: 'explicit' } : null
}

/** "Employers must keep a register in order to qualify": a rule that is told, not asked for. */
function isCondition(subject: string, action: string): boolean {
  return /^[\p{L}-]+s$/u.test(subject) && /\bin order to\b/.test(action)
}

/** The words from the start of the clause to the duty; null where the clause depends on "that" or "if". */
function subjectBefore(clause: Clause, at: number): Range | null {
  const { start } = clause.sentence
  const quote = clause.quotes.find((one) => one.start < at && at < one.end)
  const from = Math.max(start, quote?.start ?? start, at - 240)
  const before = clause.text.slice(from, at)
  const cut = Math.max(
    ...[
      ', ',
      '; ',
      ': ',
      ' that ',
      ' if ',
      ' said ',
      ' says ',
      ' believe ',
      ' believes ',
      ' think ',
      ' thinks ',
      ' and ',
      ' but ',
      '“',
      '"',
      '– ',
      '— ',
    ].map((mark) => endOf(before, mark)),
  )
  const subject = before.slice(cut)
  if (
    / (?:that|if|whether|why|how) $/.test(before.slice(0, cut)) ||
    /^(?:if|when|what|how|why|whether)\b/i.test(subject)
  )
    return null
  const lead =
    /^(?:and|but|so|now|instead|therefore|that is why|this is why|today|ultimately)?,?\s*/i.exec(subject)?.[0]
      .length ?? 0
  return subject.length - lead > 1 && subject.length < 120 ? { start: from + cut + lead, end: at } : null
}

function endOf(text: string, mark: string): number {
  const at = text.lastIndexOf(mark)
  return at < 0 ? 0 : at + mark.length
}
