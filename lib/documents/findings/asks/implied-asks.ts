// "would do well to", "it is imperative that", "it is time for X to", "must include working with": asks between the lines.

import { groupRange } from '@/lib/core/group-range'
import { actionRange } from './action-end'
import { limitOf, type Candidate, type Clause } from './clause'
import { matchesOf, type Cue } from './cue'
import { faintCues, impliedCues } from './implied-cues'
import { faintlyOwedCues, owedCues } from './owed-cues'

/** "fears that the port has the power to open letters" */
const feared = /\b(?:concern(?:s|ed)?|fears?|worr(?:y|ies|ied)|afraid) that /

export function impliedAsks(clause: Clause): Candidate[] {
  return impliedBy(clause, [...impliedCues, ...owedCues])
}

/** "It is vital to …", "We need a …", "a petition to …": what is wanted, of nobody who is told of it. */
export function faintAsks(clause: Clause): Candidate[] {
  return impliedBy(clause, [...faintCues, ...faintlyOwedCues]).filter(({ action }) =>
    / /.test(clause.text.slice(action.start, action.end)),
  )
}

function impliedBy(clause: Clause, cues: Cue[]): Candidate[] {
  const found: Candidate[] = []
  for (const match of matchesOf(clause, cues)) {
    if (/^you$/i.test(match[1] ?? '') && !clause.isLetter) continue
    if (feared.test(clause.sentence.text.slice(Math.max(0, match.index - 60), match.index + 6))) continue
    const at = clause.sentence.start + match.index
    const start = at + (match.groups ? match[0].indexOf(match.groups.what!) : match[0].length)
    const action = actionRange(clause.text, start, limitOf(clause, start))
    if (action)
      found.push({
        cueAt: at,
        target: who(match, clause.sentence.start),
        action,
        strength: /incumbent|^all |(?:must|should|has|needs|ought)(?: to)? (?:now )?be to $/i.test(match[0])
          ? 'explicit'
          : 'implicit',
      })
  }
  return found
}

function who(match: RegExpExecArray, from: number): Candidate['target'] {
  return match.groups || /^we$/i.test(match[1] ?? '') ? null : groupRange(match, from)
}
