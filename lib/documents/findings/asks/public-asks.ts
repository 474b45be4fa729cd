// "The public are invited to sign …", "People can help by signing …", "Councils are urged to …": passive requests, and asks of the public.

import { actionRange } from './action-end'
import { publicActions, publicWords } from './ask-words'
import { limitOf, type Candidate, type Clause } from './clause'

const isAsked =
  /(?:^|[,;:“"] |\b(?:that|said|says) )((?:[\w'.-]+ ){0,8}?[\w'.-]+) (?:is|are|was|were|is being|are being|has been|have been) (?:also |now |strongly )?(?:invited|asked|encouraged|urged|called (?:up)?on|requested|implored) to (not )?(?=[a-z]+)/gi
const canHelp = new RegExp(
  `\\b(${publicWords}) can (?:all )?(?:help|support|make|join|back|show|add|do)[^.;:]{0,80}? by (?=[a-z]+ing )`,
  'gi',
)
const canSign = new RegExp(
  `\\b(${publicWords}) can (?:also |still |now )?(?=(?:sign|add (?:your|their) names?)\\b)`,
  'gi',
)
const pronouns = /(?:^|\s)(?:he|she|they|we|I|it|this|that|who|which)$/i
const everybody = new RegExp(
  `^(?:${publicWords})\\b|\\b(?:residents|readers|supporters|citizens|people|volunteers|consumers|voters|Americans|Canadians|Britons|New Zealanders|Australians|Europeans)$`,
  'i',
)

const hint = /(?:d|on) to | can /

export function publicAsks(clause: Clause): Candidate[] {
  if (!hint.test(clause.sentence.text)) return []
  return [isAsked, canHelp, canSign].flatMap((cue) => matches(clause, cue))
}

/** Is this asked of everybody rather than of somebody who decides? */
export function isPublic(target: string, action: string, isLetter = false): boolean {
  if (isLetter && /^you$/i.test(target) && /^vote\b/.test(action)) return false
  if (/^(?:you|us|them)$/i.test(target)) return publicActions.test(action)
  return everybody.test(target)
}

function matches(clause: Clause, cue: RegExp): Candidate[] {
  const found: Candidate[] = []
  for (const match of clause.sentence.text.matchAll(cue)) {
    const at = clause.sentence.start + match.index + match[0].indexOf(match[1] ?? '')
    const start = clause.sentence.start + match.index + match[0].length - (match[2]?.length ?? 0)
    const action = actionRange(clause.text, start, limitOf(clause, start))
    const target = match[1] ? { start: at, end: at + match[1].length } : null
    if (action && !pronouns.test(match[1] ?? ''))
      found.push({ cueAt: at, target, action, strength: 'explicit' })
  }
  return found
}
