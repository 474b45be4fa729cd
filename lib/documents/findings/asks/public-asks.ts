// "The public are invited to sign …", "People can help by signing …", "Councils are urged to …": passive requests, and asks of the public.

import { actionRange } from './action-end'
import { publicActions, publicWords } from './ask-words'
import { limitOf, type Candidate, type Clause } from './clause'
import { cueOf, matchesOf } from './cue'
import { isActor } from './target-range'

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

/** "Valeans", "tenants": many who decide nothing, where what is asked is for everybody. */
const people = /^(?:(?:the|all|our|local|fellow) ){0,2}\p{L}\p{Ll}+s$/u
const forPeople = /^(?:sign|send|share|write|tell|donate|attend|come|contact|volunteer)\b/

/** "We want as many people as possible to sign." */
const asMany =
  /\b(?:want|need|encourag(?:e|es|ing)|urg(?:e|es|ing)|ask(?:s|ing)?|invit(?:e|es|ing)) (as many (?:people|residents|supporters|members|of you) as (?:possible|we can)) to (?=[a-z])/g

const cues = [
  cueOf('invit|ask|encourag|urg|call|request|implor', isAsked),
  cueOf('can ', canHelp),
  cueOf('can ', canSign),
  cueOf('want|need|encourag|urg|ask|invit', asMany),
]

export function publicAsks(clause: Clause): Candidate[] {
  return matchesOf(clause, cues).flatMap((match) => candidateOf(clause, match))
}

/** Is this asked of everybody rather than of somebody who decides? */
export function isPublic(target: string, action: string, isLetter = false): boolean {
  if (isLetter && /^you$/i.test(target) && /^vote\b/.test(action)) return false
  if (/^(?:you|us|them)$/i.test(target)) return publicActions.test(action)
  return (
    everybody.test(target) ||
    /^as many /i.test(target) ||
    (people.test(target) && forPeople.test(action) && !isActor(target))
  )
}

function candidateOf(clause: Clause, match: RegExpExecArray): Candidate[] {
  const whom = match[1] ?? ''
  if (!whom || pronouns.test(whom)) return []
  const { start: from } = clause.sentence
  const at = from + match.index + match[0].indexOf(whom)
  const start = from + match.index + match[0].length - (match[2]?.length ?? 0)
  const action = actionRange(clause.text, start, limitOf(clause, start))
  if (!action) return []
  const target = { start: at, end: at + whom.length }
  const audience = /^you$/i.test(whom) && / can /.test(match[0]) ? ('public' as const) : undefined
  return [{ cueAt: at, target, action, strength: 'explicit', ...(audience && { audience }) }]
}
