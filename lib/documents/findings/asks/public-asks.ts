// "The public are invited to sign …", "People can help by signing …", "Councils are urged to …": passive requests, and asks of the public.

import { actionRange } from './action-end'
import { publicWords } from './ask-words'
import { limitOf, type Candidate, type Clause } from './clause'

const isAsked =
  /(?:^|[,;:“"] |\bthat )((?:[\w'’.-]+ ){0,8}?[\w'’.-]+) (?:is|are|was|were|is being|are being) (?:also |now |strongly )?(?:invited|asked|encouraged|urged|called (?:up)?on|requested|implored) to (not )?(?=[a-z]+)/gi
const canHelp = new RegExp(
  `\\b(${publicWords}) can (?:all )?(?:help|support|make|join|back|show|add|do)[^.;:]{0,80}? by (?=[a-z]+ing )`,
  'gi',
)
const everybody = new RegExp(
  `^(?:${publicWords})\\b|\\b(?:residents|readers|supporters|citizens|people|volunteers|consumers|voters)$`,
  'i',
)

export function publicAsks(clause: Clause): Candidate[] {
  return [isAsked, canHelp].flatMap((cue) => matches(clause, cue))
}

export function isPublic(words: string): boolean {
  return everybody.test(words)
}

function matches(clause: Clause, cue: RegExp): Candidate[] {
  const found: Candidate[] = []
  for (const match of clause.sentence.text.matchAll(cue)) {
    const at = clause.sentence.start + match.index + match[0].indexOf(match[1] ?? '')
    const start = clause.sentence.start + match.index + match[0].length - (match[2]?.length ?? 0)
    const action = actionRange(clause.text, start, limitOf(clause, start))
    const target = match[1] ? { start: at, end: at + match[1].length } : null
    if (action) found.push({ cueAt: at, target, action, strength: 'explicit' })
  }
  return found
}
