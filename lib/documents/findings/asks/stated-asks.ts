// What is asked is said to be so: "My plea to the board is to …", "Our main demand is an end to …", "Their call is for the mayor to …".

import { actionRange } from './action-end'
import { askingNounTo } from './asking-nouns'
import { wantedThing } from './asked-things'
import { baseVerbs } from './base-verbs'
import { limitOf, type Candidate, type Clause } from './clause'
import { cueOf, matchesOf } from './cue'
import { isActor, targetRange } from './target-range'

const words =
  'ask|demand|request|plea|appeal|call|message|recommendation|proposal|challenge|invitation|suggestion|advice|wish'
const verb = `(?:not )?(?:${baseVerbs})\\b`
/** Each with what else the sentence holds then. */
const complements: [string, RegExp][] = [
  [`(?: simply| now)? to (?=${verb})`, /(?:is|are|was|were|remains?)(?: simply| now)? to /],
  [` for ([^:;,.]{3,80}?) to (?=${verb})`, /(?:is|are|was|were|remains?) for /],
  [` (?:for )?(?=${wantedThing})`, / (?:is|are|was|were|remains?) /],
]
const cues = [
  ...complements.map(([what, also]) => cueOf(words, `\\b${askingNounTo}${what}`, also)),
  /** "What we need from the county is a clear timetable." */
  cueOf(
    'what ',
    /\b[Ww]hat (?:we|they|I)(?: \w+)? (?:want|need|demand|expect|ask(?: for)?|seek) (?:from|of) ([^:;,.]{3,60}?) (?:is|are) (?=an? |the |[a-z]+ing |more |less )/g,
  ),
  /** "Among our demands is a …" */
  cueOf(
    'among',
    `\\b[Aa]mong (?:our|their|its|the) (?:\\w+ )?(?:demands|requests|recommendations|proposals|asks) (?:is|are) (?=[a-z])`,
  ),
]

export function statedAsks(clause: Clause): Candidate[] {
  return matchesOf(clause, cues).flatMap((match) => {
    const cueAt = clause.sentence.start + match.index
    const start = cueAt + match[0].length
    const action = actionRange(clause.text, start, limitOf(clause, start))
    return action
      ? [{ cueAt, target: whom(clause, cueAt, match), action, strength: 'explicit' as const }]
      : []
  })
}

/** Whoever is named behind "for" or "to", if he can act. */
function whom({ text }: Clause, cueAt: number, [whole, ...names]: RegExpExecArray): Candidate['target'] {
  const name = names.findLast((one) => one !== undefined)
  if (!name) return null
  const start = cueAt + whole.lastIndexOf(name)
  const target = targetRange(text, start, start + name.length)
  return target && isActor(text.slice(target.start, target.end)) ? target : null
}
