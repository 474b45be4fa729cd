// "We urge the council to …", "calling the minister, Jo Brown, to …", "pleaded with the board not to …":
// an asking verb, who is asked, and an infinitive.

import { actionRange } from './action-end'
import { actorHeads, askVerbs, notVerbs } from './ask-words'
import { limitOf, type Candidate, type Clause } from './clause'
import { targetRange } from './target-range'

const cue = new RegExp(`\\b(?:${askVerbs})\\s`, 'gi')
const wants =
  /\b(?:we|I|they)(?: (?:also|all|now|really|still|do|urgently))?(?: a?re)? (?:need|want|expect|require|asking)(?:ing)? /gi
const infinitive = new RegExp(`(?:,\\s+|\\s)(not to|to not|to)\\s(?!(?:${notVerbs})\\b)(?=[a-z])`, 'gi')
const actorEnd = new RegExp(`\\b(?:${actorHeads})\\b`)

export function infinitiveAsks(clause: Clause): Candidate[] {
  const found: Candidate[] = []
  for (const pattern of [cue, wants]) {
    for (const match of clause.sentence.text.matchAll(pattern)) {
      if (isGap(clause.sentence.text, match.index)) continue
      const candidate = afterCue(clause, match.index, match[0])
      if (candidate) found.push(candidate)
    }
  }
  return found
}

/** "the two changes that we are calling on them to make": the action stands elsewhere. */
function isGap(sentence: string, at: number): boolean {
  return /\b(?:that|which|what) (?:we|I|they|he|she|[A-Z]\w+)(?: (?:are|is|have been|has been|had|have|has))?\s$/.test(
    sentence.slice(0, at),
  )
}

function afterCue(clause: Clause, at: number, cueText: string): Candidate | null {
  const { text, sentence } = clause
  const from = sentence.start + at + cueText.length
  const limit = limitOf(clause, from)
  const passage = text.slice(from, Math.min(limit, from + 260))
  if (/^[a-z]+ing\b/.test(passage)) return null
  const to = nextInfinitive(passage)
  if (!to) return null
  const target = targetRange(text, from, from + to.index)
  if (!target) return null
  if (needsActor(cueText) && !isActor(text.slice(target.start, target.end))) return null
  const isNot = to[1]?.toLowerCase() === 'not to'
  const start =
    from +
    to.index +
    to[0].length -
    (isNot ? 'not to '.length : to[1]?.toLowerCase() === 'to not' ? 'not '.length : 0)
  const action = actionRange(text, start, limit)
  return action && { cueAt: sentence.start + at, target, action, strength: 'explicit' }
}

function nextInfinitive(passage: string): RegExpExecArray | null {
  infinitive.lastIndex = 0
  return infinitive.exec(passage)
}

/** "call for a pause to allow …", "the cells are called …": only of somebody who can act. */
function needsActor(cueText: string): boolean {
  return /(?:\bfor|\bcall(?:s|ed|ing)?)\s$/i.test(cueText)
}

function isActor(words: string): boolean {
  return actorEnd.test(words)
}
