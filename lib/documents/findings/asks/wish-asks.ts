// "I hope the assembly acts soon", "we want to see the government provide …", "they hope for …": wishes put to somebody.

import { actionRange } from './action-end'
import { actorHeads } from './ask-words'
import { limitOf, type Candidate, type Clause } from './clause'

const somebody = `(?:[Tt]he |our |your |every |all |both )?(?:[\\w'.-]+ ){0,4}?(?:${actorHeads})(?: (?:of|for) (?:the )?[A-Z]\\w+(?: [A-Z]\\w+){0,2})?`
const hope = new RegExp(
  `\\b(?:I|[Ww]e|[Tt]hey|[Hh]e|[Ss]he)(?: \\w+)? hopes? (?:that )?(?!for )(${somebody})\\s+(?:(?:will|would|can) )?(?=[a-z]+)`,
  'g',
)
const see = new RegExp(
  `\\b(?:want|wants|wanted|would like|like|hope|hopes|expect|need|needs|wish) to see (${somebody})\\s+(?=[a-z]+)`,
  'g',
)
const hopeFor = /\b(?:I|we|they|he|she) hopes? for /gi
const firstActor = new RegExp(`^(?:(?:the|more|federal|national|local|state) )?(?:${actorHeads})\\b`)

const hint = /hope|to see /

export function wishAsks(clause: Clause): Candidate[] {
  if (!hint.test(clause.sentence.text)) return []
  return [...wishes(clause, hope), ...wishes(clause, see), ...hopes(clause)]
}

function wishes(clause: Clause, cue: RegExp): Candidate[] {
  const found: Candidate[] = []
  for (const match of clause.sentence.text.matchAll(cue)) {
    const at = clause.sentence.start + match.index
    const start = at + match[0].length
    const from = at + match[0].indexOf(match[1] ?? '')
    const action = actionRange(clause.text, start, limitOf(clause, start))
    if (!action || !match[1]) continue
    found.push({
      cueAt: at,
      target: { start: from, end: from + match[1].length },
      action,
      strength: 'explicit',
    })
  }
  return found
}

function hopes(clause: Clause): Candidate[] {
  const found: Candidate[] = []
  for (const match of clause.sentence.text.matchAll(hopeFor)) {
    const at = clause.sentence.start + match.index
    const start = at + match[0].length
    const action = actionRange(clause.text, start, limitOf(clause, start))
    const who = firstActor.exec(clause.text.slice(start, start + 60))
    if (action)
      found.push({
        cueAt: at,
        target: who && { start, end: start + who[0].length },
        action,
        strength: 'implicit',
      })
  }
  return found
}
