// "asking to be allowed to …", "demanded action from X to …", "demand that X …": forms in which the target stands before, after or nowhere.

import { actionRange } from './action-end'
import { actorHeads } from './ask-words'
import { limitOf, type Candidate, type Clause } from './clause'
import { targetRange } from './target-range'

const toBe = /\bask(?:s|ed|ing)? to (?=be [a-z]+|take part|join|meet)/gi
const actionFrom =
  /\b(?:demand|want|seek|request)(?:s|ed|ing)? (?:[a-z]+ ){0,2}?(?:action|answers|help|support|leadership|change) (?:from|by) /gi
const that = /\b(?:demand|insist|request|ask|recommend|propos|urg)(?:e|s|es|ed|ing)? (?:again )?that /gi
const finite = new RegExp(
  `^((?:the |our |your |every |all )?(?:[\\w'’.-]+ ){0,4}?(?:${actorHeads})(?: (?:of|for) [A-Z]\\w+(?: [A-Z]\\w+){0,2})?)\\s+(?:should |must |immediately |urgently )?(?=(?:not )?[a-z]+)`,
)
const infinitive = /\s+(?:today |now )?to (?=[a-z])/

export function reportedAsks(clause: Clause): Candidate[] {
  return [
    ...matches(clause, toBe, plain),
    ...matches(clause, actionFrom, fromSomebody),
    ...matches(clause, that, thatSomebody),
  ]
}

type Reader = (clause: Clause, at: number, start: number) => Omit<Candidate, 'cueAt' | 'strength'> | null

function matches(clause: Clause, cue: RegExp, read: Reader): Candidate[] {
  const found: Candidate[] = []
  for (const match of clause.sentence.text.matchAll(cue)) {
    const at = clause.sentence.start + match.index
    const ask = read(clause, at, at + match[0].length)
    if (ask) found.push({ ...ask, cueAt: at, strength: 'explicit' })
  }
  return found
}

function plain(clause: Clause, _at: number, start: number): ReturnType<Reader> {
  const action = actionRange(clause.text, start, limitOf(clause, start))
  return action && { target: null, action }
}

function fromSomebody(clause: Clause, _at: number, start: number): ReturnType<Reader> {
  const limit = limitOf(clause, start)
  const to = infinitive.exec(clause.text.slice(start, Math.min(limit, start + 200)))
  if (!to) return null
  const target = targetRange(clause.text, start, start + to.index)
  const action = actionRange(clause.text, start + to.index + to[0].length, limit)
  return action && { target, action }
}

function thatSomebody(clause: Clause, _at: number, start: number): ReturnType<Reader> {
  const limit = limitOf(clause, start)
  const subject = finite.exec(clause.text.slice(start, Math.min(limit, start + 160)))
  if (!subject?.[1]) return plain(clause, _at, start)
  const action = actionRange(clause.text, start + subject[0].length, limit)
  return action && { target: { start, end: start + subject[1].length }, action }
}
